package dev.sota.core.internal.files;

import dev.sota.spi.AudioAsset;
import dev.sota.spi.AudioSource;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Sound on disk as raw 32-bit floats, little-endian, channels interleaved: no conversion on the way out or in.
 *
 * @param file where
 * @param sampleRate samples per second
 * @param channels 1 or 2
 * @param length samples of one channel
 */
public record AudioFile(Path file, int sampleRate, int channels, long length) implements AudioAsset {

    static final int BUFFER_BYTES = 1 << 16;

    @Override
    public AudioSource open() throws IOException {
        return new Reader(FileChannel.open(file, StandardOpenOption.READ));
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
