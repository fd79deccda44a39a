package dev.sota.voice.mary.internal.hmm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.voice.mary.internal.hmm.GlobalVariance.Heard;
import java.util.Arrays;
import java.util.Random;
import marytts.htsengine.HMMData;
import marytts.htsengine.HTSPStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Tracks against MaryTTS's own, and against what they should be. */
class TrajectoryTest {

    private static final int ITERATIONS = 100;

    /** The same expectations for both: stretches of constant mean and variance. */
    private record Case(int frames, double[][] mean, double[][] variance, boolean[] silent) {
        static Case random(int frames, long seed) {
            Random random = new Random(seed);
            double[][] mean = new double[Trajectory.WINDOWS][frames];
            double[][] variance = new double[Trajectory.WINDOWS][frames];
            boolean[] silent = new boolean[frames];
            for (int t = 0; t < frames; ) {
                int to = Math.min(frames, t + 1 + random.nextInt(8));
                for (int w = 0; w < Trajectory.WINDOWS; w++) {
                    double m = random.nextGaussian() * (w == 0 ? 1 : 0.05);
                    double v = (0.02 + random.nextDouble()) * (w == 0 ? 0.2 : 0.02);
                    Arrays.fill(mean[w], t, to, m);
                    Arrays.fill(variance[w], t, to, v);
                }
                Arrays.fill(silent, t, to, random.nextInt(5) == 0);
                t = to;
            }
            return new Case(frames, mean, variance, silent);
        }

        Trajectory ours() {
            Trajectory trajectory = new Trajectory(frames);
            for (int t = 0; t < frames; t++) {
                for (int w = 0; w < Trajectory.WINDOWS; w++) {
                    trajectory.expect(w, t, t + 1, mean[w][t], variance[w][t]);
                }
            }
            for (int w = 1; w < Trajectory.WINDOWS; w++) {
                trajectory.expectNothing(w, 0);
                trajectory.expectNothing(w, frames - 1);
            }
            trajectory.solve();
            return trajectory;
        }

        HTSPStream reference() throws Exception {
            HTSPStream stream = new HTSPStream(Trajectory.WINDOWS, frames, HMMData.FeatureType.STR, ITERATIONS);
            for (int t = 0; t < frames; t++) {
                stream.setMseq(t, new double[] {mean[0][t], mean[1][t], mean[2][t]});
                stream.setVseq(t, new double[] {variance[0][t], variance[1][t], variance[2][t]});
                if (silent[t]) {
                    stream.setGvSwitch(t, false);
                }
            }
            stream.fixDynFeatOnBoundaries();
            return stream;
        }

        Heard heard() {
            double[] mask = new double[frames + 2 * Trajectory.PAD];
            int count = 0;
            for (int t = 0; t < frames; t++) {
                mask[Trajectory.PAD + t] = silent[t] ? 0 : 1;
                count += silent[t] ? 0 : 1;
            }
            return new Heard(mask, count);
        }
    }

    private static final class Settings extends HMMData {
        @Override
        public boolean getGvMethodGradient() {
            return true;
        }
    }

    @Property(tries = 60)
    void isTheReferencesTrack(@ForAll @IntRange(min = 3, max = 300) int frames, @ForAll long seed) throws Exception {
        Case one = Case.random(frames, seed);
        Trajectory ours = one.ours();
        HTSPStream reference = one.reference();
        reference.mlpg(new Settings(), false);
        for (int t = 0; t < frames; t++) {
            assertEquals(reference.getPar(t, 0), ours.track[Trajectory.PAD + t], 1e-9, "frame " + t);
        }
    }

    @Property(tries = 60)
    void isAsLivelyAsTheReference(@ForAll @IntRange(min = 20, max = 300) int frames, @ForAll long seed)
            throws Exception {
        Case one = Case.random(frames, seed);
        double expected = 1.2;
        double precision = 40;
        Trajectory ours = one.ours();
        new GlobalVariance(ours, one.heard(), expected, precision).apply();
        HTSPStream reference = one.reference();
        reference.setGvMeanVar(new double[] {expected}, new double[] {precision});
        reference.mlpg(new Settings(), true);
        for (int t = 0; t < frames; t++) {
            assertEquals(reference.getPar(t, 0), ours.track[Trajectory.PAD + t], 1e-6, "frame " + t);
        }
    }

    /** The gradient of the quadratic form is 0 at its solution. */
    @Property(tries = 60)
    void solvesItsEquations(@ForAll @IntRange(min = 3, max = 300) int frames, @ForAll long seed) {
        Trajectory t = Case.random(frames, seed).ours();
        for (int i = Trajectory.PAD; i < Trajectory.PAD + frames; i++) {
            double left = t.r0[i] * t.track[i]
                    + t.r1[i] * t.track[i + 1]
                    + t.r1[i - 1] * t.track[i - 1]
                    + t.r2[i] * t.track[i + 2]
                    + t.r2[i - 2] * t.track[i - 2];
            assertEquals(t.right[i], left, 1e-9 * Math.max(1, Math.abs(t.right[i])));
        }
    }

    @Test
    void aSilentTrackIsLeftAlone() {
        Case one = Case.random(40, 5);
        Trajectory ours = one.ours();
        double[] before = ours.track.clone();
        new GlobalVariance(ours, new Heard(new double[44], 0), 2, 10).apply();
        assertTrue(Arrays.equals(before, ours.track));
    }

    @Test
    void aTrackThatCannotVaryIsLeftAsItIs() {
        Trajectory flat = new Trajectory(10);
        flat.expect(0, 0, 10, 3, 1);
        flat.solve();
        double[] mask = new double[14];
        Arrays.fill(mask, 2, 12, 1);
        new GlobalVariance(flat, new Heard(mask, 10), 2, 10).apply();
        for (int t = 0; t < 10; t++) {
            assertEquals(3, flat.track[Trajectory.PAD + t], 1e-6);
        }
    }
}
