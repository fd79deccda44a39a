package dev.sota.inference.sketch.internal.subjects;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** The closed pieces that an outline consists of. */
final class Pieces {
    private Pieces() {}

    static List<Path2D> of(Shape shape) {
        List<Path2D> pieces = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int type = it.currentSegment(c);
            if (type == PathIterator.SEG_MOVETO) {
                Path2D next = new Path2D.Double(Path2D.WIND_NON_ZERO);
                next.moveTo(c[0], c[1]);
                pieces.add(next);
                continue;
            }
            Path2D current = pieces.get(pieces.size() - 1);
            switch (type) {
                case PathIterator.SEG_LINETO -> current.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> current.quadTo(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> current.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> current.closePath();
            }
        }
        return pieces;
    }
}
