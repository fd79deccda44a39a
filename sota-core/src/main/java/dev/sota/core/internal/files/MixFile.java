package dev.sota.core.internal.files;

import dev.sota.api.LoudnessReport;
import dev.sota.spi.AudioSink;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A film's finished sound on disk, and what was measured of it.
 *
 * @param sound the sound
 * @param loudness what was measured
 */
public record MixFile(AudioFile sound, LoudnessReport loudness) {

    private static final int NOTE_BYTES = 3 * Double.BYTES;

    /** Mixes into a sink. */
    @FunctionalInterface
    public interface Mixing {
        /**
         * Mixes.
         *
         * @param sink takes the sound
         * @return what was measured of it
         * @throws IOException when the sound cannot be written
         */
        LoudnessReport mix(AudioSink sink) throws IOException;
    }

    /**
     * Writes a mix.
     *
     * @param file where; it must not exist
     * @param sampleRate samples per second
     * @param channels 1 or 2
     * @param mixing mixes it
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, int sampleRate, int channels, Mixing mixing) throws IOException {
        LoudnessReport loudness;
        try (AudioFileWriter writer = new AudioFileWriter(file, sampleRate, channels, new byte[NOTE_BYTES])) {
            loudness = mixing.mix(writer);
            writer.finish();
        }
        // Known only now, and it stands before the samples.
        ByteBuffer note = ByteBuffer.allocate(NOTE_BYTES)
                .putDouble(loudness.integratedLufs())
                .putDouble(loudness.truePeakDbtp())
                .putDouble(loudness.rangeLu())
                .flip();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.position(AudioFile.HEAD_BYTES);
            while (note.hasRemaining()) {
                channel.write(note);
            }
        }
    }

    /**
     * Reads a mix.
     *
     * @param file what {@link #write} wrote
     * @return the mix
     * @throws IOException when it cannot be read or is something else
     */
    public static MixFile read(Path file) throws IOException {
        AudioFile.Noted noted = AudioFile.noted(file);
        if (noted.note().length != NOTE_BYTES) {
            throw new IOException(file + " is not a mix");
        }
        ByteBuffer note = ByteBuffer.wrap(noted.note());
        return new MixFile(noted.sound(), new LoudnessReport(note.getDouble(), note.getDouble(), note.getDouble()));
    }
}
