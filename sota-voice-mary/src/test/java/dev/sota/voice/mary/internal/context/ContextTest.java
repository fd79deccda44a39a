package dev.sota.voice.mary.internal.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.spi.Boundary;
import dev.sota.voice.mary.internal.language.Pronunciation;
import dev.sota.voice.mary.internal.language.Stress;
import dev.sota.voice.mary.internal.language.Syllable;
import dev.sota.voice.mary.internal.language.WordClass;
import dev.sota.voice.mary.internal.prosody.Utterance;
import dev.sota.voice.mary.internal.prosody.UtterancePlanner;
import dev.sota.voice.mary.internal.prosody.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import marytts.features.FeatureVector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The features against MaryTTS's, which the voice was trained with. */
class ContextTest {

    private static final List<String> PHONES =
            List.copyOf(new TreeSet<>(Articulation.phones().keySet()));

    private final MaryContexts mary;
    private final Symbols symbols = new Symbols();
    private final Context context;

    ContextTest() throws Exception {
        mary = new MaryContexts();
        for (Feature feature : Feature.values()) {
            for (String value : mary.values(feature)) {
                symbols.add(value);
            }
        }
        context = new Context(symbols);
    }

    @Property(tries = 60)
    void everyFeatureIsTheReferences(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int words)
            throws Exception {
        for (Utterance utterance : utterances(new Random(seed), words)) {
            List<FeatureVector> expected = mary.compute(utterance);
            int[][] actual = context.features(Outline.of(utterance));
            assertEquals(expected.size(), actual.length);
            for (int i = 0; i < actual.length; i++) {
                for (Feature feature : Feature.values()) {
                    String value = mary.value(expected.get(i), feature);
                    assertEquals(
                            symbols.number(value),
                            actual[i][feature.ordinal()],
                            feature + " of segment " + i + " is " + value);
                }
            }
        }
    }

    private static List<Utterance> utterances(Random random, int words) {
        UtterancePlanner planner = new UtterancePlanner();
        for (int i = 0; i < words; i++) {
            List<Syllable> syllables = new ArrayList<>();
            for (int s = 1 + random.nextInt(4); s > 0; s--) {
                List<String> phones = new ArrayList<>();
                for (int p = 1 + random.nextInt(4); p > 0; p--) {
                    phones.add(PHONES.get(random.nextInt(PHONES.size())));
                }
                syllables.add(new Syllable(Stress.values()[random.nextInt(3)], phones));
            }
            WordClass kind = WordClass.values()[random.nextInt(WordClass.values().length)];
            Boundary after =
                    random.nextInt(3) > 0 ? Boundary.NONE : Boundary.values()[random.nextInt(Boundary.values().length)];
            planner.add(List.of(new Word(i, new Pronunciation(syllables), kind)), after);
        }
        return planner.finish();
    }
}
