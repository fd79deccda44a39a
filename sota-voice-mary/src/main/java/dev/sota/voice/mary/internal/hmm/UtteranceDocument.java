package dev.sota.voice.mary.internal.hmm;

import dev.sota.voice.mary.internal.language.Stress;
import dev.sota.voice.mary.internal.language.Syllable;
import dev.sota.voice.mary.internal.prosody.AccentedWord;
import dev.sota.voice.mary.internal.prosody.Phrase;
import dev.sota.voice.mary.internal.prosody.Utterance;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An utterance in MaryXML, the tree that the voice's context features are computed from: sentence, phrase, token,
 * syllable, phone.
 */
final class UtteranceDocument {

    private static final String PHONE = "ph";

    private final Document document;
    private final List<Segment> segments = new ArrayList<>();

    private UtteranceDocument(Document document) {
        this.document = document;
    }

    static UtteranceDocument of(Utterance utterance) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            UtteranceDocument result =
                    new UtteranceDocument(factory.newDocumentBuilder().newDocument());
            result.write(utterance);
            return result;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser is not available", e);
        }
    }

    /** Phones and boundaries in the order in which they are heard. */
    List<Segment> segments() {
        return List.copyOf(segments);
    }

    private void write(Utterance utterance) {
        Element root = document.createElement("maryxml");
        root.setAttribute("xml:lang", "en-US");
        document.appendChild(root);
        Element sentence = child(child(root, "p"), "s");
        List<Phrase> phrases = utterance.phrases();
        for (int i = 0; i < phrases.size(); i++) {
            write(sentence, phrases.get(i), i);
        }
    }

    private void write(Element sentence, Phrase phrase, int index) {
        Element element = child(sentence, "phrase");
        for (AccentedWord word : phrase.words()) {
            write(element, word, index);
        }
        if (!phrase.mark().isEmpty()) {
            child(element, "t").setTextContent(phrase.mark());
        }
        Element boundary = child(element, "boundary");
        boundary.setAttribute("breakindex", Integer.toString(phrase.breakIndex()));
        boundary.setAttribute("tone", phrase.endTone());
        segments.add(Segment.pause(boundary, index, phrase.pauseMillis()));
    }

    private void write(Element phrase, AccentedWord accented, int phraseIndex) {
        Element token = child(phrase, "t");
        token.setAttribute(PHONE, accented.word().pronunciation().transcription());
        if (!accented.accent().isEmpty()) {
            token.setAttribute("accent", accented.accent());
        }
        for (Syllable syllable : accented.word().pronunciation().syllables()) {
            Element element = child(token, "syllable");
            element.setAttribute(PHONE, String.join(" ", syllable.phones()));
            if (syllable.stress() != Stress.NONE) {
                element.setAttribute("stress", syllable.stress() == Stress.PRIMARY ? "1" : "2");
            }
            // The accent of a word falls on its stressed syllable.
            if (syllable.stress() == Stress.PRIMARY && !accented.accent().isEmpty()) {
                element.setAttribute("accent", accented.accent());
            }
            for (String phone : syllable.phones()) {
                Element p = child(element, PHONE);
                p.setAttribute("p", phone);
                segments.add(
                        Segment.phone(p, phone, phraseIndex, accented.word().token()));
            }
        }
    }

    private Element child(Element parent, String name) {
        Element element = document.createElement(name);
        parent.appendChild(element);
        return element;
    }
}
