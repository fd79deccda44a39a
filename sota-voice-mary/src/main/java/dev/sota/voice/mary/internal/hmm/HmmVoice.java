package dev.sota.voice.mary.internal.hmm;

import dev.sota.spi.TokenTime;
import dev.sota.voice.mary.internal.language.Lexicon;
import dev.sota.voice.mary.internal.prosody.Utterance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import marytts.htsengine.HTSUttModel;
import marytts.htsengine.HTSVocoder;

/**
 * The voice: utterances to sound.
 *
 * <p>It has no state between calls and no randomness but a noise generator that starts anew with every utterance: the
 * same utterance gives the same samples. Not thread-safe: the engine keeps settings of the call in its models.
 */
public final class HmmVoice {

    /** Samples per second of everything it makes. */
    public static final int SAMPLE_RATE = VoiceData.SAMPLE_RATE;

    /** The vocoder works on a 16-bit scale. Its loudest vowels come to about two thirds of full scale. */
    private static final double GAIN = 1.0 / 32768;

    /** How far the pitch sinks from the first phrase of a sentence to the last. */
    private static final double DECLINATION = 0.1;

    private final VoiceData data;
    private final ContextFeatures features;

    private HmmVoice(VoiceData data, ContextFeatures features) {
        this.data = data;
        this.features = features;
    }

    /**
     * Reads the voice's models.
     *
     * @param lexicon whose alphabet the models were trained in
     * @return the voice
     * @throws IOException when the models are missing or damaged
     */
    public static HmmVoice load(Lexicon lexicon) throws IOException {
        VoiceData data = VoiceData.load();
        return new HmmVoice(data, new ContextFeatures(lexicon.allophones(), data.getFeatureDefinition()));
    }

    /** Whether the models are on the path; cheap. */
    public static boolean present() {
        return VoiceData.present();
    }

    /**
     * Speaks an utterance.
     *
     * @param utterance what to say
     * @param stretch the factor on the length of sounds and pauses
     * @param checkpoint called every few milliseconds; what it throws ends the work and is passed on
     * @return the sound, with the pause after its last phrase
     */
    public SpokenUtterance speak(Utterance utterance, double stretch, Runnable checkpoint) {
        data.checkpoint(checkpoint);
        try {
            List<Segment> segments = UtteranceDocument.of(utterance).segments();
            HTSUttModel model = UtteranceModel.build(segments, features, data, stretch);
            int phrases = utterance.phrases().size();
            Parameters parameters = ParameterGenerator.generate(
                    data, model, i -> declination(segments.get(i).phrase(), phrases));
            return new SpokenUtterance(vocode(parameters), times(segments, model));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) { // The engine declares nothing narrower.
            throw new IllegalStateException("the voice could not make an utterance", e);
        } finally {
            data.checkpoint(() -> {});
        }
    }

    private static double declination(int phrase, int phrases) {
        return phrases < 2 ? 1 : 1 + DECLINATION * (0.5 - phrase / (phrases - 1.0));
    }

    private float[] vocode(Parameters p) throws Exception {
        // No magnitudes and no listener: the samples are returned whole.
        double[] raw =
                new HTSVocoder().htsMLSAVocoder(p.pitch(), p.spectrum(), p.excitation(), null, p.voiced(), data, null);
        RumbleFilter filter = new RumbleFilter(SAMPLE_RATE);
        float[] samples = new float[raw.length];
        for (int i = 0; i < raw.length; i++) {
            samples[i] = SoftLimit.apply(filter.apply(raw[i]) * GAIN);
        }
        return samples;
    }

    private static List<TokenTime> times(List<Segment> segments, HTSUttModel model) {
        List<TokenTime> times = new ArrayList<>();
        long at = 0;
        long start = 0;
        for (int i = 0; i < segments.size(); i++) {
            int token = segments.get(i).token();
            if (i == 0 || segments.get(i - 1).token() != token) {
                start = at;
            }
            at += (long) model.getUttModel(i).getTotalDur() * VoiceData.FRAME;
            boolean ends = i + 1 == segments.size() || segments.get(i + 1).token() != token;
            if (token >= 0 && ends) {
                times.add(new TokenTime(token, start, at));
            }
        }
        return times;
    }
}
