package dev.sota.video.ffmpeg.internal.text;

/** Colours that can be read: contrast by WCAG 2.2, 1.4.3, which asks for 4.5 to 1. */
final class Ink {

    static final int WHITE = 0xFFFFFF;
    static final int DARK = 0x0B0D12;
    static final double ENOUGH = 4.5;

    private static final int BLACK = 0x000000;
    private static final int STEPS = 64;

    private Ink() {}

    /** The contrast of two colours, 1 to 21. */
    static double contrast(int a, int b) {
        double x = luminance(a);
        double y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    /**
     * White or dark, whichever is read more easily on a colour. In the middle between them neither is dark or light
     * enough: black is, always, where white is not.
     */
    static int on(int ground) {
        int softer = contrast(WHITE, ground) >= contrast(DARK, ground) ? WHITE : DARK;
        return contrast(softer, ground) >= ENOUGH ? softer : BLACK;
    }

    /** A colour, or the nearest to it on the way to white that can be read on a ground. */
    static int lighter(int colour, int ground) {
        for (int i = 0; i < STEPS; i++) {
            int mixed = over(WHITE, (double) i / STEPS, colour);
            if (contrast(mixed, ground) >= ENOUGH) {
                return mixed;
            }
        }
        return WHITE;
    }

    /** A colour of some opacity over another. */
    static int over(int colour, double opacity, int below) {
        return part(colour >> 16, opacity, below >> 16) << 16
                | part(colour >> 8, opacity, below >> 8) << 8
                | part(colour, opacity, below);
    }

    private static int part(int a, double opacity, int b) {
        return (int) Math.round((a & 255) * opacity + (b & 255) * (1 - opacity));
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int part) {
        double c = (part & 255) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
