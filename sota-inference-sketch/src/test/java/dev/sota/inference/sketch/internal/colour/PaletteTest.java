package dev.sota.inference.sketch.internal.colour;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaletteTest {
    private static Palette of(Hour hour, Weather weather) {
        return Palettes.of(hour, weather, Mood.NEUTRAL);
    }

    @Test
    void everyLightHasABrightHorizonAndADarkForeground() {
        for (Hour hour : Hour.values()) {
            for (Weather weather : Weather.values()) {
                for (Mood mood : Mood.values()) {
                    Palette p = Palettes.of(hour, weather, mood);
                    double gap = OkLab.lightness(p.horizon()) - OkLab.lightness(p.near());
                    assertTrue(gap > .25, hour + " " + weather + " " + mood + ": " + gap);
                }
            }
        }
    }

    @Test
    void nightIsDarkerThanDusk() {
        assertTrue(OkLab.lightness(of(Hour.NIGHT, Weather.CLEAR).mid())
                < OkLab.lightness(of(Hour.DUSK, Weather.CLEAR).mid()));
    }

    @Test
    void thingsDarkenWithTheLight() {
        int white = OkLab.lch(.95, .01, 90);
        double last = 2;
        for (Hour hour : new Hour[] {Hour.DAY, Hour.GOLDEN, Hour.DAWN, Hour.SUNSET, Hour.DUSK, Hour.NIGHT}) {
            double now = OkLab.lightness(of(hour, Weather.CLEAR).lit(white));
            assertTrue(now < last, hour + ": " + now);
            last = now;
        }
    }

    @Test
    void hazeBringsColoursTogether() {
        Palette p = of(Hour.DAY, Weather.CLEAR);
        double near = OkLab.lightness(p.haze(p.near(), 0)) - OkLab.lightness(p.near());
        double far = OkLab.lightness(p.haze(p.near(), .8)) - OkLab.lightness(p.near());
        assertTrue(Math.abs(near) < .01);
        assertTrue(far > .25);
    }

    @Test
    void sadIsGreyerThanJoyful() {
        double sad = OkLab.toLch(Palettes.of(Hour.DAY, Weather.CLEAR, Mood.SAD).mid())[1];
        double joyful =
                OkLab.toLch(Palettes.of(Hour.DAY, Weather.CLEAR, Mood.JOYFUL).mid())[1];
        assertTrue(sad < joyful * .7);
    }
}
