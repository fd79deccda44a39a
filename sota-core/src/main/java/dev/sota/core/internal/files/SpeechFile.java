package dev.sota.core.internal.files;

import dev.sota.spi.Speech;
import dev.sota.spi.TokenTime;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Speech on disk: its sound and the times of its tokens.
 *
 * @param sound the sound
 * @param times when tokens are heard, in samples of the sound
 * @param unspoken tokens that the voice could not speak
 */
public record SpeechFile(AudioFile sound, List<TokenTime> times, List<Integer> unspoken) {

    /** Copies the lists. */
    public SpeechFile {
        times = List.copyOf(times);
        unspoken = List.copyOf(unspoken);
    }

    /**
     * Writes speech.
     *
     * @param speech the speech
     * @param file where; it must not exist
     * @throws IOException when it cannot be written
     */
    public static void write(Speech speech, Path file) throws IOException {
        ByteArrayOutputStream note = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(note)) {
            out.writeInt(speech.times().size());
            for (TokenTime time : speech.times()) {
                out.writeInt(time.token());
                out.writeLong(time.startSample());
                out.writeLong(time.endSample());
            }
            out.writeInt(speech.unspoken().size());
            for (int token : speech.unspoken()) {
                out.writeInt(token);
            }
        }
        try (AudioFileWriter writer = new AudioFileWriter(
                file, speech.audio().sampleRate(), speech.audio().channels(), note.toByteArray())) {
            writer.write(speech.audio());
            writer.finish();
        }
    }

    /**
     * Reads speech.
     *
     * @param file what {@link #write} wrote
     * @return the speech
     * @throws IOException when it cannot be read or is something else
     */
    public static SpeechFile read(Path file) throws IOException {
        AudioFile.Noted noted = AudioFile.noted(file);
        try {
            return read(noted.sound(), ByteBuffer.wrap(noted.note()));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException(file + " is not speech", e);
        }
    }

    private static SpeechFile read(AudioFile sound, ByteBuffer note) {
        List<TokenTime> times = new ArrayList<>();
        long at = 0;
        for (int n = count(note); n > 0; n--) {
            TokenTime time = new TokenTime(note.getInt(), note.getLong(), note.getLong());
            if (time.startSample() < at || time.endSample() > sound.length()) {
                throw new IllegalArgumentException("a time out of order or outside the sound");
            }
            at = time.endSample();
            times.add(time);
        }
        List<Integer> unspoken = new ArrayList<>();
        for (int n = count(note); n > 0; n--) {
            unspoken.add(note.getInt());
        }
        if (note.hasRemaining()) {
            throw new IllegalArgumentException("more than speech");
        }
        return new SpeechFile(sound, times, unspoken);
    }

    private static int count(ByteBuffer note) {
        int count = note.getInt();
        if (count < 0) {
            throw new IllegalArgumentException("fewer than none");
        }
        return count;
    }
}
