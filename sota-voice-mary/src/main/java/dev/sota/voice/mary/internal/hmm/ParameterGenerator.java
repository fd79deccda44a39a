package dev.sota.voice.mary.internal.hmm;

import java.util.function.IntToDoubleFunction;
import marytts.htsengine.CartTreeSet;
import marytts.htsengine.GVModelSet;
import marytts.htsengine.HMMData.FeatureType;
import marytts.htsengine.HTSModel;
import marytts.htsengine.HTSPStream;
import marytts.htsengine.HTSParameterGeneration;
import marytts.htsengine.HTSUttModel;

/**
 * Smooth tracks of spectrum, excitation and pitch through the states of an utterance: the most likely ones under the
 * means and variances of statics and deltas (Tokuda et al., "Speech parameter generation algorithms for HMM-based
 * speech synthesis", ICASSP 2000), with the liveliness that a whole sentence should have (Toda and Tokuda, "A speech
 * parameter generation algorithm considering global variance", 2007).
 */
final class ParameterGenerator {

    private final VoiceData voice;
    private final HTSUttModel utterance;
    private final int states;
    private final int frames;
    private final boolean[] voiced;

    private ParameterGenerator(VoiceData voice, HTSUttModel utterance) {
        this.voice = voice;
        this.utterance = utterance;
        this.states = voice.getCartTreeSet().getNumStates();
        this.frames = utterance.getTotalFrame();
        this.voiced = voicing();
    }

    /** Tracks for an utterance; the pitch of model i is multiplied by {@code pitchFactor(i)}. */
    static Parameters generate(VoiceData voice, HTSUttModel utterance, IntToDoubleFunction pitchFactor)
            throws Exception {
        ParameterGenerator generator = new ParameterGenerator(voice, utterance);
        CartTreeSet trees = voice.getCartTreeSet();
        GVModelSet variance = voice.getGVModelSet();

        HTSPStream spectrum = generator.track(FeatureType.MGC, trees.getMcepVsize(), voice.getMaxMgcGvIter());
        spectrum.setGvMeanVar(variance.getGVmeanMgc(), variance.getGVcovInvMgc());
        spectrum.mlpg(voice, true);

        HTSPStream pitch = generator.pitchTrack(trees.getLf0Stream());
        pitch.setGvMeanVar(variance.getGVmeanLf0(), variance.getGVcovInvLf0());
        pitch.mlpg(voice, true);
        generator.shift(pitch, pitchFactor);

        HTSPStream excitation = generator.track(FeatureType.STR, trees.getStrVsize(), voice.getMaxStrGvIter());
        excitation.setGvMeanVar(variance.getGVmeanStr(), variance.getGVcovInvStr());
        excitation.mlpg(voice, true);
        return new Parameters(spectrum, excitation, pitch, generator.voiced);
    }

    private interface FrameVisitor {
        void visit(int frame, HTSModel model, int state);
    }

    private void eachFrame(FrameVisitor visitor) {
        int frame = 0;
        for (int i = 0; i < utterance.getNumUttModel(); i++) {
            HTSModel model = utterance.getUttModel(i);
            for (int s = 0; s < states; s++) {
                for (int n = model.getDur(s); n > 0; n--) {
                    visitor.visit(frame++, model, s);
                }
            }
        }
    }

    private boolean[] voicing() {
        boolean[] result = new boolean[frames];
        eachFrame((frame, model, state) -> result[frame] = model.getVoiced(state));
        return result;
    }

    private HTSPStream track(FeatureType type, int vectorSize, int iterations) throws Exception {
        HTSPStream stream = new WatchedStream(vectorSize, frames, type, iterations, voice::checkpoint);
        eachFrame((frame, model, state) -> {
            stream.setMseq(frame, model.getMean(type, state));
            stream.setVseq(frame, model.getVariance(type, state));
            if (!model.getGvSwitch()) {
                stream.setGvSwitch(frame, false);
            }
        });
        stream.fixDynFeatOnBoundaries();
        return stream;
    }

    /** Pitch exists in voiced frames only; across their edges its slope is unknown. */
    private HTSPStream pitchTrack(int vectorSize) throws Exception {
        HTSPStream stream =
                new HTSPStream(vectorSize, utterance.getLf0Frame(), FeatureType.LF0, voice.getMaxLf0GvIter());
        int[] next = {0};
        eachFrame((frame, model, state) -> {
            if (voiced[frame]) {
                int at = next[0]++;
                for (int k = 0; k < vectorSize; k++) {
                    stream.setMseq(at, k, model.getLf0Mean(state, k));
                    boolean known = k == 0 || inside(frame);
                    stream.setIvseq(at, k, known ? HTSParameterGeneration.finv(model.getLf0Variance(state, k)) : 0.0);
                }
                if (!model.getGvSwitch()) {
                    stream.setGvSwitch(at, false);
                }
            }
        });
        return stream;
    }

    private boolean inside(int frame) {
        return frame > 0 && frame + 1 < frames && voiced[frame - 1] && voiced[frame + 1];
    }

    private void shift(HTSPStream pitch, IntToDoubleFunction factor) {
        int frame = 0;
        int at = 0;
        for (int i = 0; i < utterance.getNumUttModel(); i++) {
            double shift = Math.log(factor.applyAsDouble(i));
            for (int n = utterance.getUttModel(i).getTotalDur(); n > 0; n--) {
                if (voiced[frame++]) {
                    pitch.setPar(at, 0, pitch.getPar(at, 0) + shift);
                    at++;
                }
            }
        }
    }
}
