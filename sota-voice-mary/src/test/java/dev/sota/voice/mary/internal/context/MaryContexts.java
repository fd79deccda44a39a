package dev.sota.voice.mary.internal.context;

import dev.sota.voice.mary.internal.language.Stress;
import dev.sota.voice.mary.internal.language.Syllable;
import dev.sota.voice.mary.internal.prosody.AccentedWord;
import dev.sota.voice.mary.internal.prosody.Phrase;
import dev.sota.voice.mary.internal.prosody.Utterance;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import marytts.features.FeatureDefinition;
import marytts.features.FeatureProcessorManager;
import marytts.features.FeatureVector;
import marytts.features.TargetFeatureComputer;
import marytts.modules.phonemiser.AllophoneSet;
import marytts.unitselection.select.Target;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Contexts as MaryTTS computes them, from an utterance written as MaryXML. */
final class MaryContexts {

    private final FeatureDefinition definition;
    private final TargetFeatureComputer computer;

    MaryContexts() throws Exception {
        String voice = "/marytts/voice/CmuSltHsmm/cmu_us_arctic_slt_b0487.pfeats";
        String phones = "/marytts/language/en_US/lexicon/allophones.en_US.xml";
        try (InputStream features = MaryContexts.class.getResourceAsStream(voice);
                InputStream allophones = MaryContexts.class.getResourceAsStream(phones)) {
            definition = new FeatureDefinition(
                    new BufferedReader(new InputStreamReader(features, StandardCharsets.UTF_8)), false);
            AllophoneSet set = AllophoneSet.getAllophoneSet(allophones, "test");
            computer = new TargetFeatureComputer(new Processors(set), definition.getFeatureNames());
        }
    }

    private static final class Processors extends FeatureProcessorManager {
        @SuppressWarnings({"deprecation", "this-escape"}) // The other constructors read global configuration.
        Processors(AllophoneSet allophones) {
            super();
            this.locale = Locale.US;
            setupPhoneFeatureProcessors(allophones, null, null, null);
        }
    }

    /** Every value that a feature can have. */
    String[] values(Feature feature) {
        return definition.getPossibleValues(definition.getFeatureIndex(name(feature)));
    }

    String value(FeatureVector vector, Feature feature) {
        return vector.getFeatureAsString(definition.getFeatureIndex(name(feature)), definition);
    }

    private static String name(Feature feature) {
        return feature.name().toLowerCase(Locale.ROOT);
    }

    List<FeatureVector> compute(Utterance utterance) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .newDocument();
        Element root = document.createElement("maryxml");
        root.setAttribute("xml:lang", "en-US");
        document.appendChild(root);
        Element sentence = child(child(root, "p"), "s");
        List<FeatureVector> vectors = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (Phrase phrase : utterance.phrases()) {
            write(sentence, phrase, targets);
        }
        for (Target target : targets) {
            vectors.add(computer.computeFeatureVector(target));
        }
        return vectors;
    }

    private static void write(Element sentence, Phrase phrase, List<Target> targets) {
        Element element = child(sentence, "phrase");
        for (AccentedWord word : phrase.words()) {
            Element token = child(element, "t");
            token.setAttribute("ph", word.word().pronunciation().transcription());
            for (Syllable syllable : word.word().pronunciation().syllables()) {
                write(child(token, "syllable"), syllable, word.accent(), targets);
            }
        }
        if (!phrase.mark().isEmpty()) {
            child(element, "t").setTextContent(phrase.mark());
        }
        Element boundary = child(element, "boundary");
        boundary.setAttribute("breakindex", Integer.toString(phrase.breakIndex()));
        boundary.setAttribute("tone", phrase.endTone());
        targets.add(new Target("_", boundary));
    }

    private static void write(Element element, Syllable syllable, String accent, List<Target> targets) {
        if (syllable.stress() != Stress.NONE) {
            element.setAttribute("stress", syllable.stress() == Stress.PRIMARY ? "1" : "2");
        }
        if (syllable.stress() == Stress.PRIMARY && !accent.isEmpty()) {
            element.setAttribute("accent", accent);
        }
        for (String phone : syllable.phones()) {
            Element p = child(element, "ph");
            p.setAttribute("p", phone);
            targets.add(new Target(phone, p));
        }
    }

    private static Element child(Element parent, String name) {
        Element element = parent.getOwnerDocument().createElement(name);
        parent.appendChild(element);
        return element;
    }
}
