package dev.sota.voice.mary.internal.hmm;

import java.util.ArrayList;
import java.util.List;
import marytts.features.FeatureVector;
import marytts.htsengine.CartTreeSet;
import marytts.htsengine.HMMData.FeatureType;
import marytts.htsengine.HTSModel;

/**
 * The states of an utterance, five for each sound, with the number of frames that each lasts.
 *
 * <p>State durations are the means of the duration model, scaled by speed; what rounding to frames loses is carried to
 * the next state, so that a long utterance does not drift (Yoshimura et al., "Duration modeling for HMM-based speech
 * synthesis", ICSLP 1998).
 */
final class UtteranceModel {

    private static final int FRAMES_PER_SECOND = VoiceData.SAMPLE_RATE / VoiceData.FRAME;

    private UtteranceModel() {}

    static List<State> build(List<Segment> segments, ContextFeatures features, VoiceData voice, double stretch) {
        List<FeatureVector> vectors = features.compute(segments);
        CartTreeSet trees = voice.getCartTreeSet();
        List<State> states = new ArrayList<>();
        double carried = 0;
        for (int i = 0; i < segments.size(); i++) {
            FeatureVector vector = vectors.get(i);
            HTSModel model = new HTSModel(trees.getNumStates());
            Segment segment = segments.get(i);
            if (segment.isPause()) {
                spread(model, trees.getNumStates(), frames(segment.pauseMillis() * stretch));
                carried = 0;
            } else {
                voice.setDurationScale(Elasticity.scale(segment.phone(), stretch));
                carried = trees.searchDurInCartTree(model, vector, voice, carried);
            }
            trees.searchLf0InCartTree(model, vector, features.definition(), voice.getUV());
            trees.searchMgcInCartTree(model, vector, features.definition());
            trees.searchStrInCartTree(model, vector, features.definition());
            for (int s = 0; s < trees.getNumStates(); s++) {
                states.add(state(i, model, s, !segment.isPause()));
            }
        }
        return states;
    }

    private static State state(int segment, HTSModel model, int s, boolean heard) {
        return new State(
                segment,
                model.getDur(s),
                heard,
                model.getVoiced(s),
                new Gaussian(model.getMean(FeatureType.MGC, s), model.getVariance(FeatureType.MGC, s)),
                new Gaussian(model.getMean(FeatureType.STR, s), model.getVariance(FeatureType.STR, s)),
                new Gaussian(
                        model.getMean(FeatureType.LF0, s), model.getVariance(FeatureType.LF0, s)));
    }

    private static int frames(double millis) {
        return (int) Math.round(millis * FRAMES_PER_SECOND / 1000);
    }

    private static void spread(HTSModel model, int states, int frames) {
        int total = Math.max(states, frames);
        for (int s = 0; s < states; s++) {
            model.setDur(s, total * (s + 1) / states - total * s / states);
        }
    }
}
