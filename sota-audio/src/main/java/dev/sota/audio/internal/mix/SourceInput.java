package dev.sota.audio.internal.mix;

import dev.sota.audio.internal.resample.PlanarInput;
import dev.sota.audio.internal.resample.Resampler;
import dev.sota.spi.AudioAsset;
import dev.sota.spi.AudioSource;
import java.io.Closeable;
import java.io.IOException;

/** Reads a source channel by channel, and trusts it in nothing. Not thread-safe. */
final class SourceInput implements PlanarInput, Closeable {

    private static final int LOWEST_RATE = 1000;
    private static final int HIGHEST_RATE = 384_000;
    private static final int BLOCK = 2048;
    /** +24 dB: what is above is a fault, not sound. */
    private static final float LOUDEST = 16;

    private final AudioSource source;
    private final int sampleRate;
    private final int channels;
    private final float[] interleaved;

    private SourceInput(AudioSource source, int sampleRate, int channels) {
        this.source = source;
        this.sampleRate = sampleRate;
        this.channels = channels;
        this.interleaved = new float[BLOCK * channels];
    }

    static SourceInput open(AudioAsset asset) throws IOException {
        AudioSource source = asset.open();
        int rate = source.sampleRate();
        int channels = source.channels();
        if (rate < LOWEST_RATE || rate > HIGHEST_RATE || channels < 1 || channels > 2) {
            source.close();
            throw new IOException("a sound has " + channels + " channels at " + rate + " Hz");
        }
        return new SourceInput(source, rate, channels);
    }

    int sampleRate() {
        return sampleRate;
    }

    int channels() {
        return channels;
    }

    /** The same sound at another sample rate. */
    PlanarInput at(int rate) {
        return rate == sampleRate ? this : new Resampler(this, channels, sampleRate, rate);
    }

    @Override
    public int read(double[][] into, int offset, int count) throws IOException {
        int wanted = Math.min(count, BLOCK);
        int n = source.read(interleaved, 0, wanted);
        if (n > wanted) {
            throw new IOException("a sound gave more samples than were asked for");
        }
        for (int c = 0; c < channels; c++) {
            double[] channel = into[c];
            for (int i = 0, at = c; i < n; i++, at += channels) {
                channel[offset + i] = sane(interleaved[at]);
            }
        }
        return Math.max(n, 0);
    }

    private static double sane(float x) {
        return x >= -LOUDEST && x <= LOUDEST ? x : Float.isNaN(x) ? 0 : Math.copySign(LOUDEST, x);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
