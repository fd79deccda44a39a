package dev.sota.voice.mary.internal.vocoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NoiseSourceTest {

    /** What the tables stand for: the signs of the JDK's generator, convolved with each frame's filter. */
    @Property(tries = 50)
    void isTheConvolutionOfTheGeneratorsSigns(
            @ForAll @IntRange(min = 1, max = 120) int taps, @ForAll @IntRange(max = 150) int more, @ForAll long seed) {
        int frame = taps + more;
        Random filters = new Random(seed);
        Random signs = new Random(1);
        int frames = 4;
        double[] noise = new double[frames * frame];
        NoiseSource source = new NoiseSource(taps, frame);
        double[] out = new double[frame];
        for (int f = 0; f < frames; f++) {
            double[] filter = filters.doubles(taps, -1, 1).toArray();
            source.next(filter, out);
            for (int n = 0; n < frame; n++) {
                int at = f * frame + n;
                noise[at] = signs.nextBoolean() ? 1 : -1;
                double expected = 0;
                for (int k = 0; k < taps && k <= at; k++) {
                    expected += filter[k] * noise[at - k];
                }
                assertEquals(expected, out[n], 1e-11, "sample " + at);
            }
        }
    }
}
