package dev.sota.inference.sketch.internal.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ScanTest {
    private static final int SIDE = 24;

    /** Coverage of each pixel of a square, 0 to 1. */
    static double[] coverage(Edges edges, int rule) {
        double[] all = new double[SIDE * SIDE];
        int[] before = {-1};
        Scan.rows(edges, rule, SIDE, (y, first, count, coverage) -> {
            assertTrue(y > before[0] && y < SIDE && first >= 0 && first + count <= SIDE, "rows in order and inside");
            before[0] = y;
            for (int x = 0; x < count; x++) {
                assertTrue(coverage[x] >= 0 && coverage[x] <= Scan.FULL);
                all[y * SIDE + first + x] = coverage[x] / (double) Scan.FULL;
            }
        });
        return all;
    }

    private static double[] coverage(Shape shape) {
        Edges edges = new Edges(0, SIDE);
        int rule = Outline.follow(shape, new AffineTransform(), edges);
        return coverage(edges, rule);
    }

    private static double area(double[] coverage) {
        return Arrays.stream(coverage).sum();
    }

    @Property(tries = 200)
    void aRectangleCoversItsArea(
            @ForAll @DoubleRange(min = 0, max = 10) double x,
            @ForAll @IntRange(min = 0, max = 80) int eighthsDown,
            @ForAll @DoubleRange(min = 0.1, max = 12) double width,
            @ForAll @IntRange(min = 1, max = 90) int eighthsTall) {
        double[] all = coverage(new Rectangle2D.Double(x, eighthsDown / 8.0, width, eighthsTall / 8.0));
        assertEquals(width * eighthsTall / 8.0, area(all), eighthsTall / 8.0 * 0.02 + 0.05);
    }

    @Property(tries = 100)
    void aCircleCoversItsArea(
            @ForAll @DoubleRange(min = 8, max = 16) double x,
            @ForAll @DoubleRange(min = 8, max = 16) double y,
            @ForAll @DoubleRange(min = 1, max = 8) double r) {
        double[] all = coverage(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        assertEquals(Math.PI * r * r, area(all), 0.02 * Math.PI * r * r + 0.2);
        assertEquals(1, all[(int) y * SIDE + (int) x], r > 2 ? 0 : 1);
    }

    /** Against many points of each pixel, asked of the JDK one by one. */
    @Property(tries = 60)
    void anyPolygonIsCoveredAsThePointsInItSay(@ForAll @Size(min = 6, max = 14) double[] raw, @ForAll boolean evenOdd) {
        Path2D path = new Path2D.Double(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        for (int i = 0; i + 1 < raw.length; i += 2) {
            double x = place(raw[i]);
            double y = place(raw[i + 1]);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        double[] all = coverage(path);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int in = 0;
                for (int k = 0; k < 128; k++) {
                    in += path.contains(x + (k % 16 + 0.5) / 16, y + (k / 16 + 0.5) / 8) ? 1 : 0;
                }
                assertEquals(in / 128.0, all[y * SIDE + x], 0.08, "pixel " + x + ", " + y);
            }
        }
    }

    /** Any number, brought to within and a little around the square. */
    private static double place(double raw) {
        double part = Double.isFinite(raw) ? raw * 0.37 : 0;
        return (part - Math.floor(part)) * 36 - 6;
    }

    @Test
    void overlapsUniteAndHolesStayOpen() {
        Path2D two = new Path2D.Double(Path2D.WIND_NON_ZERO);
        two.append(new Rectangle2D.Double(2, 2, 8, 8), false);
        two.append(new Rectangle2D.Double(6, 2, 8, 8), false);
        assertEquals(96, area(coverage(two)), 1e-9);
        two.setWindingRule(Path2D.WIND_EVEN_ODD);
        assertEquals(64, area(coverage(two)), 1e-9);
    }

    @Test
    void neighboursThatShareAnEdgeLeaveNoGap() {
        double[] left = coverage(new Rectangle2D.Double(2, 2, 4.3, 6));
        double[] right = coverage(new Rectangle2D.Double(6.3, 2, 5, 6));
        assertEquals(1, left[4 * SIDE + 6] + right[4 * SIDE + 6], 1.0 / 128);
    }

    @Test
    void whatIsOutsideIsCut() {
        assertArrayEquals(new double[SIDE * SIDE], coverage(new Rectangle2D.Double(-30, 3, 20, 5)));
        assertArrayEquals(new double[SIDE * SIDE], coverage(new Rectangle2D.Double(3, 40, 20, 5)));
        assertEquals(SIDE * SIDE, area(coverage(new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6))), 1e-9);
        assertArrayEquals(new double[SIDE * SIDE], coverage(new Path2D.Double()));
    }

    @Test
    void whatIsNoNumberIsLeftOut() {
        Path2D path = new Path2D.Double();
        path.moveTo(2, 2);
        path.lineTo(Double.NaN, 10);
        path.lineTo(10, Double.NaN);
        path.lineTo(Double.POSITIVE_INFINITY, 4);
        path.closePath();
        assertTrue(area(coverage(path)) >= 0);
    }
}
