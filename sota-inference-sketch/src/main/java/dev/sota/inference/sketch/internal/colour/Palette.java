package dev.sota.inference.sketch.internal.colour;

/**
 * The colours of one light: four of the sky from zenith to horizon, the sun, the light it throws, the near and the shaded
 * ground, one accent, and how the light tints things.
 *
 * @param zenith sky overhead
 * @param mid sky
 * @param low sky
 * @param horizon sky at the horizon
 * @param sun disc of the sun or moon
 * @param light colour of lit edges
 * @param near darkest ground
 * @param shade shadows and far rock
 * @param accent the one strong colour
 * @param tint colour of the light on things
 * @param exposure how bright things are, 1 at noon
 */
public record Palette(
        int zenith,
        int mid,
        int low,
        int horizon,
        int sun,
        int light,
        int near,
        int shade,
        int accent,
        int tint,
        double exposure) {

    /** A thing's own colour under this light: linear light times tint and exposure. */
    public int lit(int own) {
        double[] t = {OkLab.linear(tint >> 16), OkLab.linear(tint >> 8), OkLab.linear(tint)};
        double luminance = 0.2126 * t[0] + 0.7152 * t[1] + 0.0722 * t[2];
        int result = own & 0xff000000;
        for (int shift = 16, i = 0; i < 3; i++, shift -= 8) {
            double v = OkLab.linear(own >> shift) * t[i] / luminance * exposure;
            result |= OkLab.encode(Math.min(1, v)) << shift;
        }
        double air = exposure > 0.8 ? 0 : 0.07;
        return OkLab.alpha(OkLab.mix(result, mid, air), (own >>> 24) / 255.0);
    }

    /** A lit colour from lightness, chroma and hue. */
    public int lit(double lightness, double chroma, double hue) {
        return lit(OkLab.lch(lightness, chroma, hue));
    }

    /**
     * A colour seen through the air.
     *
     * @param distance 0 near .. 1 at the horizon
     */
    public int haze(int colour, double distance) {
        double t = 1 - Math.pow(1 - Math.max(0, Math.min(1, distance)), 1.12);
        int air = OkLab.mix(OkLab.mix(mid, low, 0.55), OkLab.mix(low, horizon, 0.6), t);
        return OkLab.mix(OkLab.mixHue(colour, air, t), OkLab.mix(colour, air, t), 0.35);
    }

    /** The colours part of the way to another light. */
    public Palette mix(Palette other, double t) {
        return new Palette(
                OkLab.mix(zenith, other.zenith, t),
                OkLab.mix(mid, other.mid, t),
                OkLab.mix(low, other.low, t),
                OkLab.mix(horizon, other.horizon, t),
                OkLab.mix(sun, other.sun, t),
                OkLab.mix(light, other.light, t),
                OkLab.mix(near, other.near, t),
                OkLab.mix(shade, other.shade, t),
                OkLab.mix(accent, other.accent, t),
                OkLab.mix(tint, other.tint, t),
                exposure + (other.exposure - exposure) * t);
    }

    /** The colours in a mood. */
    public Palette in(Mood mood) {
        double middle = OkLab.lightness(mid);
        return new Palette(
                mood.grade(zenith, middle, false),
                mood.grade(mid, middle, false),
                mood.grade(low, middle, false),
                mood.grade(horizon, middle, false),
                sun,
                mood.grade(light, middle, false),
                mood.grade(near, middle, true),
                mood.grade(shade, middle, true),
                mood == Mood.TENSE ? OkLab.lch(0.6, 0.21, 25) : accent,
                tint,
                exposure);
    }

    /** The same light with another accent. */
    public Palette withAccent(int colour) {
        return new Palette(zenith, mid, low, horizon, sun, light, near, shade, colour, tint, exposure);
    }

    /** A shadow on the ground. */
    public int shadow() {
        return OkLab.atLightness(near, Math.max(0.07, OkLab.lightness(near) - 0.07));
    }
}
