package dev.sota.voice.mary.internal.hmm;

import dev.sota.voice.mary.internal.context.Context;
import dev.sota.voice.mary.internal.context.Symbols;
import dev.sota.voice.mary.internal.vocoder.Vocoder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * The trained models of the voice cmu-slt-hsmm: decision trees and Gaussians for spectrum, pitch, excitation and
 * duration, and the settings that they were trained with. Immutable.
 *
 * @param context computes what the trees ask about
 * @param duration how many frames each state lasts
 * @param pitch the logarithm of the fundamental frequency, which only voiced states have
 * @param spectrum mel-cepstra
 * @param excitation the strength of voicing in each band
 * @param pitchVariance how much a sentence varies in pitch
 * @param spectrumVariance how much in each coefficient of the spectrum
 * @param excitationVariance how much in each band
 * @param vocoder what plays all that
 */
record VoiceModel(
        Context context,
        Stream duration,
        Stream pitch,
        Stream spectrum,
        Stream excitation,
        Gaussian pitchVariance,
        Gaussian spectrumVariance,
        Gaussian excitationVariance,
        Vocoder.Design vocoder) {

    /** Samples per second. */
    static final int SAMPLE_RATE = 48_000;

    /** Samples per frame of the models: 5 ms. */
    static final int FRAME = 240;

    /** States of a sound. */
    static final int STATES = 5;

    private static final double ALPHA = 0.55;
    private static final double BETA = 0.1;
    private static final int BANDS = 5;

    // Each path stands whole in the class file, so that relocating the resources renames it.
    private static final String DURATION_TREE = "/marytts/voice/CmuSltHsmm/tree-dur.inf";
    private static final String PITCH_TREES = "/marytts/voice/CmuSltHsmm/tree-lf0.inf";
    private static final String SPECTRUM_TREES = "/marytts/voice/CmuSltHsmm/tree-mgc.inf";
    private static final String EXCITATION_TREES = "/marytts/voice/CmuSltHsmm/tree-str.inf";
    private static final String DURATION = "/marytts/voice/CmuSltHsmm/dur.pdf";
    private static final String PITCH = "/marytts/voice/CmuSltHsmm/lf0.pdf";
    private static final String SPECTRUM = "/marytts/voice/CmuSltHsmm/mgc.pdf";
    private static final String EXCITATION = "/marytts/voice/CmuSltHsmm/str.pdf";
    private static final String PITCH_VARIANCE = "/marytts/voice/CmuSltHsmm/gv-lf0.pdf";
    private static final String SPECTRUM_VARIANCE = "/marytts/voice/CmuSltHsmm/gv-mgc.pdf";
    private static final String EXCITATION_VARIANCE = "/marytts/voice/CmuSltHsmm/gv-str.pdf";
    private static final String PHONES = "/marytts/voice/CmuSltHsmm/trickyPhones.txt";
    private static final String FILTERS = "/marytts/voice/CmuSltHsmm/mix_excitation_filters.txt";

    private static final List<String> RESOURCES = List.of(
            DURATION_TREE,
            PITCH_TREES,
            SPECTRUM_TREES,
            EXCITATION_TREES,
            DURATION,
            PITCH,
            SPECTRUM,
            EXCITATION,
            PITCH_VARIANCE,
            SPECTRUM_VARIANCE,
            EXCITATION_VARIANCE,
            PHONES,
            FILTERS);

    /** Whether the models lie where they should; opens nothing. */
    static boolean present() {
        return RESOURCES.stream().allMatch(path -> VoiceModel.class.getResource(path) != null);
    }

    /**
     * Reads the models.
     *
     * @throws IOException when they are missing or damaged
     */
    static VoiceModel load() throws IOException {
        Symbols symbols = new Symbols();
        TreeReader trees = new TreeReader(symbols, phones());
        Stream duration = stream(trees, DURATION_TREE, DURATION, 1);
        Stream pitch = stream(trees, PITCH_TREES, PITCH, STATES);
        Stream spectrum = stream(trees, SPECTRUM_TREES, SPECTRUM, STATES);
        Stream excitation = stream(trees, EXCITATION_TREES, EXCITATION, STATES);
        return new VoiceModel(
                new Context(symbols),
                duration,
                pitch,
                spectrum,
                excitation,
                variance(PITCH_VARIANCE),
                variance(SPECTRUM_VARIANCE),
                variance(EXCITATION_VARIANCE),
                new Vocoder.Design(spectrum.order() / Trajectory.WINDOWS, ALPHA, BETA, filters(), FRAME, SAMPLE_RATE));
    }

    private static Stream stream(TreeReader reader, String trees, String leaves, int states) throws IOException {
        Distributions distributions = Distributions.read(bytes(leaves), states);
        return new Stream(List.of(reader.read(bytes(trees), states, distributions)), distributions.order());
    }

    private static Gaussian variance(String resource) throws IOException {
        return Distributions.read(bytes(resource), 1).gaussians(0)[0];
    }

    private static Map<String, String> phones() throws IOException {
        Map<String, String> phones = new HashMap<>();
        for (String line : text(PHONES).split("\n", -1)) {
            String[] words = line.strip().split(" ", -1);
            if (words.length == 2) {
                phones.put(words[1], words[0]);
            }
        }
        return phones;
    }

    /** The filters of the bands, one after the other, a number a line after some lines of comment. */
    private static double[][] filters() throws IOException {
        String text = text(FILTERS);
        int comment = text.lastIndexOf('#');
        StringTokenizer numbers = new StringTokenizer(text.substring(text.indexOf('\n', comment)));
        int taps = numbers.countTokens() / BANDS;
        double[][] filters = new double[BANDS][taps];
        for (double[] filter : filters) {
            for (int i = 0; i < taps; i++) {
                filter[i] = Double.parseDouble(numbers.nextToken());
            }
        }
        return filters;
    }

    private static String text(String resource) throws IOException {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = VoiceModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("no resource " + resource);
            }
            return in.readAllBytes();
        }
    }
}
