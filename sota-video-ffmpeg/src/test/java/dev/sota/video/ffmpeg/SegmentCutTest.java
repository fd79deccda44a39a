package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.TitleClip;
import dev.sota.api.timeline.TitleStyle;
import dev.sota.spi.Picture;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoRenderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A film that is cut anywhere shows the same frames. */
@SuppressWarnings("NullAway.Init")
class SegmentCutTest {

    private static VideoRenderer renderer;

    @BeforeContainer
    static void open() {
        renderer = Films.renderer();
    }

    @AfterContainer
    static void close() {
        renderer.close();
    }

    /** Clips that overlap by their fades, titles that fade over cuts, and captions whose words are lit. */
    @Provide
    Arbitrary<Timeline> films() {
        Arbitrary<List<Integer>> lengths =
                Arbitraries.integers().between(2, 40).list().ofMinSize(1).ofMaxSize(5);
        Arbitrary<Integer> fades = Arbitraries.integers().between(0, 12);
        Arbitrary<Integer> words = Arbitraries.integers().between(1, 30);
        return Combinators.combine(lengths, fades, words).as(SegmentCutTest::film);
    }

    private static Timeline film(List<Integer> lengths, int fade, int word) {
        List<PictureClip> clips = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < lengths.size(); i++) {
            int frames = lengths.get(i);
            int in = Math.min(fade, (i == 0 ? frames : Math.min(frames, lengths.get(i - 1))) / 2);
            int out = i == lengths.size() - 1 ? Math.min(fade, frames - in) : 0;
            long start = i == 0 ? 0 : at - in;
            clips.add(Films.clip("p" + i, start, frames, in, out, Films.move(0.4, 0.5, 1.3, 0.6, 0.5, 1.1)));
            at = start + frames;
        }
        List<TitleClip> titles = new ArrayList<>();
        List<CaptionCue> captions = new ArrayList<>();
        for (long t = 1; t + 8 < at; t += 30) {
            titles.add(new TitleClip(t, 8, 3, "T" + t, "", TitleStyle.SECTION));
            CaptionWord lit = new CaptionWord("two", t + 3, t + 3 + Math.min(5, word));
            captions.add(
                    new CaptionCue(t + 2, 10, List.of("One two"), List.of(new CaptionWord("One", t + 2, t + 3), lit)));
        }
        return Films.timeline(96, 64, clips).titles(titles).captions(captions).build();
    }

    @Property(tries = 60)
    void framesAreTheSameWhereverTheFilmIsCut(
            @ForAll("films") Timeline timeline,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 999) Integer> thousandths) {
        TestFilm film = Films.request(timeline, Films.waves(96, 64)).silent();
        SortedSet<Long> cuts = new TreeSet<>(List.of(0L, timeline.frames()));
        thousandths.forEach(t -> cuts.add(timeline.frames() * t / 1000));
        SegmentRequest whole = film.whole();
        long start = 0;
        for (long end : cuts.tailSet(1L)) {
            SegmentRequest segment = film.segment(start, end - start);
            for (long frame : new TreeSet<>(List.of(start, Math.min(start + 1, end - 1), (start + end) / 2, end - 1))) {
                assertEquals(
                        renderer.frame(whole, frame, new TestRun()).pixels(),
                        renderer.frame(segment, frame, new TestRun()).pixels(),
                        "frame " + frame + " of a segment from " + start + " to " + end);
            }
            start = end;
        }
    }

    /** The same through the encoder: the first frame of a segment is decoded without those before it. */
    @Property(tries = 10)
    void segmentsAreDecodedAsTheyWereDrawn(
            @ForAll("films") Timeline timeline, @ForAll @IntRange(min = 1, max = 50) int length) throws Exception {
        TestFilm film = Films.request(timeline, Films.waves(96, 64)).silent();
        Path folder = Files.createTempDirectory("cut");
        Path file = folder.resolve("film.mp4");
        List<Path> files = new ArrayList<>(List.of(file));
        try {
            List<Path> segments = film.encode(renderer, folder, length, new TestRun());
            files.addAll(segments);
            renderer.assemble(film.assembly(TestFilm.source(segments)), file, new TestRun());
            try (FilmReader reader = new FilmReader(file)) {
                List<FilmReader.Frame> frames = reader.frames();
                assertEquals(timeline.frames(), frames.size());
                for (int i = 0; i < frames.size(); i++) {
                    assertEquals(i / 30.0, frames.get(i).seconds(), 1e-9);
                    assertEquals(luma(film, i), frames.get(i).meanLuma(), 2.5, "frame " + i);
                }
            }
        } finally {
            for (Path each : files) {
                Files.deleteIfExists(each);
            }
            Files.delete(folder);
        }
    }

    private static double luma(TestFilm film, long frame) {
        Picture picture = renderer.frame(film.whole(), frame, new TestRun());
        double sum = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int rgb = picture.argb(x, y);
                sum += 0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255);
            }
        }
        return 16 + 219 / 255.0 * sum / picture.width() / picture.height();
    }
}
