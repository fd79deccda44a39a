package dev.sota.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Caption files validate, and say what the cues say that are drawn. */
class CaptionFilesRulesTest {

    private record Part(int gap, int frames, List<String> lines) {}

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> words = Arbitraries.of(
                "sea",
                "&",
                "<b>",
                "-->",
                "--",
                ">",
                "&amp;",
                "1",
                "00:00:01,000",
                "WEBVTT",
                "NOTE",
                "\u0645\u0646\u0627\u0631\u0629",
                "\ud83d\ude00",
                "cafe\u0301");
        return words.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(w -> String.join(" ", w))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<Timeline> films() {
        Arbitrary<Part> parts = Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 200),
                        lines())
                .as(Part::new);
        return Combinators.combine(
                        Arbitraries.of(1, 12, 24, 25, 30, 50, 60), parts.list().ofMaxSize(30))
                .as(CaptionFilesRulesTest::film);
    }

    private static Timeline film(int rate, List<Part> parts) {
        List<CaptionCue> cues = new ArrayList<>();
        long at = 0;
        for (Part part : parts) {
            at += part.gap;
            cues.add(new CaptionCue(at, part.frames, part.lines, List.of()));
            at += part.frames;
        }
        return Timeline.builder(96, 54, rate, 48_000, at + 1).captions(cues).build();
    }

    @Property(tries = 500)
    void bothSayWhatIsSeenAndWhen(@ForAll("films") Timeline film) {
        List<Subtitle> srt = StrictSubRip.parse(CaptionFiles.srt(film));
        assertEquals(srt, StrictWebVtt.parse(CaptionFiles.vtt(film)));
        assertEquals(film.captions().size(), srt.size());
        for (int i = 0; i < srt.size(); i++) {
            CaptionCue cue = film.captions().get(i);
            assertEquals(cue.lines(), srt.get(i).lines());
            assertEquals(
                    cue.startFrame() * 1000.0 / film.frameRate(), srt.get(i).startMillis(), 0.5);
            assertEquals(
                    (cue.startFrame() + cue.frames()) * 1000.0 / film.frameRate(),
                    srt.get(i).endMillis(),
                    0.5);
            assertTrue(srt.get(i).charactersASecond() > 0);
        }
    }
}
