package dev.sota.voice.mary.internal.hmm;

import java.util.List;
import marytts.features.FeatureVector;
import marytts.htsengine.CartTreeSet;
import marytts.htsengine.HTSModel;
import marytts.htsengine.HTSUttModel;

/**
 * The hidden Markov models of an utterance, one for each sound, with the number of frames that each state lasts.
 *
 * <p>State durations are the means of the duration model, scaled by speed; what rounding to frames loses is carried to
 * the next state, so that a long utterance does not drift (Yoshimura et al., "Duration modeling for HMM-based speech
 * synthesis", ICSLP 1998).
 */
final class UtteranceModel {

    private static final int FRAMES_PER_SECOND = VoiceData.SAMPLE_RATE / VoiceData.FRAME;

    private UtteranceModel() {}

    static HTSUttModel build(List<Segment> segments, ContextFeatures features, VoiceData voice, double stretch) {
        List<FeatureVector> vectors = features.compute(segments);
        CartTreeSet trees = voice.getCartTreeSet();
        HTSUttModel utterance = new HTSUttModel();
        double carried = 0;
        for (int i = 0; i < segments.size(); i++) {
            FeatureVector vector = vectors.get(i);
            HTSModel model = new HTSModel(trees.getNumStates());
            model.setPhoneName(features.phone(vector));
            Segment segment = segments.get(i);
            if (segment.isPause()) {
                model.setGvSwitch(false); // Silence would pull the variance of speech down.
                spread(model, trees.getNumStates(), frames(segment.pauseMillis() * stretch));
                carried = 0;
            } else {
                voice.setDurationScale(Elasticity.scale(segment.phone(), stretch));
                carried = trees.searchDurInCartTree(model, vector, voice, carried);
            }
            trees.searchLf0InCartTree(model, vector, features.definition(), voice.getUV());
            trees.searchMgcInCartTree(model, vector, features.definition());
            trees.searchStrInCartTree(model, vector, features.definition());
            append(utterance, model, trees.getNumStates());
            voice.checkpoint();
        }
        return utterance;
    }

    private static int frames(double millis) {
        return (int) Math.round(millis * FRAMES_PER_SECOND / 1000);
    }

    private static void spread(HTSModel model, int states, int frames) {
        int total = Math.max(states, frames);
        for (int s = 0; s < states; s++) {
            model.setDur(s, total * (s + 1) / states - total * s / states);
        }
        model.setTotalDur(total);
    }

    private static void append(HTSUttModel utterance, HTSModel model, int states) {
        utterance.addUttModel(model);
        utterance.setNumModel(utterance.getNumModel() + 1);
        utterance.setNumState(utterance.getNumState() + states);
        utterance.setTotalFrame(utterance.getTotalFrame() + model.getTotalDur());
        for (int s = 0; s < states; s++) {
            if (model.getVoiced(s)) {
                utterance.setLf0Frame(utterance.getLf0Frame() + model.getDur(s));
            }
        }
    }
}
