package dev.sota.voice.mary.internal.hmm;

import dev.sota.voice.mary.internal.hmm.GlobalVariance.Heard;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/**
 * Smooth tracks of spectrum, excitation and pitch through the states of an utterance. Not thread-safe; one for each
 * utterance.
 */
final class ParameterGenerator {

    private final List<State> states;
    private final VoiceModel voice;
    private final Runnable checkpoint;
    private final int frames;

    ParameterGenerator(List<State> states, VoiceModel voice, Runnable checkpoint) {
        this.states = states;
        this.voice = voice;
        this.checkpoint = checkpoint;
        this.frames = states.stream().mapToInt(State::frames).sum();
    }

    /** Tracks for the utterance; the pitch of segment i is multiplied by {@code pitchFactor(i)}. */
    Parameters generate(IntToDoubleFunction pitchFactor) {
        Trajectory trajectory = new Trajectory(frames);
        Heard heard = heard(frames, false);
        int coefficients = voice.spectrum().order() / Trajectory.WINDOWS;
        int bands = voice.excitation().order() / Trajectory.WINDOWS;
        return new Parameters(
                tracks(coefficients, trajectory, State::spectrum, voice.spectrumVariance(), heard),
                tracks(bands, trajectory, State::excitation, voice.excitationVariance(), heard),
                frequency(pitchFactor));
    }

    /** Which frames, or which voiced ones, count for the variance of the sentence. */
    private Heard heard(int count, boolean voicedOnly) {
        double[] mask = new double[count + 2 * Trajectory.PAD];
        int sum = 0;
        int at = Trajectory.PAD;
        for (State state : states) {
            if (state.voiced() || !voicedOnly) {
                Arrays.fill(mask, at, at + state.frames(), state.heard() ? 1 : 0);
                sum += state.heard() ? state.frames() : 0;
                at += state.frames();
            }
        }
        return new Heard(mask, sum);
    }

    private double[][] tracks(
            int order, Trajectory trajectory, Function<State, Gaussian> stream, Gaussian variance, Heard heard) {
        double[][] tracks = new double[order][];
        for (int i = 0; i < order; i++) {
            checkpoint.run();
            expect(trajectory, stream, order, i);
            // As the voice was trained: at the ends of an utterance only the loudness itself is known.
            for (int w = i == 0 ? 1 : 0; w < Trajectory.WINDOWS; w++) {
                trajectory.expectNothing(w, 0);
                trajectory.expectNothing(w, frames - 1);
            }
            tracks[i] = solve(trajectory, heard, variance, i);
        }
        return tracks;
    }

    private void expect(Trajectory trajectory, Function<State, Gaussian> stream, int order, int coefficient) {
        int at = 0;
        for (State state : states) {
            Gaussian expected = stream.apply(state);
            int to = at + state.frames();
            for (int w = 0; w < Trajectory.WINDOWS; w++) {
                int k = w * order + coefficient;
                trajectory.expect(w, at, to, expected.mean(k), expected.variance(k));
            }
            at = to;
        }
    }

    private static double[] solve(Trajectory trajectory, Heard heard, Gaussian variance, int coefficient) {
        trajectory.solve();
        new GlobalVariance(trajectory, heard, variance.mean(coefficient), 1 / variance.variance(coefficient)).apply();
        return Arrays.copyOfRange(trajectory.track, Trajectory.PAD, Trajectory.PAD + trajectory.frames());
    }

    /** Pitch exists in voiced frames only, which are put side by side; across their edges its slope is unknown. */
    private double[] frequency(IntToDoubleFunction factor) {
        int voicedFrames =
                states.stream().filter(State::voiced).mapToInt(State::frames).sum();
        double[] result = new double[frames];
        if (voicedFrames == 0) {
            return result;
        }
        Trajectory trajectory = new Trajectory(voicedFrames);
        int at = 0;
        for (int s = 0; s < states.size(); s++) {
            State state = states.get(s);
            if (state.voiced()) {
                for (int w = 0; w < Trajectory.WINDOWS; w++) {
                    trajectory.expect(
                            w,
                            at,
                            at + state.frames(),
                            state.pitch().mean(w),
                            state.pitch().variance(w));
                }
                if (s == 0 || !states.get(s - 1).voiced()) {
                    forgetSlope(trajectory, at);
                }
                at += state.frames();
                if (s + 1 == states.size() || !states.get(s + 1).voiced()) {
                    forgetSlope(trajectory, at - 1);
                }
            }
        }
        double[] pitch = solve(trajectory, heard(voicedFrames, true), voice.pitchVariance(), 0);
        shift(pitch, factor, result);
        return result;
    }

    private static void forgetSlope(Trajectory trajectory, int frame) {
        trajectory.expectNothing(1, frame);
        trajectory.expectNothing(2, frame);
    }

    private void shift(double[] pitch, IntToDoubleFunction factor, double[] result) {
        int frame = 0;
        int at = 0;
        for (State state : states) {
            double shift = Math.log(factor.applyAsDouble(state.segment()));
            for (int n = state.frames(); n > 0; n--) {
                if (state.voiced()) {
                    result[frame] = Math.exp(pitch[at++] + shift);
                }
                frame++;
            }
        }
    }
}
