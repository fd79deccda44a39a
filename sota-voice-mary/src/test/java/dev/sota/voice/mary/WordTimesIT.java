package dev.sota.voice.mary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.spi.Boundary;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.Speech;
import dev.sota.spi.SpeechRequest;
import dev.sota.spi.SpeechSynthesizer;
import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import dev.sota.spi.TokenTime;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class WordTimesIT {

    @SuppressWarnings("NullAway.Init") // Set before the first property runs.
    private static SpeechSynthesizer voice;

    @BeforeContainer
    static void load() {
        voice = new MaryVoiceProvider().open(new EngineSettings(Path.of(System.getProperty("java.io.tmpdir")), 1));
    }

    @AfterContainer
    static void close() {
        voice.close();
    }

    record Item(List<String> words, Boundary after) {}

    @Property(tries = 15)
    void timesCoverTheSoundInOrder(
            @ForAll("texts") List<Item> items, @ForAll @DoubleRange(min = 0.5, max = 2) double rate) {
        SpokenText text = new SpokenText(
                "x".repeat(items.size()),
                Locale.US,
                IntStream.range(0, items.size())
                        .mapToObj(i -> new SpokenToken(
                                i, i + 1, items.get(i).words(), items.get(i).after()))
                        .toList());
        SpeechRequest request =
                SpeechRequest.builder(text, MaryVoiceProvider.VOICE).rate(rate).build();
        Speech speech = voice.synthesize(request, TestRun.endless());
        assertEquals(
                IntStream.range(0, items.size()).boxed().toList(),
                speech.times().stream().map(TokenTime::token).toList());
        check(items, speech);
    }

    private static void check(List<Item> items, Speech speech) {
        List<TokenTime> times = speech.times();
        assertEquals(0, times.get(0).startSample(), "the sound begins with the first word");
        for (int i = 0; i < times.size(); i++) {
            TokenTime time = times.get(i);
            int words = items.get(time.token()).words().size();
            long length = time.endSample() - time.startSample();
            assertTrue(length >= 960L * words, "a word takes at least 20 ms: " + length);
            if (i > 0) {
                long pause = time.startSample() - times.get(i - 1).endSample();
                boolean boundary = items.get(i - 1).after() != Boundary.NONE;
                assertTrue(pause >= 0);
                assertTrue(!boundary || pause >= 4800, "a boundary is heard: " + pause);
                assertTrue(boundary || pause <= 12_000, "no pause without a reason: " + pause);
            }
        }
        assertEquals(speech.audio().length(), times.get(times.size() - 1).endSample() + 1440, "and ends with the last");
    }

    @Provide
    Arbitrary<List<Item>> texts() {
        Arbitrary<String> word = Arbitraries.of(
                "the",
                "a",
                "of",
                "and",
                "to",
                "lighthouse",
                "keeper",
                "storm",
                "climbed",
                "quietly",
                "extraordinary",
                "it's",
                "don't",
                "seventeen",
                "i",
                "was",
                "blue",
                "read",
                "live",
                "photosynthesis",
                "xylophone",
                "wug");
        Arbitrary<List<String>> words = Arbitraries.frequencyOf(
                Tuple.of(6, word.list().ofSize(1)),
                Tuple.of(1, word.list().ofMinSize(2).ofMaxSize(4)));
        Arbitrary<Boundary> after = Arbitraries.frequency(
                Tuple.of(8, Boundary.NONE),
                Tuple.of(2, Boundary.PHRASE),
                Tuple.of(1, Boundary.STATEMENT),
                Tuple.of(1, Boundary.QUESTION),
                Tuple.of(1, Boundary.EXCLAMATION),
                Tuple.of(1, Boundary.PARAGRAPH));
        return Combinators.combine(words, after)
                .as(Item::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
