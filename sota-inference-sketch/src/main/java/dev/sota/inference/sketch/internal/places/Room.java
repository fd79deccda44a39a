package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.words.Place;

/** Colours and measures of a room. */
final class Room {
    private final Stage s;

    Room(Stage s) {
        this.s = s;
    }

    Place place() {
        return s.brief().place();
    }

    /** The wall's hue: each kind of room has two or three, chosen by seed. */
    double hue() {
        double[] hues = switch (place()) {
            case OFFICE -> new double[] {235, 200, 60};
            case KITCHEN -> new double[] {168, 85, 215};
            case LIBRARY -> new double[] {45, 60, 30};
            case LABORATORY -> new double[] {240, 205};
            case WORKSHOP -> new double[] {55, 75, 40};
            case CLASSROOM -> new double[] {95, 150, 70};
            case HOSPITAL -> new double[] {190, 165, 220};
            case BATHROOM -> new double[] {200, 175, 225};
            case BEDROOM -> new double[] {265, 215, 30, 150};
            default -> new double[] {195, 38, 160, 250};
        };
        return hues[s.look().pick(401, hues.length)] + s.look().between(402, -8, 8);
    }

    /** Rooms are lit from inside after dark, so they never sink into the night's exposure. */
    private int inside(double lightness, double chroma, double hue) {
        Palette p = s.palette();
        int own = OkLab.lch(lightness, chroma, hue);
        if (s.brief().hour() == Hour.NIGHT || s.brief().hour() == Hour.DUSK) {
            int lamp = OkLab.lch(lightness * .74, chroma * 1.1, hue);
            return OkLab.mixHue(lamp, OkLab.lch(.45, .09, 55), .28);
        }
        return OkLab.mix(own, p.lit(own), .6);
    }

    int wall() {
        return OkLab.lighten(paint(), s.look().between(403, -.07, .05));
    }

    private int paint() {
        return switch (place()) {
            case LIBRARY -> inside(.40, .06, hue());
            case WORKSHOP -> inside(.56, .05, hue());
            case LABORATORY -> inside(.74, .045, hue());
            case HOSPITAL -> inside(.85, .03, hue());
            case BATHROOM -> inside(.80, .05, hue());
            case BEDROOM -> inside(.68, .06, hue());
            case CLASSROOM -> inside(.80, .05, hue());
            case ROOM -> inside(.60, .065, hue());
            default -> inside(.72, .05, hue());
        };
    }

    int wallDark() {
        return OkLab.lighten(wall(), -.19);
    }

    int floor() {
        return switch (place()) {
            case LABORATORY, HOSPITAL -> inside(.70, .025, 210);
            case BATHROOM -> inside(.66, .04, hue());
            case OFFICE -> inside(.60, .03, 60);
            default -> inside(.52, .08, 52);
        };
    }

    int bench() {
        return switch (place()) {
            case LABORATORY -> inside(.82, .02, 230);
            case BATHROOM -> inside(.86, .015, 215);
            case OFFICE -> inside(.70, .06, 70);
            case WORKSHOP -> inside(.50, .08, 52);
            default -> inside(.60, .09, 58);
        };
    }

    int wood() {
        return inside(.46, .08, 50);
    }

    /** A colour of furniture and things under the room's light. */
    int thing(double lightness, double chroma, double hue) {
        return inside(lightness, chroma, hue);
    }

    int trim() {
        return inside(.93, .02, 90);
    }

    /** The light that fills the room. */
    int glow() {
        return s.dark() ? OkLab.lch(.90, .11, 75) : OkLab.mix(s.palette().light(), OkLab.lch(.97, .05, 88), .5);
    }

    /** Whether its walls are dark, so that edges are darker still. */
    boolean dim() {
        return OkLab.lightness(wall()) < .5;
    }

    double tableY() {
        return s.height() * (s.width() > s.height() ? .70 : .72);
    }
}
