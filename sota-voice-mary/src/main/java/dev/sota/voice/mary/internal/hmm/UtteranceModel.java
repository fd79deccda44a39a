package dev.sota.voice.mary.internal.hmm;

import dev.sota.voice.mary.internal.context.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * The states of an utterance, five for each sound, with the number of frames that each lasts.
 *
 * <p>State durations are the means of the duration model, scaled by speed; what rounding to frames loses is carried to
 * the next state, so that a long utterance does not drift (Yoshimura et al., "Duration modeling for HMM-based speech
 * synthesis", ICSLP 1998). Not thread-safe; one for each utterance.
 */
final class UtteranceModel {

    private static final int FRAMES_PER_SECOND = VoiceModel.SAMPLE_RATE / VoiceModel.FRAME;

    /** More likely than not. */
    private static final double VOICED = 0.5;

    private final VoiceModel voice;
    private final double stretch;
    private double carried;

    private UtteranceModel(VoiceModel voice, double stretch) {
        this.voice = voice;
        this.stretch = stretch;
    }

    /** The states of some sounds with the features of each. */
    static List<State> build(List<Segment> segments, int[][] features, VoiceModel voice, double stretch) {
        UtteranceModel model = new UtteranceModel(voice, stretch);
        List<State> states = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            int[] frames = segment.isPause() ? model.pause(segment) : model.durations(segment, features[i]);
            for (int s = 0; s < frames.length; s++) {
                Gaussian pitch = voice.pitch().at(s, features[i]);
                states.add(new State(
                        i,
                        frames[s],
                        !segment.isPause(), // Silence would pull the variance of speech down.
                        pitch.weight() > VOICED,
                        voice.spectrum().at(s, features[i]),
                        voice.excitation().at(s, features[i]),
                        pitch));
            }
        }
        return states;
    }

    private int[] durations(Segment segment, int[] features) {
        double scale = Elasticity.scale(segment.phone(), stretch);
        Gaussian expected = voice.duration().at(0, features);
        int[] frames = new int[VoiceModel.STATES];
        for (int s = 0; s < frames.length; s++) {
            double wanted = expected.mean(s) * scale;
            frames[s] = Math.max(1, (int) (wanted + carried + 0.5));
            carried += wanted - frames[s];
        }
        return frames;
    }

    private int[] pause(Segment segment) {
        carried = 0;
        int wanted = (int) Math.round(segment.pauseMillis() * stretch * FRAMES_PER_SECOND / 1000);
        int total = Math.max(VoiceModel.STATES, wanted);
        int[] frames = new int[VoiceModel.STATES];
        for (int s = 0; s < frames.length; s++) {
            frames[s] = total * (s + 1) / frames.length - total * s / frames.length;
        }
        return frames;
    }
}
