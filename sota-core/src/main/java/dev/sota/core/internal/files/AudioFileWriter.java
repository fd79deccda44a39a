package dev.sota.core.internal.files;

import dev.sota.spi.AudioAsset;
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

    private static final int BLOCK = 8192;

    private final Path file;
    private final int sampleRate;
    private final int channels;
    private final long offset;
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
        this(file, sampleRate, channels, new byte[0]);
    }

    /** Begins a file with something that belongs to the sound. */
    AudioFileWriter(Path file, int sampleRate, int channels, byte[] note) throws IOException {
        this.file = file;
        this.sampleRate = sampleRate;
        this.channels = channels;
        this.offset = AudioFile.HEAD_BYTES + (long) note.length;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            ByteBuffer head = ByteBuffer.allocate((int) offset);
            head.putInt(AudioFile.MARK).putInt(sampleRate).putInt(channels).putLong(0);
            head.putInt(note.length).put(note).flip();
            writeAll(head);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Writes all of another sound.
     *
     * @param asset a sound of the same channels
     * @throws IOException when it cannot be read or written
     */
    public void write(AudioAsset asset) throws IOException {
        try (AudioSource source = asset.open()) {
            float[] block = new float[BLOCK * channels];
            for (int n = source.read(block, 0, BLOCK); n > 0; n = source.read(block, 0, BLOCK)) {
                write(block, 0, n);
            }
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
        ByteBuffer samples = ByteBuffer.allocate(Long.BYTES).putLong(length).flip();
        channel.position(AudioFile.LENGTH_AT);
        writeAll(samples);
        channel.close();
        return new AudioFile(file, sampleRate, channels, length, offset);
    }

    private void flush() throws IOException {
        buffer.flip();
        writeAll(buffer);
        buffer.clear();
    }

    private void writeAll(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
