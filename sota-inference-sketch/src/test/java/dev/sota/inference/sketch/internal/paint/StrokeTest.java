package dev.sota.inference.sketch.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class StrokeTest {
    private static double area(Shape shape, double width) {
        Edges edges = new Edges(0, 24);
        Outline.follow(shape, new AffineTransform(), new Stroke(edges, width));
        return Arrays.stream(ScanTest.coverage(edges, PathIterator.WIND_NON_ZERO))
                .sum();
    }

    @Property(tries = 150)
    void aLineHasRoundEnds(
            @ForAll @DoubleRange(min = 6, max = 18) double x0,
            @ForAll @DoubleRange(min = 6, max = 18) double y0,
            @ForAll @DoubleRange(min = 6, max = 18) double x1,
            @ForAll @DoubleRange(min = 6, max = 18) double y1,
            @ForAll @DoubleRange(min = 0.6, max = 8) double width) {
        double expected = Math.hypot(x1 - x0, y1 - y0) * width + Math.PI * width * width / 4;
        // Eight lines a row: what is wide is up to one line too tall or too low.
        double lines = (Math.abs(x1 - x0) + width) / Edges.LINES;
        assertEquals(expected, area(new Line2D.Double(x0, y0, x1, y1), width), 0.02 * expected + lines);
    }

    @Test
    void cornersAreRoundAndNothingIsCountedTwice() {
        Path2D back = new Path2D.Double();
        back.moveTo(6, 12);
        back.lineTo(16, 12);
        back.lineTo(6, 12);
        assertEquals(10 * 4 + Math.PI * 4, area(back, 4), 0.5);
        Path2D corner = new Path2D.Double();
        corner.moveTo(6, 6);
        corner.lineTo(16, 6);
        corner.lineTo(16, 16);
        // Two arms less the square they share, half a disc at each end, a quarter outside the corner.
        assertEquals(40 + 40 - 4 + Math.PI * 4 + Math.PI, area(corner, 4), 0.5);
    }

    @Test
    void aRingHasNoEnds() {
        double ring = area(new Ellipse2D.Double(6, 6, 12, 12), 2);
        assertEquals(Math.PI * (7 * 7 - 5 * 5), ring, 0.6);
    }

    @Test
    void aLineWithoutLengthIsADotAndAMoveIsNothing() {
        Path2D dot = new Path2D.Double();
        dot.moveTo(12, 12);
        assertEquals(0, area(dot, 6), 0);
        dot.lineTo(12, 12);
        assertEquals(Math.PI * 9, area(dot, 6), 0.3);
    }
}
