package dev.sota.inference.sketch.internal.subjects;

/**
 * A place in a drawing about which a part of it turns.
 *
 * @param x of it
 * @param y of it, downwards
 * @param r how thick the limb is there, or how wide the skin bends around it
 */
record Joint(double x, double y, double r) {

    /** The same moved. */
    Joint moved(double dx, double dy) {
        return new Joint(x + dx, y + dy, r);
    }

    /** The way from this joint to another, in degrees forward of straight down, for an animal that looks to one side. */
    double way(Joint to, double facing) {
        return Math.toDegrees(Math.atan2(facing * (to.x - x), to.y - y));
    }

    /** How far another joint is. */
    double far(Joint to) {
        return Math.hypot(to.x - x, to.y - y);
    }

    /** The joint so far away, so many degrees forward of straight down. */
    Joint along(double degrees, double length, double facing, double thickness) {
        double a = Math.toRadians(degrees);
        return new Joint(x + facing * Math.sin(a) * length, y + Math.cos(a) * length, thickness);
    }
}
