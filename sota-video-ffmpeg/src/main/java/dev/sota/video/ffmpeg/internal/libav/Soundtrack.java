package dev.sota.video.ffmpeg.internal.libav;

import dev.sota.api.GenerationException;
import dev.sota.spi.AudioSource;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVPacket;

/**
 * The film's sound, read and encoded as the pictures come: exactly as long as they are, with silence where the source
 * ends early. Used by one thread; closes neither source nor encoder.
 */
final class Soundtrack {

    private final AudioSource source;
    private final AudioEncoder encoder;
    private final long samples;
    private final float[] read;
    private final float[] stereo;

    Soundtrack(AudioSource source, AudioEncoder encoder, long samples) {
        if (source.sampleRate() != AudioEncoder.SAMPLE_RATE) {
            throw GenerationException.request("The sound of a film has " + AudioEncoder.SAMPLE_RATE
                            + " samples per second; this one has " + source.sampleRate() + ".")
                    .remedy("Mix the sound at 48 kHz.")
                    .build();
        }
        this.source = source;
        this.encoder = encoder;
        this.samples = samples;
        this.read = new float[encoder.frameSize() * source.channels()];
        this.stereo = new float[encoder.frameSize() * AudioEncoder.CHANNELS];
    }

    /** Encodes on to at least a position, or to the end. */
    void encodeTo(long sample, Consumer<AVPacket> sink) throws IOException {
        while (encoder.position() < Math.min(sample, samples)) {
            int count = (int) Math.min(encoder.frameSize(), samples - encoder.position());
            int got = readFully(count);
            Arrays.fill(read, got * source.channels(), read.length, 0f);
            if (source.channels() == AudioEncoder.CHANNELS) {
                System.arraycopy(read, 0, stereo, 0, stereo.length);
            } else {
                for (int i = 0; i < count; i++) {
                    stereo[2 * i] = read[i];
                    stereo[2 * i + 1] = read[i];
                }
            }
            encoder.encode(stereo, count, sink);
        }
    }

    private int readFully(int count) throws IOException {
        int got = 0;
        while (got < count) {
            int n = source.read(read, got * source.channels(), count - got);
            if (n <= 0) {
                break;
            }
            got += n;
        }
        return got;
    }
}
