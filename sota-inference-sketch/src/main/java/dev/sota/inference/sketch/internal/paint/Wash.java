package dev.sota.inference.sketch.internal.paint;

/**
 * Turns a drawn plane into one painted with water: edges wander, pigment gathers at them and settles in the paper's
 * tooth, and light comes through it from the paper (C. J. Curtis and others, "Computer-generated watercolor", 1997, from
 * which the effects are, not the simulation).
 *
 * @param paper colour of the paper
 * @param wander how far edges wander, in design units
 * @param edge how much darker pigment is at edges
 * @param pool how unevenly it dries
 * @param granulation how much it settles in the tooth
 */
record Wash(int paper, double wander, double edge, double pool, double granulation) {
    /** How finely the density of pigment is divided. */
    private static final int LEVELS = 64;
    /** The most pigment, in times of the usual. */
    private static final double DENSEST = 2;

    /** Paints; {@code weight} is how much pigment is used, 1 is usual. */
    void apply(Raster r, Sheet sheet, double weight) {
        Raster dry = sheet.first() ? r.copy() : wandered(r, sheet);
        Raster soft = dry.half();
        Raster softer = soft.half();
        Blur.box(softer, Math.max(1, 1.2 * sheet.scale()));
        soft.stretch(softer);
        int offset = (int) (sheet.depth() * 1511);
        Tile clouds = Textures.clouds();
        Tile tooth = Textures.tooth();
        double[] pools = new double[256];
        double[] grains = new double[256];
        for (int v = 0; v < 256; v++) {
            pools[v] = pool * (v - 120) / 128.0;
            grains[v] = granulation * (v - 128) / 128.0;
        }
        int step = step(sheet.scale());
        for (int y = 0; y < r.height; y++) {
            int half = Math.min(soft.height - 1, y >> 1) * soft.width;
            int v = (y + r.top) * step >> 8;
            for (int x = 0; x < r.width; x++) {
                int i = y * r.width + x;
                int pixel = dry.pixels[i];
                int alpha = pixel >>> 24;
                if (alpha < 3) {
                    r.pixels[i] = 0;
                    continue;
                }
                int u = (x + r.left) * step >> 8;
                double density = weight
                        + pools[clouds.at((u >> 1) + offset, (v >> 1) + offset)]
                        + grains[tooth.at(u, v)]
                        + edge * gathered(pixel, soft.pixels[half + Math.min(soft.width - 1, x >> 1)]);
                r.pixels[i] = through(pixel, alpha, density);
            }
        }
    }

    /** Texture coordinates in 256ths of a pixel, so that textures grow with the picture. */
    static int step(double scale) {
        return (int) Math.max(64, Math.min(1024, 256 / Math.max(0.25, scale)));
    }

    /** How much pigment water carried to a place: to the edge of what is painted and to the darker side of borders. */
    private static double gathered(int pixel, int near) {
        return Tables.OWN[Math.max(0, (pixel >>> 24) - (near >>> 24))]
                + Tables.BORDER[Math.max(0, luma(near) - luma(pixel))];
    }

    private static int luma(int c) {
        return (c >> 16 & 255) * 2 + (c >> 8 & 255) * 5 + (c & 255) >> 3;
    }

    private int through(int pixel, int alpha, double density) {
        short[] tables = Tables.TRANSMITTANCE;
        int level = (int) (Math.max(0.08, Math.min(DENSEST, density)) / DENSEST * (LEVELS - 1)) << 8;
        int c = alpha == 255 ? pixel : Raster.straight(pixel);
        int red = (paper >> 16 & 255) * tables[level + (c >> 16 & 255)] >> 8;
        int green = (paper >> 8 & 255) * tables[level + (c >> 8 & 255)] >> 8;
        int blue = (paper & 255) * tables[level + (c & 255)] >> 8;
        return Ramp.premultiplied(alpha << 24 | red << 16 | green << 8 | blue);
    }

    /** What pixels look up, made when the first wash needs it. */
    private static final class Tables {
        /**
         * How much of the paper's light comes through pigment of a colour, at each density; Bouguer's law. Small enough
         * for the nearest cache.
         */
        static final short[] TRANSMITTANCE = new short[LEVELS << 8];
        /** What gathers at an edge, and at a border, for each difference of alpha and of luma. */
        static final double[] OWN = new double[256];

        static final double[] BORDER = new double[256];

        static {
            for (int level = 0; level < LEVELS; level++) {
                double density = DENSEST * level / (LEVELS - 1);
                for (int c = 0; c < 256; c++) {
                    TRANSMITTANCE[level << 8 | c] = (short) (256 * Math.pow((c + 8) / 263.0, density));
                }
            }
            for (int difference = 0; difference < 256; difference++) {
                OWN[difference] = difference / 255.0 * 0.8;
                BORDER[difference] = difference / 255.0 * 2.2;
            }
        }
    }

    private Raster wandered(Raster r, Sheet sheet) {
        Raster out = new Raster(r.left, r.top, r.width, r.height);
        Tile tile = Textures.wobble();
        Tile fine = Textures.tooth();
        int step = step(sheet.scale());
        double reach = wander * sheet.scale() * (sheet.plane().subject() ? 0.5 : 1);
        int far = (int) (reach * 512);
        int close = (int) (reach * 110);
        for (int y = 0; y < r.height; y++) {
            int v = (y + r.top) * step >> 8;
            int dx = 0;
            int dy = 0;
            for (int x = 0; x < r.width; x++) {
                // Two neighbours wander together.
                if ((x + r.left & 1) == 0 || x == 0) {
                    int u = (x + r.left & ~1) * step >> 8;
                    dx = tile.signed(u, v) * far + fine.signed(u + 91, v) * close >> 16;
                    dy = tile.signed(u + 200, v + 77) * far + fine.signed(u, v + 57) * close >> 16;
                }
                int sx = Math.max(0, Math.min(r.width - 1, x + dx));
                int sy = Math.max(0, Math.min(r.height - 1, y + dy));
                out.pixels[y * r.width + x] = r.pixels[sy * r.width + sx];
            }
        }
        return out;
    }
}
