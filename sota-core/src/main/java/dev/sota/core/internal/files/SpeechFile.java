package dev.sota.core.internal.files;

import dev.sota.spi.Speech;
import dev.sota.spi.TokenTime;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(noted.note()))) {
            List<TokenTime> times = new ArrayList<>();
            for (int n = in.readInt(); n > 0; n--) {
                times.add(new TokenTime(in.readInt(), in.readLong(), in.readLong()));
            }
            List<Integer> unspoken = new ArrayList<>();
            for (int n = in.readInt(); n > 0; n--) {
                unspoken.add(in.readInt());
            }
            return new SpeechFile(noted.sound(), times, unspoken);
        }
    }
}
