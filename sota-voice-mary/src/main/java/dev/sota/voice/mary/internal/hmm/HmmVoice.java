package dev.sota.voice.mary.internal.hmm;

import dev.sota.spi.TokenTime;
import dev.sota.voice.mary.internal.context.Outline;
import dev.sota.voice.mary.internal.context.Segment;
import dev.sota.voice.mary.internal.prosody.Utterance;
import dev.sota.voice.mary.internal.vocoder.Vocoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The voice: utterances to sound.
 *
 * <p>It has no state between calls and no randomness but a noise generator that starts anew with every utterance: the
 * same utterance gives the same samples. Thread-safe: the models never change.
 */
public final class HmmVoice {

    /** Samples per second of everything it makes. */
    public static final int SAMPLE_RATE = VoiceModel.SAMPLE_RATE;

    /** The vocoder works on a 16-bit scale. Its loudest vowels come to about two thirds of full scale. */
    private static final double GAIN = 1.0 / 32768;

    /** How far the pitch sinks from the first phrase of a sentence to the last. */
    private static final double DECLINATION = 0.1;

    private final VoiceModel model;

    private HmmVoice(VoiceModel model) {
        this.model = model;
    }

    /**
     * Reads the voice's models.
     *
     * @return the voice
     * @throws IOException when the models are missing or damaged
     */
    public static HmmVoice load() throws IOException {
        return new HmmVoice(VoiceModel.load());
    }

    /** Whether the models are on the path; cheap. */
    public static boolean present() {
        return VoiceModel.present();
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
        checkpoint.run();
        Outline outline = Outline.of(utterance);
        List<Segment> segments = outline.segments();
        List<State> states = UtteranceModel.build(segments, model.context().features(outline), model, stretch);
        int phrases = utterance.phrases().size();
        Parameters parameters = new ParameterGenerator(states, model, checkpoint)
                .generate(i -> declination(segments.get(i).phrase(), phrases));
        return new SpokenUtterance(vocode(parameters, checkpoint), times(segments, states));
    }

    private static double declination(int phrase, int phrases) {
        return phrases < 2 ? 1 : 1 + DECLINATION * (0.5 - phrase / (phrases - 1.0));
    }

    private float[] vocode(Parameters parameters, Runnable checkpoint) {
        Vocoder vocoder = model.vocoder().start();
        RumbleFilter filter = new RumbleFilter(SAMPLE_RATE);
        double[] cepstrum = new double[parameters.spectrum().length];
        double[] strengths = new double[parameters.excitation().length];
        double[] frame = new double[VoiceModel.FRAME];
        float[] samples = new float[parameters.frames() * VoiceModel.FRAME];
        for (int t = 0; t < parameters.frames(); t++) {
            checkpoint.run();
            at(t, parameters.spectrum(), cepstrum);
            at(t, parameters.excitation(), strengths);
            vocoder.next(cepstrum, strengths, parameters.frequency()[t], frame);
            finish(frame, filter, samples, t * VoiceModel.FRAME);
        }
        return samples;
    }

    private static void finish(double[] frame, RumbleFilter filter, float[] samples, int from) {
        for (int i = 0; i < frame.length; i++) {
            samples[from + i] = SoftLimit.apply(filter.apply(frame[i]) * GAIN);
        }
    }

    private static void at(int frame, double[][] tracks, double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = tracks[i][frame];
        }
    }

    private static List<TokenTime> times(List<Segment> segments, List<State> states) {
        int[] frames = new int[segments.size()];
        for (State state : states) {
            frames[state.segment()] += state.frames();
        }
        List<TokenTime> times = new ArrayList<>();
        long at = 0;
        long start = 0;
        for (int i = 0; i < segments.size(); i++) {
            int token = segments.get(i).token();
            if (i == 0 || segments.get(i - 1).token() != token) {
                start = at;
            }
            at += (long) frames[i] * VoiceModel.FRAME;
            boolean ends = i + 1 == segments.size() || segments.get(i + 1).token() != token;
            if (token >= 0 && ends) {
                times.add(new TokenTime(token, start, at));
            }
        }
        return times;
    }
}
