package dev.sota.audio.internal.mix;

import dev.sota.audio.internal.resample.PlanarInput;
import java.io.Closeable;
import java.io.IOException;

/** Plays one clip into the buffers of its bus, at the mix's rate, with its gain and fades. Not thread-safe. */
final class ClipPlayer implements Closeable {

    private static final double FADE_SECONDS = 0.002;

    private final PlannedClip planned;
    private final SourceInput source;
    private final PlanarInput input;
    private final double[][] block;
    private final int fade;
    private long position;
    private boolean ended;

    ClipPlayer(PlannedClip planned, int rate, int block) throws IOException {
        this.planned = planned;
        this.source = SourceInput.open(planned.clip().asset());
        this.input = source.at(rate);
        this.block = new double[source.channels()][block];
        this.fade = (int) Math.min(FADE_SECONDS * rate, planned.samples() / 2.0);
    }

    PlannedClip planned() {
        return planned;
    }

    boolean ended() {
        return ended;
    }

    /** Adds the next samples to two channels; one channel goes to both. */
    void addTo(double[] left, double[] right, int offset, int count) throws IOException {
        int n = fill(count);
        double[] first = block[0];
        double[] second = block[block.length - 1];
        for (int i = 0; i < n; i++) {
            left[offset + i] += first[i];
            right[offset + i] += second[i];
        }
    }

    /** Adds the next samples to one channel; two channels are folded into one. */
    void addTo(double[] mono, int offset, int count) throws IOException {
        int n = fill(count);
        double[] first = block[0];
        double[] second = block[block.length - 1];
        for (int i = 0; i < n; i++) {
            mono[offset + i] += 0.5 * (first[i] + second[i]);
        }
    }

    private int fill(int count) throws IOException {
        int wanted = (int) Math.min(count, planned.samples() - position);
        int n = 0;
        while (n < wanted) {
            int read = input.read(block, n, wanted - n);
            if (read == 0) {
                ended = true;
                break;
            }
            n += read;
        }
        for (double[] channel : block) {
            for (int i = 0; i < n; i++) {
                channel[i] *= planned.gain();
            }
            fade(channel, n);
        }
        position += n;
        ended |= position >= planned.samples();
        return n;
    }

    private void fade(double[] channel, int n) {
        if (planned.fadeIn()) {
            for (int i = 0; i < n && position + i < fade; i++) {
                channel[i] *= (position + i) / (double) fade;
            }
        }
        long left = planned.samples() - position;
        if (planned.fadeOut() && left - n < fade) {
            for (int i = (int) Math.max(0, left - fade); i < n; i++) {
                channel[i] *= (left - 1 - i) / (double) fade;
            }
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
