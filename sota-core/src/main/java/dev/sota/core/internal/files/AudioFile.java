package dev.sota.core.internal.files;

import dev.sota.spi.AudioAsset;
import dev.sota.spi.AudioSource;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Sound on disk: what it is, something that belongs to it, and raw 32-bit floats, little-endian, channels interleaved, so
 * that there is no conversion on the way out or in.
 *
 * <pre>
 *   0  mark          4   "SOTA"
 *   4  sample rate   4
 *   8  channels      4
 *  12  length        8   samples of one channel
 *  20  note length   4
 *  24  note              what belongs to the sound, such as the times of its words
 *      samples
 * </pre>
 *
 * @param file where
 * @param sampleRate samples per second
 * @param channels 1 or 2
 * @param length samples of one channel
 * @param offset where the samples begin, in bytes
 */
public record AudioFile(Path file, int sampleRate, int channels, long length, long offset) implements AudioAsset {

    static final int MARK = 0x534F5441;
    static final int HEAD_BYTES = 24;
    static final int LENGTH_AT = 12;
    private static final int LONGEST_NOTE = 1 << 24;

    /** A sound and what belongs to it. */
    record Noted(AudioFile sound, byte[] note) {}

    /**
     * Reads what a file says about itself.
     *
     * @param file one that {@link AudioFileWriter} wrote
     * @return the sound
     * @throws IOException when it cannot be read or is something else
     */
    public static AudioFile read(Path file) throws IOException {
        return noted(file).sound();
    }

    static Noted noted(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int mark = in.readInt();
            int rate = in.readInt();
            int channels = in.readInt();
            long length = in.readLong();
            int size = in.readInt();
            if (mark != MARK || !isRate(rate) || channels < 1 || channels > 2 || length < 0 || !isNote(size)) {
                throw new IOException(file + " is not a sound");
            }
            byte[] note = in.readNBytes(size);
            long offset = HEAD_BYTES + (long) size;
            if (note.length < size || length > (Files.size(file) - offset) / (channels * Float.BYTES)) {
                throw new EOFException(file + " is shorter than it was when it was written");
            }
            return new Noted(new AudioFile(file, rate, channels, length, offset), note);
        }
    }

    /** As {@link dev.sota.spi.AudioClip} has it. */
    private static boolean isRate(int rate) {
        return rate >= 1000 && rate <= 384_000;
    }

    private static boolean isNote(int bytes) {
        return bytes >= 0 && bytes <= LONGEST_NOTE;
    }

    static final int BUFFER_BYTES = 1 << 16;

    @Override
    public AudioSource open() throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        channel.position(offset);
        return new Reader(channel);
    }

    private final class Reader implements AudioSource {
        private final FileChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        private long position;

        Reader(FileChannel channel) {
            this.channel = channel;
            buffer.limit(0);
        }

        @Override
        public int sampleRate() {
            return sampleRate;
        }

        @Override
        public int channels() {
            return channels;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public int read(float[] into, int offset, int count) throws IOException {
            int n = (int) Math.min(count, length - position);
            int wanted = n * channels;
            int done = 0;
            while (done < wanted) {
                if (buffer.remaining() < Float.BYTES) {
                    refill();
                }
                int now = Math.min(wanted - done, buffer.remaining() / Float.BYTES);
                buffer.asFloatBuffer().get(into, offset + done, now);
                buffer.position(buffer.position() + now * Float.BYTES);
                done += now;
            }
            position += n;
            return n;
        }

        private void refill() throws IOException {
            buffer.compact();
            if (channel.read(buffer) < 0) {
                throw new EOFException(file + " is shorter than it was when it was written");
            }
            buffer.flip();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
