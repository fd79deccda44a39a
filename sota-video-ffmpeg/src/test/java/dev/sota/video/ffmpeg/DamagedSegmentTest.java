package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.spi.VideoRenderer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Segments come from disks that fail and folders that others can write to. */
@SuppressWarnings("NullAway.Init")
class DamagedSegmentTest {

    private static VideoRenderer renderer;
    private static Path folder;
    private static TestFilm film;
    private static List<byte[]> segments;

    @BeforeContainer
    static void encode() throws IOException {
        renderer = Films.renderer();
        folder = Files.createTempDirectory("damaged");
        film = Films.request(Films.timeline(96, 64, Films.clips(2, 20, 5)).build(), Films.waves(96, 64));
        List<Path> files = film.encode(renderer, folder, 18, new TestRun());
        segments = List.of(Files.readAllBytes(files.get(0)), Files.readAllBytes(files.get(1)));
    }

    @AfterContainer
    static void close() throws IOException {
        renderer.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void assemble(int which, byte[] changed) throws IOException {
        Path good = folder.resolve("good");
        Path bad = folder.resolve("bad");
        Files.write(good, segments.get(1 - which));
        Files.write(bad, changed);
        assertEquals(
                film.timeline().frames(),
                renderer.assemble(
                                film.assembly(TestFilm.source(which == 0 ? List.of(bad, good) : List.of(good, bad))),
                                folder.resolve("film.mp4"),
                                new TestRun())
                        .frames());
    }

    /** The one thing that may be thrown beside an IOException. */
    private static void assertTyped(Exception e) {
        assertTrue(
                e instanceof IOException
                        || e instanceof GenerationException g && g.kind() == GenerationException.Kind.BACKEND,
                e::toString);
    }

    @Property(tries = 120)
    void damageIsNeverJoined(
            @ForAll @IntRange(min = 0, max = 1) int which,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = Integer.MAX_VALUE - 1) Integer> bits) {
        byte[] bytes = segments.get(which).clone();
        for (int bit : bits) {
            bytes[bit / 8 % bytes.length] ^= (byte) (1 << bit % 8);
        }
        if (!Arrays.equals(bytes, segments.get(which))) {
            assertTyped(assertThrows(Exception.class, () -> assemble(which, bytes)));
        }
    }

    @Property(tries = 50)
    void partsOfSegmentsAreNeverJoined(
            @ForAll @IntRange(min = 0, max = 1) int which, @ForAll @IntRange(min = 0, max = 999) int thousandths) {
        byte[] whole = segments.get(which);
        byte[] bytes = Arrays.copyOf(whole, (int) ((long) whole.length * thousandths / 1000));
        assertTyped(assertThrows(Exception.class, () -> assemble(which, bytes)));
    }

    @Property(tries = 50)
    void foreignFilesAreNeverJoined(@ForAll @Size(max = 2000) byte[] bytes) {
        assertTyped(assertThrows(Exception.class, () -> assemble(0, bytes)));
    }

    /** Wherever a number may stand, one that somebody chose to do harm, under a checksum that is right. */
    @Property(tries = 200)
    void hostileNumbersDoNoHarm(
            @ForAll @IntRange(min = 0, max = 1) int which,
            @ForAll @IntRange(min = 0, max = 400) int at,
            @ForAll int number) {
        byte[] bytes = segments.get(which).clone();
        ByteBuffer.wrap(bytes).putInt(at, number);
        allowed(which, bytes);
    }

    /** Pictures that no encoder made go into the film, or do not, but nothing breaks over them. */
    @Property(tries = 60)
    void hostilePicturesDoNoHarm(
            @ForAll @IntRange(min = 0, max = 1) int which,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 200) int changes) {
        byte[] bytes = segments.get(which).clone();
        Random random = new Random(seed);
        int from = SegmentFiles.EXTRADATA;
        for (int i = 0; i < changes; i++) {
            int at = from + random.nextInt(bytes.length - from - 8);
            // Start codes of H.264 most of all: where a picture is cut into units depends on them.
            bytes[at] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : random.nextInt(2));
        }
        allowed(which, bytes);
    }

    private static void allowed(int which, byte[] bytes) {
        try {
            assemble(which, SegmentFiles.sealed(bytes));
        } catch (IOException | GenerationException e) {
            assertTyped(e);
        }
    }
}
