package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/**
 * A pinhole camera that looks level along z: metres in (x right, y up from the floor, z away), design units out.
 *
 * @param x of the vanishing point
 * @param y of the vanishing point, which is the horizon
 * @param focal design units that a metre takes at a distance of one metre
 * @param height of the eye over the floor in metres
 * @param flipped whether heights are mirrored in the floor, as in a wet street
 */
record Pinhole(double x, double y, double focal, double height, boolean flipped) {

    Pinhole(double x, double y, double focal, double height) {
        this(x, y, focal, height, false);
    }

    Pinhole mirrored() {
        return new Pinhole(x, y, focal, height, true);
    }

    double[] at(double wx, double wy, double wz) {
        double up = flipped ? -wy : wy;
        return new double[] {x + focal * wx / wz, y - focal * (up - height) / wz};
    }

    /** Design units that a metre takes at a distance. */
    double scale(double wz) {
        return focal / wz;
    }

    /** The distance at which the floor is seen at a height of the picture. */
    double floorDistance(double py) {
        return focal * height / Math.max(1, py - y);
    }

    /** A polygon in space: x, y, z triples. */
    Path2D quad(double... xyz) {
        double[] flat = new double[xyz.length / 3 * 2];
        for (int i = 0; i < xyz.length / 3; i++) {
            double[] q = at(xyz[3 * i], xyz[3 * i + 1], xyz[3 * i + 2]);
            flat[2 * i] = q[0];
            flat[2 * i + 1] = q[1];
        }
        return Paths.polygon(flat);
    }

    /** A rectangle parallel to the picture. */
    Path2D facing(double x0, double y0, double x1, double y1, double z) {
        return quad(x0, y0, z, x1, y0, z, x1, y1, z, x0, y1, z);
    }

    /** A rectangle on a side wall, or any plane of constant x. */
    Path2D upright(double wx, double y0, double z0, double y1, double z1) {
        return quad(wx, y0, z0, wx, y0, z1, wx, y1, z1, wx, y1, z0);
    }

    /** A rectangle that lies level. */
    Path2D level(double x0, double z0, double x1, double z1, double wy) {
        return quad(x0, wy, z0, x1, wy, z0, x1, wy, z1, x0, wy, z1);
    }
}
