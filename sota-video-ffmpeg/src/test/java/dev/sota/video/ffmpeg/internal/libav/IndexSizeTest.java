package dev.sota.video.ffmpeg.internal.libav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.timeline.Chapter;
import dev.sota.api.timeline.Timeline;
import dev.sota.spi.AudioClip;
import dev.sota.spi.AudioSource;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoRenderer;
import dev.sota.video.ffmpeg.FilmReader;
import dev.sota.video.ffmpeg.Films;
import dev.sota.video.ffmpeg.TestRun;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** The room in front is enough for the worst that a film can have. */
@SuppressWarnings("NullAway.Init")
class IndexSizeTest {

    private static final int GROUP = 5;

    private static Path folder;
    private static SegmentHeader reordering;

    @BeforeContainer
    static void encode() throws IOException {
        folder = Files.createTempDirectory("index");
        Path segment = folder.resolve("segment");
        try (VideoRenderer renderer = Films.renderer()) {
            SegmentRequest request = SegmentRequest.builder(32, 32, 30, Films.waves(32, 32))
                    .encoder("libopenh264")
                    .build();
            renderer.encode(request, segment, new TestRun());
        }
        try (SegmentReader reader = new SegmentReader(segment)) {
            SegmentHeader one = reader.header();
            // An encoder that shows frames in another order than it gives them needs a table more.
            reordering = new SegmentHeader(
                    32, 32, 30, one.profile(), one.level(), one.bitRate(), GROUP - 1, one.extradata());
        }
        Files.delete(segment);
    }

    @AfterContainer
    static void delete() throws IOException {
        Files.delete(folder);
    }

    private static String words(Random random, int most) {
        StringBuilder words = new StringBuilder("T");
        int length = random.nextInt(most);
        while (words.length() < length) {
            words.append(random.nextBoolean() ? "\u706f" : "\u00e9");
        }
        return words.toString();
    }

    private static Timeline film(long frames, int chapters, int title, Random random) {
        List<Chapter> list = new ArrayList<>();
        for (int i = 0; i < chapters; i++) {
            long start = frames * i / chapters;
            long end = frames * (i + 1) / chapters;
            if (end > start) {
                list.add(new Chapter(start, end - start, words(random, title)));
            }
        }
        return Timeline.builder(32, 32, 30, 48_000, frames)
                .title(words(random, title))
                .chapters(list)
                .build();
    }

    /** All frames are key frames, of another size and in another order than those before: no table can be short. */
    private static void write(Timeline film, Map<String, String> metadata, @Nullable AudioSource sound, Path file)
            throws IOException {
        Random random = new Random(film.frames());
        int frames = (int) film.frames();
        try (Mp4Writer writer = Mp4Writer.open(file, film, reordering, sound, 192, metadata)) {
            int index = 0;
            for (int start = 0; start < frames; start += GROUP) {
                int end = Math.min(frames, start + GROUP);
                for (int k = 0; k < end - start; k++) {
                    // The last of a group first, then those before it, every other group backwards.
                    int shown = k == 0 ? end - 1 : start / GROUP % 2 == 0 ? start + k - 1 : end - 1 - k;
                    byte[] unit = new byte[20 + random.nextInt(50)];
                    random.nextBytes(unit);
                    // A unit of a picture: a start code, then a header that says that it is one.
                    ByteBuffer.wrap(unit).putInt(1).put((byte) 0x65);
                    writer.write(new EncodedPacket(unit, shown, index - GROUP + 1, true));
                    index++;
                }
            }
            writer.finish(() -> {});
        }
    }

    /** How long the index is, and how much of its room is left. */
    private static void assertInFront(Path file, long room) throws IOException {
        List<String> boxes = FilmReader.boxes(file);
        int at = boxes.indexOf("moov");
        assertTrue(at > 0 && at < boxes.indexOf("mdat"), boxes.toString());
        assertEquals(List.of("ftyp", "moov", "free"), boxes.subList(0, 3));
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer size = ByteBuffer.allocate(4);
            channel.read(size, 0);
            long index = size.getInt(0) & 0xFFFFFFFFL;
            size.clear();
            channel.read(size, index);
            long moov = size.getInt(0) & 0xFFFFFFFFL;
            assertTrue(moov + 8 <= room, moov + " of " + room);
        }
    }

    @Property(tries = 30)
    void theIndexOfAnyFilmFitsInFront(
            @ForAll @IntRange(min = 1, max = 700) int frames,
            @ForAll @IntRange(min = 0, max = 300) int chapters,
            @ForAll @IntRange(min = 1, max = 2000) int title,
            @ForAll boolean sounds,
            @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        Timeline film = film(frames, chapters, title, random);
        Map<String, String> metadata = new TreeMap<>();
        for (String key : List.of("artist", "comment", "copyright", "description", "genre", "odd \u706f")) {
            metadata.put(key, words(random, title));
        }
        Path file = folder.resolve("film.mp4");
        try {
            write(film, metadata, sounds ? Films.tone(film.samples()).open() : null, file);
            assertInFront(file, IndexSize.most(film, metadata, sounds));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Some minutes with sound and no words, where little of the room is left from what every film may have. */
    @Example
    void theIndexOfLongFilmsFitsInFront() throws IOException {
        Timeline film = film(4 * 60 * 30, 0, 1, new Random(1));
        Path file = folder.resolve("long.mp4");
        try {
            write(film, Map.of(), AudioClip.of(48_000, 2, new float[2]).open(), file);
            assertInFront(file, IndexSize.most(film, Map.of(), true));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** For a minute, less than half a second of it takes at usual rates. */
    @Property(tries = 50)
    void theRoomIsSmall(@ForAll @IntRange(min = 1, max = 60) int minutes) {
        Timeline film = film(minutes * 1800L, 20, 50, new Random(minutes));
        long room = IndexSize.most(film, Map.of(), true);
        assertTrue(room < 64_000 + film.frames() * 100, room + " for " + minutes + " minutes");
    }
}
