package dev.sota.inference.sketch.internal.paint;

/**
 * A pen with a round tip: the outline of what it covers, as pieces that all turn the same way, so that they unite under
 * the non-zero rule. Not thread-safe.
 */
final class Stroke implements Outline.Pen {
    /** How far the chords of a round end may be from its arc, in pixels. */
    private static final double FLATNESS = 0.01;

    private final Edges edges;
    private final double radius;
    /** The angle of one chord of the tip. */
    private final double chord;

    private final double nearlyStraight;

    private double startX;
    private double startY;
    private double penX;
    private double penY;
    /** The direction of the first and of the last step. */
    private double firstX;

    private double firstY;
    private double lastX;
    private double lastY;
    private boolean begun;
    private boolean drawn;

    Stroke(Edges edges, double width) {
        this.edges = edges;
        this.radius = width / 2;
        double cos = 1 - FLATNESS / Math.max(radius, 2 * FLATNESS);
        this.chord = Math.min(Math.PI / 4, 2 * Math.acos(cos));
        this.nearlyStraight = Math.sin(chord);
    }

    @Override
    public void move(double x, double y) {
        startX = x;
        startY = y;
        penX = x;
        penY = y;
        begun = false;
        drawn = false;
    }

    @Override
    public void line(double x, double y) {
        double dx = x - penX;
        double dy = y - penY;
        double length = Math.sqrt(dx * dx + dy * dy);
        drawn = true;
        if (!(length > 1e-9)) {
            return;
        }
        dx /= length;
        dy /= length;
        if (begun) {
            join(lastX, lastY, dx, dy);
        } else {
            firstX = dx;
            firstY = dy;
            begun = true;
        }
        band(x, y, -dy * radius, dx * radius);
        lastX = dx;
        lastY = dy;
        penX = x;
        penY = y;
    }

    @Override
    public void end(boolean closed) {
        if (!drawn) {
            return;
        }
        if (closed) {
            line(startX, startY);
        }
        if (!begun) {
            // A line without length is a dot.
            arc(penX, penY, 0, 2 * Math.PI);
        } else if (closed) {
            join(lastX, lastY, firstX, firstY);
        } else {
            cap(penX, penY, lastX, lastY);
            cap(startX, startY, -firstX, -firstY);
        }
        drawn = false;
        begun = false;
    }

    /** The straight part, from the pen's place to a point. */
    private void band(double x, double y, double nx, double ny) {
        edges.add(penX + nx, penY + ny, penX - nx, penY - ny);
        edges.add(penX - nx, penY - ny, x - nx, y - ny);
        edges.add(x - nx, y - ny, x + nx, y + ny);
        edges.add(x + nx, y + ny, penX + nx, penY + ny);
    }

    /** Fills the outer side of a corner at the pen's place. */
    private void join(double ax, double ay, double bx, double by) {
        double cross = ax * by - ay * bx;
        double dot = ax * bx + ay * by;
        if (dot > 0 && Math.abs(cross) < nearlyStraight) {
            double side = cross > 0 ? radius : -radius;
            wedge(ay * side, -ax * side, by * side, -bx * side, cross > 0);
            return;
        }
        double turn = Math.atan2(cross, dot);
        double from = Math.atan2(ay, ax);
        if (turn > 0) {
            arc(penX, penY, from - Math.PI / 2, turn);
        } else if (turn < 0) {
            arc(penX, penY, from + turn + Math.PI / 2, -turn);
        }
    }

    /** A corner so blunt that one chord rounds it. */
    private void wedge(double ax, double ay, double bx, double by, boolean forward) {
        double fromX = forward ? ax : bx;
        double fromY = forward ? ay : by;
        double toX = forward ? bx : ax;
        double toY = forward ? by : ay;
        edges.add(penX, penY, penX + fromX, penY + fromY);
        edges.add(penX + fromX, penY + fromY, penX + toX, penY + toY);
        edges.add(penX + toX, penY + toY, penX, penY);
    }

    private void cap(double x, double y, double dx, double dy) {
        arc(x, y, Math.atan2(dy, dx) - Math.PI / 2, Math.PI);
    }

    /** A slice of the round tip. */
    private void arc(double x, double y, double from, double turn) {
        int n = Math.max(1, (int) Math.ceil(turn / chord));
        double px = x + radius * Math.cos(from);
        double py = y + radius * Math.sin(from);
        edges.add(x, y, px, py);
        for (int i = 1; i <= n; i++) {
            double a = from + turn * i / n;
            double qx = x + radius * Math.cos(a);
            double qy = y + radius * Math.sin(a);
            edges.add(px, py, qx, qy);
            px = qx;
            py = qy;
        }
        edges.add(px, py, x, y);
    }
}
