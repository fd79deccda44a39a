package dev.sota.core.internal.files;

import dev.sota.spi.AudioClip;
import dev.sota.spi.AudioSink;
import dev.sota.spi.AudioSource;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes an {@link AudioFile}. Not thread-safe. */
public final class AudioFileWriter implements AudioSink, Closeable {

    private final Path file;
    private final int sampleRate;
    private final int channels;
    private final FileChannel channel;
    private final ByteBuffer buffer =
            ByteBuffer.allocate(AudioFile.BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private long length;

    /**
     * Begins a file.
     *
     * @param file where; it must not exist
     * @param sampleRate samples per second
     * @param channels 1 or 2
     * @throws IOException when it cannot be made
     */
    public AudioFileWriter(Path file, int sampleRate, int channels) throws IOException {
        this.file = file;
        this.sampleRate = sampleRate;
        this.channels = channels;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /**
     * Puts a clip on disk.
     *
     * @param clip the sound
     * @param file where; it must not exist
     * @return the same sound, on disk
     * @throws IOException when it cannot be written
     */
    public static AudioFile write(AudioClip clip, Path file) throws IOException {
        try (AudioFileWriter writer = new AudioFileWriter(file, clip.sampleRate(), clip.channels());
                AudioSource source = clip.open()) {
            float[] block = new float[8192 * clip.channels()];
            for (int n = source.read(block, 0, 8192); n > 0; n = source.read(block, 0, 8192)) {
                writer.write(block, 0, n);
            }
            return writer.finish();
        }
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
    public void write(float[] interleaved, int offset, int count) throws IOException {
        int wanted = count * channels;
        int done = 0;
        while (done < wanted) {
            if (buffer.remaining() < Float.BYTES) {
                flush();
            }
            int now = Math.min(wanted - done, buffer.remaining() / Float.BYTES);
            buffer.asFloatBuffer().put(interleaved, offset + done, now);
            buffer.position(buffer.position() + now * Float.BYTES);
            done += now;
        }
        length += count;
    }

    /**
     * Ends the file.
     *
     * @return the sound that was written
     * @throws IOException when the last part cannot be written
     */
    public AudioFile finish() throws IOException {
        flush();
        channel.close();
        return new AudioFile(file, sampleRate, channels, length);
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
