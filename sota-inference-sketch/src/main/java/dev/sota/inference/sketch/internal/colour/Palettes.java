package dev.sota.inference.sketch.internal.colour;

import static dev.sota.inference.sketch.internal.colour.OkLab.lch;

/** The light of each hour and weather, as OKLCH numbers chosen by eye. */
public final class Palettes {
    private Palettes() {}

    /** The palette of an hour, a weather and a mood. */
    public static Palette of(Hour hour, Weather weather, Mood mood) {
        return under(hour, weather).in(mood);
    }

    private static Palette under(Hour hour, Weather weather) {
        Palette clear = clear(hour);
        return switch (weather) {
            case CLEAR, CLOUDY, WIND -> clear;
            case STORM -> hour == Hour.NIGHT ? storm().mix(clear, 0.45) : storm();
            case SNOW -> hour == Hour.DAY ? snow() : clear.mix(snow(), hour == Hour.NIGHT ? 0.06 : 0.16);
            case OVERCAST, RAIN, FOG -> covered(hour, clear, weather);
        };
    }

    private static Palette covered(Hour hour, Palette clear, Weather weather) {
        if (hour == Hour.DAY) {
            return weather == Weather.RAIN ? overcast().mix(storm(), 0.22) : overcast();
        }
        Palette grey = hour == Hour.NIGHT ? storm() : overcast();
        double share = switch (hour) {
            case NIGHT -> 0.18;
            case DUSK -> 0.2;
            default -> 0.42;
        };
        return clear.mix(grey, share);
    }

    private static Palette clear(Hour hour) {
        return switch (hour) {
            case DAWN -> dawn();
            case DAY -> day();
            case GOLDEN -> golden();
            case SUNSET -> sunset();
            case DUSK -> dusk();
            case NIGHT -> night();
        };
    }

    private static Palette dawn() {
        return new Palette(
                lch(.63, .065, 262),
                lch(.79, .06, 335),
                lch(.885, .075, 48),
                lch(.93, .06, 75),
                lch(.985, .05, 88),
                lch(.95, .075, 72),
                lch(.25, .05, 275),
                lch(.36, .06, 275),
                lch(.68, .17, 35),
                lch(.82, .06, 330),
                .66);
    }

    private static Palette day() {
        return new Palette(
                lch(.66, .115, 245),
                lch(.79, .08, 232),
                lch(.885, .045, 215),
                lch(.94, .03, 200),
                lch(.99, .03, 100),
                lch(.98, .05, 100),
                lch(.34, .075, 165),
                lch(.42, .07, 250),
                lch(.66, .19, 32),
                lch(.88, .015, 100),
                1);
    }

    private static Palette golden() {
        return new Palette(
                lch(.70, .06, 230),
                lch(.84, .06, 85),
                lch(.89, .10, 80),
                lch(.93, .10, 88),
                lch(.99, .06, 95),
                lch(.95, .10, 82),
                lch(.29, .055, 45),
                lch(.40, .07, 30),
                lch(.62, .19, 30),
                lch(.86, .075, 75),
                .86);
    }

    private static Palette sunset() {
        return new Palette(
                lch(.40, .105, 292),
                lch(.60, .15, 358),
                lch(.77, .155, 42),
                lch(.885, .13, 75),
                lch(.97, .09, 90),
                lch(.90, .135, 70),
                lch(.20, .06, 300),
                lch(.27, .08, 300),
                lch(.70, .19, 40),
                lch(.78, .11, 35),
                .46);
    }

    private static Palette dusk() {
        return new Palette(
                lch(.27, .085, 278),
                lch(.43, .10, 288),
                lch(.62, .11, 335),
                lch(.78, .10, 45),
                lch(.93, .09, 70),
                lch(.85, .10, 55),
                lch(.16, .045, 280),
                lch(.22, .06, 280),
                lch(.80, .15, 75),
                lch(.75, .09, 310),
                .34);
    }

    private static Palette night() {
        return new Palette(
                lch(.165, .05, 278),
                lch(.25, .065, 270),
                lch(.36, .07, 255),
                lch(.47, .065, 240),
                lch(.96, .025, 230),
                lch(.86, .05, 235),
                lch(.115, .03, 275),
                lch(.15, .04, 275),
                lch(.84, .14, 80),
                lch(.75, .085, 262),
                .26);
    }

    private static Palette overcast() {
        return new Palette(
                lch(.70, .022, 245),
                lch(.79, .018, 235),
                lch(.87, .015, 220),
                lch(.915, .014, 200),
                lch(.96, .01, 100),
                lch(.94, .015, 210),
                lch(.33, .025, 220),
                lch(.42, .03, 240),
                lch(.62, .16, 30),
                lch(.85, .012, 230),
                .74);
    }

    private static Palette storm() {
        return new Palette(
                lch(.20, .03, 250),
                lch(.32, .038, 235),
                lch(.47, .05, 205),
                lch(.62, .055, 190),
                lch(.95, .02, 200),
                lch(.90, .04, 200),
                lch(.15, .03, 245),
                lch(.20, .035, 245),
                lch(.78, .14, 70),
                lch(.78, .05, 215),
                .34);
    }

    private static Palette snow() {
        return new Palette(
                lch(.74, .05, 258),
                lch(.83, .035, 262),
                lch(.91, .028, 320),
                lch(.95, .03, 60),
                lch(.99, .03, 85),
                lch(.97, .04, 75),
                lch(.36, .06, 258),
                lch(.52, .055, 262),
                lch(.60, .19, 28),
                lch(.86, .02, 270),
                .95);
    }
}
