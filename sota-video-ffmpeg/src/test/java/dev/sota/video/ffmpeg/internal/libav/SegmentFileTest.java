package dev.sota.video.ffmpeg.internal.libav;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentFileTest {

    @TempDir
    Path folder = Path.of("");

    private static SegmentHeader header(int width, int height, int frameRate, int delay, int extradata) {
        byte[] bytes = new byte[extradata];
        new Random(extradata).nextBytes(bytes);
        return new SegmentHeader(width, height, frameRate, 100, 31, 1_000_000, delay, bytes);
    }

    /** Frames in a decoding order as an encoder with reordering gives: each group's last frame first. */
    static List<EncodedPacket> packets(int count, int group, int delay, int size) {
        List<EncodedPacket> packets = new ArrayList<>();
        for (int start = 0; start < count; start += group) {
            int end = Math.min(count, start + group);
            add(packets, end - 1, delay, size);
            for (int shown = start; shown < end - 1; shown++) {
                add(packets, shown, delay, size);
            }
        }
        return packets;
    }

    private static void add(List<EncodedPacket> packets, int shown, int delay, int size) {
        int index = packets.size();
        byte[] data = new byte[1 + (size + index * 7) % 300];
        new Random(index).nextBytes(data);
        packets.add(new EncodedPacket(data, shown, index - delay, index == 0));
    }

    private static void write(Path file, SegmentHeader header, List<EncodedPacket> packets) throws IOException {
        try (SegmentWriter writer = new SegmentWriter(file, header)) {
            for (EncodedPacket packet : packets) {
                writer.write(packet);
            }
            writer.finish();
        }
    }

    @Property(tries = 100)
    void whatIsWrittenIsRead(
            @ForAll @IntRange(min = 1, max = 80) int count,
            @ForAll @IntRange(min = 1, max = 8) int group,
            @ForAll @IntRange(min = 1, max = 100_000) int first,
            @ForAll @Size(min = 0, max = 300) byte[] extradata)
            throws IOException {
        SegmentHeader header = new SegmentHeader(320, 180, 30, 100, 31, 5_000_000_000L, 1, extradata);
        List<EncodedPacket> packets = packets(count, group, 1, first);
        Path file = Files.createTempFile("segment", "");
        try {
            write(file, header, packets);
            try (SegmentReader reader = new SegmentReader(file)) {
                assertEquals(header, reader.header());
                for (EncodedPacket packet : packets) {
                    EncodedPacket read = reader.next(first).orElseThrow();
                    assertArrayEquals(packet.data(), read.data());
                    assertEquals(packet.pts() + first, read.pts());
                    assertEquals(packet.dts() + first, read.dts());
                    assertEquals(packet.key(), read.key());
                }
                assertEquals(Optional.empty(), reader.next(first));
            }
        } finally {
            Files.delete(file);
        }
    }

    private IOException refused(SegmentHeader header, List<EncodedPacket> packets) throws IOException {
        Path file = folder.resolve("refused");
        write(file, header, packets);
        IOException error = assertThrows(IOException.class, () -> {
            try (SegmentReader reader = new SegmentReader(file)) {
                while (reader.next(0).isPresent()) {
                    // reads to the end
                }
            }
        });
        assertTrue(String.valueOf(error.getMessage()).contains(file.toString()), error.toString());
        return error;
    }

    @Test
    void headersThatNoEncoderWritesAreRefused() throws IOException {
        List<EncodedPacket> packets = packets(3, 1, 0, 10);
        for (int length : new int[] {Integer.MIN_VALUE, -2, 0, 33, 8194, Integer.MAX_VALUE}) {
            refused(header(length, 64, 30, 0, 20), packets);
            refused(header(64, length, 30, 0, 20), packets);
        }
        for (int rate : new int[] {-1, 0, 1001, Integer.MAX_VALUE}) {
            refused(header(64, 64, rate, 0, 20), packets);
        }
        for (int delay : new int[] {-1, 17, Integer.MAX_VALUE}) {
            refused(header(64, 64, 30, delay, 20), packets);
        }
        refused(header(64, 64, 30, 0, (1 << 16) + 1), packets);
        refused(new SegmentHeader(64, 64, 30, 100, 31, -1, 0, new byte[0]), packets);
    }

    @Test
    void framesThatAreNotInOrderAreRefused() throws IOException {
        SegmentHeader header = header(64, 64, 30, 1, 20);
        List<EncodedPacket> good = packets(12, 3, 1, 10);
        refused(header, List.of());
        refused(header, good.subList(1, 12));
        refused(header, good.subList(0, 10));
        for (int i = 0; i < good.size(); i++) {
            EncodedPacket packet = good.get(i);
            byte[] data = packet.data();
            boolean key = packet.key();
            List<EncodedPacket> wrong = new ArrayList<>(List.of(
                    new EncodedPacket(data, packet.pts() + 12, packet.dts(), key),
                    new EncodedPacket(data, good.get((i + 1) % 12).pts(), packet.dts(), key),
                    new EncodedPacket(data, -1, packet.dts(), key),
                    new EncodedPacket(data, Integer.MAX_VALUE, packet.dts(), key),
                    new EncodedPacket(data, Integer.MIN_VALUE, packet.dts(), key),
                    new EncodedPacket(data, packet.pts(), packet.dts() + 1, key),
                    new EncodedPacket(data, packet.pts(), packet.dts() - 1, key),
                    new EncodedPacket(new byte[0], packet.pts(), packet.dts(), key)));
            if (key) {
                wrong.add(new EncodedPacket(data, packet.pts(), packet.dts(), false));
            }
            for (EncodedPacket each : wrong) {
                List<EncodedPacket> changed = new ArrayList<>(good);
                changed.set(i, each);
                refused(header, changed);
            }
        }
    }

    @Test
    void aFrameLargerThanAnyOfItsSizeIsRefused() throws IOException {
        SegmentHeader header = header(64, 64, 30, 0, 20);
        refused(header, List.of(new EncodedPacket(new byte[header.mostPacket() + 1], 0, 0, true)));
        Path file = folder.resolve("largest");
        write(file, header, List.of(new EncodedPacket(new byte[header.mostPacket()], 0, 0, true)));
        try (SegmentReader reader = new SegmentReader(file)) {
            assertEquals(header.mostPacket(), reader.next(0).orElseThrow().data().length);
        }
    }

    @Test
    void theLargestFilmsHaveRoomForTheirFrames() {
        // Uncompressed macroblocks are the worst that H.264 knows: 384 bytes each, and a few of header.
        for (int side : new int[] {32, 540, 1080, 2160, 8192}) {
            long macroblocks = (side + 15L) / 16 * ((side + 15) / 16);
            assertTrue(header(side, side, 30, 0, 0).mostPacket() > macroblocks * 400);
        }
    }

    /** A file that is cut off says so; what whoever keeps it has put behind its end is not the segment's. */
    @Test
    void everyFileThatIsCutOffIsRefused() throws IOException {
        Path file = folder.resolve("segment");
        write(file, header(64, 64, 30, 1, 20), packets(5, 2, 1, 10));
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThrows(IOException.class, () -> read(file));
        }
        for (int more : new int[] {0, 1, 120}) {
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length + more));
            assertEquals(5, read(file));
        }
    }

    @Test
    void everyFlippedBitIsSeen() throws IOException {
        Path file = folder.resolve("segment");
        write(file, header(64, 64, 30, 1, 20), packets(5, 2, 1, 10));
        byte[] whole = Files.readAllBytes(file);
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, flipped);
            assertThrows(IOException.class, () -> read(file), "bit " + bit);
        }
    }

    private static int read(Path file) throws IOException {
        try (SegmentReader reader = new SegmentReader(file)) {
            int count = 0;
            while (reader.next(0).isPresent()) {
                count++;
            }
            return count;
        }
    }

    @Test
    void segmentsJoinOnlyWhenAPlayerNeedNotBeToldAnythingNew() {
        SegmentHeader one = header(64, 64, 30, 1, 20);
        assertTrue(one.joins(new SegmentHeader(64, 64, 30, 100, 31, 77, 1, one.extradata())));
        assertFalse(one.joins(header(66, 64, 30, 1, 20)));
        assertFalse(one.joins(header(64, 66, 30, 1, 20)));
        assertFalse(one.joins(header(64, 64, 25, 1, 20)));
        assertFalse(one.joins(header(64, 64, 30, 0, 20)));
        assertFalse(one.joins(header(64, 64, 30, 1, 21)));
    }
}
