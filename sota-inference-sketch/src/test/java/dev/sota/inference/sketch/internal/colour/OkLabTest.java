package dev.sota.inference.sketch.internal.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class OkLabTest {
    @Test
    void publishedValuesAreMet() {
        // B. Ottosson's table: sRGB white is L 1, and pure red has L 0.628, C 0.2577, h 29.23.
        assertEquals(1, OkLab.toLch(0xffffffff)[0], 1e-3);
        double[] red = OkLab.toLch(0xffff0000);
        assertEquals(0.628, red[0], 1e-3);
        assertEquals(0.2577, red[1], 1e-3);
        assertEquals(29.23, red[2], 0.05);
    }

    @Property(tries = 300)
    void coloursSurviveTheWayThereAndBack(@ForAll int colour) {
        double[] lab = OkLab.toLab(colour);
        int back = OkLab.fromLab(lab[0], lab[1], lab[2], 255);
        for (int shift = 0; shift <= 16; shift += 8) {
            assertTrue(Math.abs((colour >> shift & 255) - (back >> shift & 255)) <= 1);
        }
    }

    @Property(tries = 300)
    void impossibleColoursKeepTheirLightness(
            @ForAll @DoubleRange(min = .1, max = .95) double lightness,
            @ForAll @DoubleRange(min = 0, max = .4) double chroma,
            @ForAll @DoubleRange(min = 0, max = 360) double hue) {
        assertEquals(lightness, OkLab.lightness(OkLab.lch(lightness, chroma, hue)), .02);
    }

    @Property(tries = 200)
    void mixingEndsAtItsEnds(@ForAll int from, @ForAll int to) {
        assertEquals(from, OkLab.mixHue(from, to, 0));
        assertEquals(to, OkLab.mixHue(from, to, 1));
    }

    @Property(tries = 100)
    void aMixLiesBetween(@ForAll int from, @ForAll int to, @ForAll @DoubleRange(min = 0, max = 1) double t) {
        double low = Math.min(OkLab.lightness(from), OkLab.lightness(to));
        double high = Math.max(OkLab.lightness(from), OkLab.lightness(to));
        double mixed = OkLab.lightness(OkLab.mix(from | 0xff000000, to | 0xff000000, t));
        assertTrue(mixed > low - .02 && mixed < high + .02);
    }
}
