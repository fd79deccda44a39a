package dev.sota.audio.internal.loudness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.audio.internal.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of EBU Tech 3341, Tech 3342 and ITU-R BS.1770-5 that can be synthesised. */
class LoudnessCasesTest {

    private static final int RATE = 48_000;
    private static final double TOLERANCE = 0.1;

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "tone-cases.csv", delimiter = '|')
    void tones(String id, String quantity, double expected, double tolerance, int repeat, String segments) {
        LoudnessMeter meter = LoudnessMeter.of(RATE, 2);
        float[] signal = Signals.stereo(tone(repeat, segments));
        meter.add(signal, 0, signal.length / 2);
        LoudnessReading reading = meter.reading();
        double measured = switch (quantity) {
            case "I" -> reading.integratedLufs();
            case "M" -> reading.maxMomentaryLufs();
            case "S" -> reading.maxShortTermLufs();
            default -> reading.rangeLu();
        };
        assertEquals(expected, measured, tolerance, id);
    }

    /** One sine through all segments; only its level changes. */
    private static double[] tone(int repeat, String segments) {
        List<Double> samples = new ArrayList<>();
        for (int r = 0; r < repeat; r++) {
            for (String segment : segments.split(" ")) {
                String[] parts = segment.split("@");
                int count = (int) Math.round(Double.parseDouble(parts[0]) * RATE);
                double amplitude = Decibels.toGain(Double.parseDouble(parts[1]));
                for (int i = 0; i < count; i++) {
                    samples.add(amplitude * Math.sin(2 * Math.PI * 1000 * samples.size() / RATE));
                }
            }
        }
        return samples.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] burst(double silence, double seconds, double level, double after) {
        return Signals.join(
                new double[(int) Math.round(silence * RATE)],
                Signals.sine(RATE, 1000, Decibels.toGain(level), 0, (int) Math.round(seconds * RATE)),
                new double[(int) Math.round(after * RATE)]);
    }

    private static LoudnessReading read(LoudnessMeter meter, float[] signal) {
        meter.add(signal, 0, signal.length / 2);
        return meter.reading();
    }

    @Test
    void case6WeighsSurroundChannels() {
        int count = 20 * RATE;
        double[] front = Signals.sine(RATE, 1000, Decibels.toGain(-28), 0, count);
        double[] centre = Signals.sine(RATE, 1000, Decibels.toGain(-24), 0, count);
        double[] rear = Signals.sine(RATE, 1000, Decibels.toGain(-30), 0, count);
        LoudnessMeter meter = LoudnessMeter.surround(RATE);
        meter.add(Signals.interleave(front, front, centre, rear, rear), 0, count);
        assertEquals(-23, meter.reading().integratedLufs(), TOLERANCE);
    }

    static IntStream offsets() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("offsets")
    void case10ShortTermMaximumDoesNotDependOnWhereAToneBegins(int i) {
        float[] signal = Signals.stereo(burst(i * 0.15, 3, -23, 1));
        assertEquals(-23, read(LoudnessMeter.of(RATE, 2), signal).maxShortTermLufs(), TOLERANCE);
    }

    @Test
    void case11ShortTermMaximumFollowsLive() {
        LoudnessMeter meter = LoudnessMeter.of(RATE, 2);
        for (int i = 0; i < 20; i++) {
            float[] signal = Signals.stereo(burst(i * 0.15, 3, -38 + i, 3 - i * 0.15));
            assertEquals(-38 + i, read(meter, signal).maxShortTermLufs(), TOLERANCE, "segment " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("offsets")
    void case13MomentaryMaximumDoesNotDependOnWhereAToneBegins(int i) {
        float[] signal = Signals.stereo(burst(i * 0.02, 0.4, -23, 1));
        assertEquals(-23, read(LoudnessMeter.of(RATE, 2), signal).maxMomentaryLufs(), TOLERANCE);
    }

    @Test
    void case14MomentaryMaximumFollowsLive() {
        LoudnessMeter meter = LoudnessMeter.of(RATE, 2);
        for (int i = 0; i < 20; i++) {
            float[] signal = Signals.stereo(burst(i * 0.02, 0.4, -38 + i, 0.4 - i * 0.02));
            assertEquals(-38 + i, read(meter, signal).maxMomentaryLufs(), TOLERANCE, "segment " + i);
        }
    }

    @ParameterizedTest(name = "{0} Hz")
    @CsvSource({"8000", "16000", "22050", "24000", "44100", "48000", "96000", "192000"})
    void calibrationToneReadsAlikeAtEveryRate(int rate) {
        double[] tone = Signals.sine(rate, 997, 1, 0, 5 * rate);
        LoudnessMeter one = LoudnessMeter.of(rate, 2);
        one.add(Signals.interleave(tone, new double[tone.length]), 0, tone.length);
        assertEquals(-3.01, one.reading().integratedLufs(), TOLERANCE, "one channel");
        LoudnessMeter both = LoudnessMeter.of(rate, 2);
        both.add(Signals.stereo(tone), 0, tone.length);
        assertEquals(0, both.reading().integratedLufs(), TOLERANCE, "both channels");
        LoudnessMeter mono = LoudnessMeter.of(rate, 1);
        mono.add(Signals.mono(tone), 0, tone.length);
        assertEquals(-3.01, mono.reading().integratedLufs(), TOLERANCE, "mono");
    }

    /** The gain of the whole weighting at 48 kHz, computed from the standard's table of coefficients. */
    @ParameterizedTest(name = "{0} Hz: {1} dB")
    @CsvSource({"25,-10.3928", "100,-1.1335", "500,0.0425", "997,0.691", "1000,0.6977", "2000,3.0713", "10000,4.0419"})
    void weightingFollowsTheStandardsCurve(double hz, double gainDb) {
        LoudnessMeter meter = LoudnessMeter.of(RATE, 1);
        meter.add(Signals.mono(Signals.sine(RATE, hz, 0.1, 0, 10 * RATE)), 0, 10 * RATE);
        double sine = Decibels.loudness(0.1 * 0.1 / 2);
        assertEquals(sine + gainDb, meter.reading().integratedLufs(), 0.01);
    }
}
