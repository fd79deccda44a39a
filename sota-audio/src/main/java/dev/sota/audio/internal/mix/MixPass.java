package dev.sota.audio.internal.mix;

import dev.sota.audio.internal.dynamics.SpeechChain;
import dev.sota.audio.internal.loudness.LoudnessMeter;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Plays all clips of a plan through their buses into a file, block by block. Not thread-safe. */
final class MixPass implements Closeable {

    private static final int BLOCK = 4096;

    private final MixPlan plan;
    private final int rate;
    private final int channels;
    private final long samples;
    private final SpeechChain speechChain;
    private final List<ClipPlayer> playing = new ArrayList<>();
    private int begun;
    private final double[] speech = new double[BLOCK];
    private final double[] left = new double[BLOCK];
    private final double[] right = new double[BLOCK];
    private final double[] musicLeft = new double[BLOCK];
    private final double[] musicRight = new double[BLOCK];
    private final float[] interleaved;

    MixPass(MixPlan plan, int rate, int channels, long samples) {
        this.plan = plan;
        this.rate = rate;
        this.channels = channels;
        this.samples = samples;
        this.speechChain = new SpeechChain(rate);
        this.interleaved = new float[BLOCK * channels];
    }

    void run(MixFile file, LoudnessMeter meter, MixProgress progress) throws IOException {
        for (long position = 0; position < samples; position += BLOCK) {
            int n = (int) Math.min(BLOCK, samples - position);
            progress.at((double) position / samples);
            for (double[] buffer : List.of(speech, left, right, musicLeft, musicRight)) {
                Arrays.fill(buffer, 0);
            }
            begin(position + n);
            play(position, n);
            plan.ducking().apply(position, n, musicLeft, musicRight);
            speechChain.process(speech, n, left, right);
            interleave(n);
            meter.add(interleaved, 0, n);
            file.write(interleaved, n);
        }
        progress.endSection();
    }

    private void begin(long end) throws IOException {
        List<PlannedClip> clips = plan.clips();
        while (begun < clips.size() && clips.get(begun).start() < end) {
            playing.add(new ClipPlayer(clips.get(begun++), rate, BLOCK));
        }
    }

    private void play(long position, int n) throws IOException {
        for (Iterator<ClipPlayer> players = playing.iterator(); players.hasNext(); ) {
            ClipPlayer player = players.next();
            int offset = (int) Math.max(0, player.planned().start() - position);
            switch (player.planned().clip().bus()) {
                case SPEECH -> player.addTo(speech, offset, n - offset);
                case MUSIC -> player.addTo(musicLeft, musicRight, offset, n - offset);
                case EFFECTS -> player.addTo(left, right, offset, n - offset);
            }
            if (player.ended()) {
                players.remove();
                player.close();
            }
        }
    }

    private void interleave(int n) {
        for (int i = 0; i < n; i++) {
            double l = left[i] + musicLeft[i];
            double r = right[i] + musicRight[i];
            if (channels == 2) {
                interleaved[2 * i] = (float) l;
                interleaved[2 * i + 1] = (float) r;
            } else {
                interleaved[i] = (float) (0.5 * (l + r));
            }
        }
    }

    /** Closes the sources that are still open: all of them are tried, the first failure is thrown. */
    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (ClipPlayer player : playing) {
            try {
                player.close();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
        playing.clear();
        if (failure != null) {
            throw failure;
        }
    }
}
