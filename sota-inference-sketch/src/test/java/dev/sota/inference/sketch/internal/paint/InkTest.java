package dev.sota.inference.sketch.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.graph.Node;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InkTest {
    @Property
    void aPremultipliedComponentIsNeverMoreThanItsOpacity(@ForAll int colour) {
        int c = Ramp.premultiplied(colour);
        int a = c >>> 24;
        assertEquals(colour >>> 24, a);
        assertTrue((c >> 16 & 255) <= a && (c >> 8 & 255) <= a && (c & 255) <= a);
    }

    @Test
    void aRampRunsAlongItsLine() {
        Ink ink = Ink.Linear.between(10, 0, 110, 0, 0xff000000, 0xff646464, 0xffc8c8c8);
        int[] row = new int[120];
        ink.row(7, 0, 120, row);
        assertEquals(0xff000000, row[0]);
        assertEquals(0xffc8c8c8, row[119]);
        for (int x = 10; x < 110; x++) {
            assertEquals(2 * (x + 0.5 - 10), row[x] & 255, 1.6, "at " + x);
        }
        int[] part = new int[5];
        ink.row(7, 60, 5, part);
        assertEquals(row[62], part[2]);
    }

    @Test
    void aRampDownIsEvenAcross() {
        Ink ink = Ink.Linear.between(0, 0, 0, 50, 0xff000000, 0xff646464);
        int[] row = new int[9];
        ink.row(25, 3, 9, row);
        assertEquals(51, row[0] & 255, 1.6);
        assertEquals(row[0], row[8]);
    }

    @Test
    void fillingInsideKeepsCoverageAndPaintsOnlyThere() {
        Raster r = new Raster(0, 0, 6, 1);
        r.pixels[1] = 0xff000000;
        r.pixels[2] = 0x80000000;
        Ink white = new Ink.Flat(0xffffffff);
        Painter.fill(new Rectangle2D.Double(0, 0, 6, 1), white, r, new AffineTransform(), true);
        assertEquals(0, r.pixels[0]);
        assertEquals(0xffffffff, r.pixels[1]);
        assertEquals(0x80, r.pixels[2] >>> 24);
        assertEquals(0x80, r.pixels[2] & 255, 1);
        assertEquals(0, r.pixels[3]);
    }

    @Test
    void aGlowIsRoundAndEndsAtItsRadius() {
        Raster r = new Raster(-20, -20, 41, 41);
        Glows.draw(new Node.Glow(0.5, 0.5, 15, 1, 0xffffff, 1), r, 1, false);
        assertTrue(r.pixels[20 * 41 + 20] >>> 24 > 230);
        for (int d = 1; d < 20; d++) {
            int right = r.pixels[20 * 41 + 20 + d];
            assertEquals(right, r.pixels[20 * 41 + 20 - d]);
            assertEquals(right, r.pixels[(20 + d) * 41 + 20]);
            assertEquals(d >= 15, right == 0, "at " + d);
            assertTrue(right >>> 24 <= r.pixels[20 * 41 + 20 + d - 1] >>> 24);
        }
    }
}
