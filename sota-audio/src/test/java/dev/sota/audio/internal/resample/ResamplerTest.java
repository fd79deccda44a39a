package dev.sota.audio.internal.resample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.audio.internal.Signals;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {

    /** Gives a signal in pieces of odd sizes. */
    private static PlanarInput input(double[] signal, int seed) {
        Random random = new Random(seed);
        int[] position = {0};
        return (into, offset, count) -> {
            int n = Math.min(Math.min(count, 1 + random.nextInt(700)), signal.length - position[0]);
            for (double[] channel : into) {
                System.arraycopy(signal, position[0], channel, offset, n);
            }
            position[0] += n;
            return n;
        };
    }

    private static double[] all(PlanarInput input, int piece) throws IOException {
        double[] result = new double[0];
        double[][] block = new double[1][piece];
        for (int n = input.read(block, 0, piece); n > 0; n = input.read(block, 0, piece)) {
            int at = result.length;
            result = Arrays.copyOf(result, at + n);
            System.arraycopy(block[0], 0, result, at, n);
        }
        return result;
    }

    private static double[] resample(double[] signal, int from, int to) throws IOException {
        return all(new Resampler(input(signal, 1), 1, from, to), 1000);
    }

    private static double db(double ratio) {
        return 20 * Math.log10(ratio);
    }

    @Property(tries = 60)
    void lengthIsExact(
            @ForAll @IntRange(min = 0, max = 5000) int length,
            @ForAll @IntRange(min = 1000, max = 96_000) int from,
            @ForAll @IntRange(min = 8000, max = 96_000) int to)
            throws IOException {
        long expected = (long) Math.ceil((double) length * to / from - 1e-9);
        assertEquals(expected, Resampler.length(length, from, to));
        assertEquals(expected, resample(new double[length], from, to).length);
    }

    @Property(tries = 30)
    void doesNotDependOnHowTheStreamIsSplit(@ForAll int seed, @ForAll @IntRange(min = 1, max = 3000) int piece)
            throws IOException {
        double[] noise = Signals.noise(seed, 1, 4000);
        double[] whole = all(new Resampler(input(noise, seed), 1, 44_100, 48_000), 5000);
        double[] split = all(new Resampler(input(noise, seed + 1), 1, 44_100, 48_000), piece);
        assertArrayEquals(whole, split);
    }

    @Test
    void equalRatesChangeNothing() throws IOException {
        double[] noise = Signals.noise(1, 1, 3000);
        assertArrayEquals(noise, resample(noise, 44_100, 44_100));
    }

    @ParameterizedTest(name = "{0} to {1}, {2} Hz")
    @CsvSource({
        "44100, 48000, 1000",
        "44100, 48000, 18000",
        "16000, 48000, 6500",
        "22050, 48000, 9000",
        "24000, 48000, 10000",
        "48000, 44100, 18000",
        "96000, 48000, 19000",
        "47999, 48000, 15000",
        "48000, 16000, 6000",
    })
    void aSineInThePassBandStaysWhereItIs(int from, int to, double hz) throws IOException {
        double[] in = Signals.sine(from, hz, 0.5, 0.3, from);
        double[] out = resample(in, from, to);
        double[] ideal = Signals.sine(to, hz, 0.5, 0.3, to);
        double worst = 0;
        for (int i = to / 10; i < to * 9 / 10; i++) {
            worst = Math.max(worst, Math.abs(out[i] - ideal[i]));
        }
        assertTrue(db(worst / 0.5) < -80, "error " + db(worst / 0.5) + " dB");
    }

    @ParameterizedTest(name = "{0} to {1}, {2} Hz")
    @CsvSource({"96000, 48000, 24100", "96000, 48000, 40000", "48000, 16000, 8050", "48000, 44100, 22400"})
    void whatDoesNotFitIsGone(int from, int to, double hz) throws IOException {
        double[] out = resample(Signals.sine(from, hz, 0.5, 0, from), from, to);
        double level = Signals.rms(out, to / 10, to * 9 / 10) / Math.sqrt(0.125);
        assertTrue(db(level) < -80, "alias at " + db(level) + " dB");
    }

    @ParameterizedTest(name = "{0} to {1}, {2} Hz")
    @CsvSource({"16000, 48000, 6500", "22050, 48000, 10500", "24000, 48000, 11900"})
    void noImagesAppear(int from, int to, double hz) throws IOException {
        double[] out = resample(Signals.sine(from, hz, 0.5, 0, 2 * from), from, to);
        double image = Signals.amplitudeAt(out, to / 4, to * 7 / 4, from - hz, to) / 0.5;
        assertTrue(db(image) < -80, "image at " + db(image) + " dB");
    }

    @Test
    void keepsAConstantToItsEdges() throws IOException {
        double[] ones = new double[4410];
        Arrays.fill(ones, 0.25);
        double[] out = resample(ones, 44_100, 48_000);
        for (int i = 100; i < out.length - 100; i++) {
            assertEquals(0.25, out[i], 1e-5);
        }
    }

    @Test
    void convertsEachChannelByItself() throws IOException {
        double[] noise = Signals.noise(5, 1, 2000);
        PlanarInput one = input(noise, 1);
        PlanarInput both = (into, offset, count) -> {
            int n = one.read(into, offset, count);
            for (int i = offset; i < offset + n; i++) {
                into[1][i] = -2 * into[0][i];
            }
            return n;
        };
        double[][] out = new double[2][3000];
        int n = new Resampler(both, 2, 44_100, 48_000).read(out, 0, 3000);
        assertEquals(2177, n);
        double[] alone = resample(noise, 44_100, 48_000);
        for (int i = 0; i < n; i++) {
            assertEquals(alone[i], out[0][i]);
            assertEquals(-2 * alone[i], out[1][i], 1e-12);
        }
    }

    @Test
    void refusesRatesThatAreNone() {
        assertThrows(IllegalArgumentException.class, () -> new Resampler(input(new double[1], 1), 1, 0, 48_000));
    }
}
