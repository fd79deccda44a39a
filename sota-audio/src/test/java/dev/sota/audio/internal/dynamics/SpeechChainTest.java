package dev.sota.audio.internal.dynamics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.audio.internal.Signals;
import dev.sota.audio.internal.loudness.Decibels;
import dev.sota.audio.internal.loudness.LoudnessMeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechChainTest {

    private static final int RATE = 48_000;
    private static final int BLOCK = 4096;

    private static double[][] process(double[] voice) {
        SpeechChain chain = new SpeechChain(RATE);
        double[][] result = new double[2][voice.length];
        double[] block = new double[BLOCK];
        for (int at = 0; at < voice.length; at += BLOCK) {
            int n = Math.min(BLOCK, voice.length - at);
            System.arraycopy(voice, at, block, 0, n);
            double[] left = new double[BLOCK];
            double[] right = new double[BLOCK];
            chain.process(block, n, left, right);
            System.arraycopy(left, 0, result[0], at, n);
            System.arraycopy(right, 0, result[1], at, n);
        }
        return result;
    }

    private static double loudness(double[]... channels) {
        LoudnessMeter meter = LoudnessMeter.of(RATE, 2);
        meter.add(Signals.interleave(channels), 0, channels[0].length);
        return meter.reading().integratedLufs();
    }

    private static double[] scaled(double[] signal, double db) {
        double[] result = signal.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] *= Decibels.toGain(db);
        }
        return result;
    }

    @Test
    void keepsTheLoudnessOfSpeech() {
        double[] voice = Signals.speech(RATE, 10, 4);
        double[] levelled = scaled(voice, SpeechChain.LEVEL_LUFS - loudness(voice, voice));
        assertEquals(SpeechChain.LEVEL_LUFS, loudness(process(levelled)), 1.5);
    }

    @Test
    void evensOutLevels() {
        double[] voice = Signals.speech(RATE, 10, 4);
        double[] levelled = scaled(voice, SpeechChain.LEVEL_LUFS - loudness(voice, voice));
        double louder = loudness(process(scaled(levelled, 6)));
        double softer = loudness(process(scaled(levelled, -6)));
        assertTrue(louder - softer > 5 && louder - softer < 10, () -> "12 dB become " + (louder - softer));
    }

    /** Relative to 1 kHz, at a level below the compressor's. */
    @ParameterizedTest(name = "{0} Hz: {1} to {2} dB")
    @CsvSource({"30, -30, -10", "70, -5, -1.5", "300, -2.5, -0.5", "3200, -3, -1", "12000, 0.5, 2.5"})
    void shapesTheToneLightly(double hz, double low, double high) {
        double gain = gain(hz) - gain(1000);
        assertTrue(gain > low && gain < high, () -> hz + " Hz is changed by " + gain + " dB");
    }

    private static double gain(double hz) {
        double[] sine = Signals.sine(RATE, hz, 0.01, 0, RATE);
        double[][] out = process(sine);
        double middle = 0;
        double[] sum = new double[RATE];
        for (int i = 0; i < RATE; i++) {
            sum[i] = 0.5 * (out[0][i] + out[1][i]);
        }
        middle = Signals.amplitudeAt(sum, RATE / 4, RATE, hz, RATE);
        return Decibels.ofAmplitude(middle / 0.01);
    }

    @Test
    void theRoomIsSubtleWideAndShort() {
        double[] voice = new double[2 * RATE];
        System.arraycopy(Signals.speech(RATE, 1, 8), 0, voice, 0, RATE);
        Room room = new Room(RATE, SpeechChain.ROOM_LEVEL);
        double[] left = new double[2 * RATE];
        double[] right = new double[2 * RATE];
        room.process(voice, 2 * RATE, left, right);
        double dry = Signals.rms(voice, 0, RATE);
        double wet = Decibels.ofAmplitude(Signals.rms(left, 0, RATE) / dry);
        assertTrue(wet > -26 && wet < -18, () -> "the room is at " + wet + " dB");
        assertNotEquals(left[RATE / 2], right[RATE / 2]);
        double tail = Decibels.ofAmplitude(Signals.rms(left, RATE * 3 / 2, RATE * 8 / 5) / dry);
        assertTrue(tail < -70, () -> "after half a second the tail is at " + tail + " dB");
        double end = Decibels.ofAmplitude(Signals.rms(left, 2 * RATE - 4800, 2 * RATE) / dry);
        assertTrue(end < -115, () -> "when the chain rests the tail is at " + end + " dB");
    }

    @Test
    void restsInSilence() {
        double[][] out = process(new double[RATE]);
        assertArrayEquals(new double[RATE], out[0]);
        assertArrayEquals(new double[RATE], out[1]);
    }

    @Test
    void addsNoDelay() {
        double[] voice = new double[RATE];
        voice[1000] = 0.2;
        double[][] out = process(voice);
        for (int i = 0; i < 1000; i++) {
            assertEquals(0, out[0][i]);
        }
        assertTrue(out[0][1000] > 0.2);
    }

    @Test
    void theCompressorFollowsItsCurve() {
        Compressor compressor = new Compressor(RATE, -20, 2.5, 10, 0);
        assertEquals(0, compressor.reduction(-25));
        assertEquals(0.75, compressor.reduction(-20), 1e-9);
        assertEquals(12, compressor.reduction(0), 1e-9);
        double[] sine = Signals.sine(RATE, 1000, 1, 0, RATE);
        compressor.process(sine, RATE);
        double level = Decibels.ofAmplitude(Signals.rms(sine, RATE / 2, RATE));
        assertEquals(-3.01 - 0.6 * 16.99, level, 0.1);
    }
}
