package dev.sota.inference.sketch.internal.graph;

import dev.sota.inference.sketch.internal.colour.OkLab;
import java.util.List;

/**
 * Colours of a brand for a whole scene. Families of hues near a brand's hue turn to it; others step back, so that the
 * brand's speak; what people make and wear has the brand's colours themselves. Light, skin and the steps of lightness
 * stay, so that it is the same place at the same hour.
 */
public final class Brand implements Tint {
    /** Less chroma has no hue to speak of. */
    private static final double GREY = 0.025;
    /** Hues further away, in degrees, are of another family. */
    private static final double FAMILY = 70;
    /** Made things of less chroma keep their colour. */
    private static final double VIVID = 0.085;

    private final List<double[]> colours;

    private Brand(List<double[]> colours) {
        this.colours = colours;
    }

    /** A scene in a brand's colours; with none it stays as it is. */
    public static Scene apply(Scene scene, List<Integer> brand) {
        List<double[]> colours =
                brand.stream().map(OkLab::toLch).filter(c -> c[1] > GREY).toList();
        Scene branded = scene.branded(brand.stream().map(c -> c | 0xff000000).toList());
        return colours.isEmpty() ? branded : Recolour.apply(branded, new Brand(colours));
    }

    @Override
    public int of(int colour, Kind kind, double depth) {
        double[] c = OkLab.toLch(colour);
        if (c[1] < GREY || kind == Kind.SKIN) {
            return colour;
        }
        double[] near = nearest(c);
        double turn = turn(c[2], near[2]);
        if (made(kind) && c[1] > VIVID) {
            return OkLab.lch((c[0] + near[0]) / 2, 0.3 * c[1] + 0.7 * near[1], near[2]);
        }
        if (Math.abs(turn) <= FAMILY) {
            double chroma = c[1] * 0.75 + Math.min(near[1], c[1] * 1.5) * 0.25;
            return OkLab.lch(c[0], chroma, c[2] + turn * 0.9);
        }
        double back = kind == Kind.LIGHT ? 0.85 : 0.55;
        return OkLab.lch(c[0], c[1] * back, c[2] + Math.signum(turn) * 8);
    }

    private double[] nearest(double[] c) {
        double[] best = colours.get(0);
        for (double[] b : colours) {
            best = Math.abs(turn(c[2], b[2])) < Math.abs(turn(c[2], best[2])) ? b : best;
        }
        return best;
    }

    /** From one hue to another by the shorter way, in degrees. */
    private static double turn(double from, double to) {
        double d = (to - from) % 360;
        return d > 180 ? d - 360 : d < -180 ? d + 360 : d;
    }

    private static boolean made(Kind kind) {
        return switch (kind) {
            case CLOTH, METAL, PAPER -> true;
            default -> false;
        };
    }
}
