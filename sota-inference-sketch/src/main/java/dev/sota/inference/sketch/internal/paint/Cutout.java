package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Light;

/** A piece of cut paper: its edge catches the light and its shadow falls on what is behind. */
final class Cutout {
    private static final Light LIGHT = Light.towards(-0.5, -1);
    private static final int SHADE = 0xff1a1828;

    private Cutout() {}

    /**
     * The piece with its shadow under it, on a raster of the same size.
     *
     * @param reach how far the shadow falls, in pixels
     * @param strength how dark it is, 0..1
     */
    static Raster lifted(Raster piece, double reach, double strength) {
        Effects.apply(piece, new Effect.Rim(1.5, 0xffffffff, 0.3, LIGHT), 1);
        Raster shade = piece.half();
        int part = (int) (strength * 256);
        for (int i = 0; i < shade.pixels.length; i++) {
            int a = (shade.pixels[i] >>> 24) * part >> 8;
            shade.pixels[i] = a == 0 ? 0 : Ramp.premultiplied(SHADE & 0xffffff | a << 24);
        }
        Blur.box(shade, Math.max(0.7, reach * 0.55));
        Raster both = new Raster(piece.left, piece.top, piece.width, piece.height);
        int dx = (int) Math.round(reach * 0.5);
        int dy = (int) Math.round(reach * 0.7);
        both.paintEnlarged(shade, dx, dy, piece.width, piece.height, false);
        both.paint(piece);
        return both;
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
