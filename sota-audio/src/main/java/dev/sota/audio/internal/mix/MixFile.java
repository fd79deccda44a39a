package dev.sota.audio.internal.mix;

import dev.sota.api.GenerationException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Sound on its way: a file of plain floats that is gone once it is closed. Not thread-safe. */
final class MixFile implements Closeable {

    /** Samples of one channel that are written or read at once. */
    static final int BLOCK = 4096;

    private final Path path;
    private final FileChannel channel;
    private final int channels;
    private final ByteBuffer bytes;

    private MixFile(Path path, FileChannel channel, int channels) {
        this.path = path;
        this.channel = channel;
        this.channels = channels;
        this.bytes = ByteBuffer.allocate(BLOCK * channels * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    }

    static MixFile create(Path folder, int channels) {
        try {
            Path path = Files.createTempFile(folder, "mix-", ".f32");
            try {
                FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                return new MixFile(path, channel, channels);
            } catch (IOException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    int channels() {
        return channels;
    }

    /** Adds samples where the file stands. */
    void write(float[] interleaved, int frames) {
        for (int done = 0; done < frames; done += BLOCK) {
            write(interleaved, done, Math.min(BLOCK, frames - done));
        }
    }

    private void write(float[] interleaved, int first, int frames) {
        bytes.clear();
        bytes.asFloatBuffer().put(interleaved, first * channels, frames * channels);
        bytes.limit(frames * channels * Float.BYTES);
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    void rewind() {
        try {
            channel.position(0);
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /** Reads on: at most {@link #BLOCK} samples, 0 at the end. */
    int read(float[] interleaved) {
        bytes.clear();
        try {
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // until the block is full or the file ends
            }
        } catch (IOException e) {
            throw unusable(path, e);
        }
        bytes.flip();
        int values = bytes.remaining() / Float.BYTES;
        bytes.asFloatBuffer().get(interleaved, 0, values);
        return values / channels;
    }

    private static GenerationException unusable(Path place, IOException cause) {
        String why = full(place) ? ": the disk is full." : ".";
        return GenerationException.resources(
                        "The sound could not be kept in the work directory while it was mixed" + why)
                .remedy("Free some space there, or name another work directory.")
                .cause(cause)
                .build();
    }

    /** By the room there is: systems say that a disk is full in the language of their user. */
    private static boolean full(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace() < 2L * BLOCK * Float.BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            bytes.clear();
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
