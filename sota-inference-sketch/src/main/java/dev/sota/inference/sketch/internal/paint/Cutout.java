package dev.sota.inference.sketch.internal.paint;

/** A piece of cut paper: its edge catches the light and its shadow falls on what is behind. */
final class Cutout {
    /** The colour of shadows at each opacity. */
    private static final int[] DARK = new int[256];

    static {
        for (int a = 0; a < DARK.length; a++) {
            DARK[a] = Ramp.premultiplied(0x1a1828 | a << 24);
        }
    }

    private Cutout() {}

    /**
     * Lights the edge of what a raster holds, puts its shadow under it and gives the raster back.
     *
     * @param reach how far the shadow falls, in pixels
     * @param strength how dark it is, 0..1
     */
    static Raster lifted(Raster piece, double reach, double strength) {
        Raster shade = shade(piece, reach);
        int dx = (int) Math.round(reach * 0.5);
        int dy = (int) Math.round(reach * 0.7);
        int part = (int) (strength * 256);
        // Upwards and to the left, so that the light of an edge sees the piece and not its shadow.
        for (int y = piece.height - 1; y >= 0; y--) {
            int row = y * piece.width;
            int above = Math.max(0, y - 2) * piece.width;
            int below = Math.max(0, Math.min(shade.height - 1, y - dy >> 1)) * shade.width;
            for (int x = piece.width - 1; x >= 0; x--) {
                int pixel = piece.pixels[row + x];
                int alpha = pixel >>> 24;
                int edge = alpha - (piece.pixels[above + Math.max(0, x - 1)] >>> 24);
                if (edge > 0 && x > 0 && y > 1) {
                    pixel = Raster.towards(pixel, 0xffffffff, edge * 76 >> 8);
                    piece.pixels[row + x] = pixel;
                }
                if (alpha < 255) {
                    int column = Math.max(0, Math.min(shade.width - 1, x - dx >> 1));
                    int dark = (shade.pixels[below + column] >>> 24) * part >> 8;
                    piece.pixels[row + x] = dark == 0 ? pixel : Raster.over(pixel, DARK[dark]);
                }
            }
        }
        return piece;
    }

    /** The blurred shape at half the size; a wide shadow is blurred at a quarter. */
    private static Raster shade(Raster piece, double reach) {
        Raster shade = piece.half();
        if (reach > 4 && piece.width > 7 && piece.height > 7) {
            Raster small = shade.half();
            Blur.box(small, Math.max(0.7, reach * 0.28));
            shade.stretch(small);
        } else {
            Blur.box(shade, Math.max(0.7, reach * 0.55));
        }
        return shade;
    }

    /** Fibres of coloured paper; each sheet has its own. */
    static void fibres(Raster r, View view, int sheet) {
        Tile tooth = Textures.tooth();
        Tile long1 = Textures.wobble();
        int step = Wash.step(view.scale());
        for (int y = 0; y < r.height; y++) {
            int v = ((y + r.top) * step >> 8) + sheet * 131;
            for (int x = 0; x < r.width; x++) {
                int i = y * r.width + x;
                int pixel = r.pixels[i];
                int alpha = pixel >>> 24;
                if (alpha == 0) {
                    continue;
                }
                int u = ((x + r.left) * step >> 8) + sheet * 57;
                int k = 256 + (tooth.signed(u * 2, v * 2) * 5 + long1.signed(u, v * 3) * 3 >> 5);
                int red = Math.min(alpha, (pixel >> 16 & 255) * k >> 8);
                int green = Math.min(alpha, (pixel >> 8 & 255) * k >> 8);
                int blue = Math.min(alpha, (pixel & 255) * k >> 8);
                r.pixels[i] = alpha << 24 | red << 16 | green << 8 | blue;
            }
        }
    }
}
