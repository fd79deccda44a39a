package dev.sota.voice.mary.internal.vocoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.Random;
import marytts.htsengine.HMMData;
import marytts.htsengine.HTSPStream;
import marytts.htsengine.HTSVocoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The vocoder against MaryTTS's own.
 *
 * <p>MaryTTS's has two slips, which the tests step around. Its excitation filters leave out the delay of one sample and
 * play the first tap apart: they are given filters with a hole there. Its inverse of the filter transform counts the last
 * coefficient of the spectrum more than once: that one is 0.
 */
class VocoderTest {

    private static final int ORDER = 35;
    private static final int BANDS = 5;
    private static final int FRAME = 240;
    private static final int RATE = 48_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void soundsLikeTheReference(long seed) throws Exception {
        Random random = new Random(seed);
        int frames = 60;
        double[][] cepstra = new double[frames][ORDER];
        double[][] strengths = new double[frames][BANDS];
        double[] frequency = new double[frames];
        for (int t = 0; t < frames; t++) {
            cepstra[t][0] = 4 + Math.sin(t * 0.2);
            for (int i = 1; i < ORDER - 1; i++) {
                double size = 1.2 / (i + 1);
                cepstra[t][i] = size * Math.sin(0.1 * t * (1 + i % 3) + i) + 0.02 * random.nextGaussian();
            }
            for (int i = 0; i < BANDS; i++) {
                strengths[t][i] = random.nextDouble();
            }
            boolean voiced = t / 15 % 2 == (int) (seed % 2);
            frequency[t] = voiced ? 180 + 60 * Math.sin(t * 0.3) : 0;
        }
        double[][] filters = new double[BANDS][];
        for (int i = 0; i < BANDS; i++) {
            filters[i] = random.doubles(99, -0.2, 0.2).toArray();
        }
        double[] expected = reference(filters, cepstra, strengths, frequency);
        double[] actual = ours(filters, cepstra, strengths, frequency);
        assertEquals(expected.length, actual.length);
        double loudest = 0;
        for (int i = 0; i < expected.length; i++) {
            loudest = Math.max(loudest, Math.abs(expected[i]));
            assertEquals(expected[i], actual[i], 1e-7 * Math.max(1, loudest), "sample " + i);
        }
        assertTrue(loudest > 10, "there is something to hear");
    }

    private static double[] ours(double[][] filters, double[][] cepstra, double[][] strengths, double[] frequency) {
        double[][] delayed = new double[BANDS][];
        for (int i = 0; i < BANDS; i++) {
            delayed[i] = new double[filters[i].length + 1];
            delayed[i][0] = filters[i][0];
            System.arraycopy(filters[i], 1, delayed[i], 2, filters[i].length - 1);
        }
        Vocoder vocoder = new Vocoder.Design(ORDER, 0.55, 0.1, delayed, FRAME, RATE).start();
        double[] all = new double[cepstra.length * FRAME];
        double[] frame = new double[FRAME];
        for (int t = 0; t < cepstra.length; t++) {
            vocoder.next(cepstra[t], strengths[t], frequency[t], frame);
            System.arraycopy(frame, 0, all, t * FRAME, FRAME);
        }
        return all;
    }

    private static double[] reference(double[][] filters, double[][] cepstra, double[][] strengths, double[] frequency)
            throws Exception {
        HMMData data = new HMMData() {
            @Override
            public double[][] getMixFilters() {
                return filters;
            }
        };
        data.setRate(RATE);
        data.setFperiod(FRAME);
        data.setAlpha(0.55);
        data.setBeta(0.1);
        data.setStage(0);
        data.setUseMixExc(true);
        data.setUseFourierMag(false);
        data.setPdfStrStream(InputStream.nullInputStream());
        data.setNumFilters(BANDS);
        data.setOrderFilters(filters[0].length);
        int frames = cepstra.length;
        boolean[] voiced = new boolean[frames];
        HTSPStream spectrum = new HTSPStream(3 * ORDER, frames, HMMData.FeatureType.MGC, 0);
        HTSPStream excitation = new HTSPStream(3 * BANDS, frames, HMMData.FeatureType.STR, 0);
        HTSPStream pitch = new HTSPStream(3, frames, HMMData.FeatureType.LF0, 0);
        int at = 0;
        for (int t = 0; t < frames; t++) {
            for (int i = 0; i < ORDER; i++) {
                spectrum.setPar(t, i, cepstra[t][i]);
            }
            for (int i = 0; i < BANDS; i++) {
                excitation.setPar(t, i, strengths[t][i]);
            }
            voiced[t] = frequency[t] > 0;
            if (voiced[t]) {
                pitch.setPar(at++, 0, Math.log(frequency[t]));
            }
        }
        return new HTSVocoder().htsMLSAVocoder(pitch, spectrum, excitation, null, voiced, data, null);
    }
}
