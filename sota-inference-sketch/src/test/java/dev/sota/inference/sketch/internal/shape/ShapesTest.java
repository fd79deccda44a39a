package dev.sota.inference.sketch.internal.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ShapesTest {
    @Test
    void unionsOfRoundedAndRoundShapesHaveNoHoles() {
        Path2D p = Paths.union(Paths.circle(0, 0, 10), Paths.rounded(-8, -4, 16, 8, 3), Paths.rect(-2, -2, 4, 4));
        assertTrue(p.contains(0, 0));
        assertTrue(p.contains(7, 0));
        assertTrue(p.contains(0, 9));
    }

    @Property(tries = 200)
    void aLimbContainsBothItsEnds(
            @ForAll @DoubleRange(min = -50, max = 50) double x,
            @ForAll @DoubleRange(min = -50, max = 50) double y,
            @ForAll @DoubleRange(min = 1, max = 20) double r0,
            @ForAll @DoubleRange(min = 1, max = 20) double r1) {
        var limb = Paths.limb(0, 0, r0, x, y, r1);
        boolean swallowed = Math.hypot(x, y) <= Math.abs(r0 - r1);
        assertTrue(swallowed || limb.contains(0, 0) && limb.contains(x, y));
    }

    @Test
    void splinesGoThroughTheirCorners() {
        var square = Outline.parse("spline", "0,0! 10,0! 10,10! 0,10!");
        assertEquals(0, square.getBounds2D().getMinX(), 1e-9);
        assertEquals(10, square.getBounds2D().getMaxX(), 1e-9);
        assertTrue(square.contains(9.5, 9.5));
    }

    @Test
    void anUnknownKindOfShapeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Outline.parse("torus", "1 2 3"));
    }

    @Test
    void theDominantPeakStandsOut() {
        Ridge ridge = Ridge.range(0, 900, 300, 5, 8, new Ridge.Peak(200, 60, 150), new Ridge.Peak(600, 180, 260));
        assertTrue(ridge.at(600) < ridge.at(200) - 60);
        assertTrue(ridge.land(400).contains(600, 380));
        assertFalse(ridge.land(400).contains(600, 60));
    }

    @Test
    void snowLiesOnTheMountain() {
        Ridge.Peak peak = new Ridge.Peak(300, 150, 200);
        Ridge ridge = Ridge.range(0, 600, 300, 5, 8, peak);
        var snow = ridge.snow(peak, .26, 3).getBounds2D();
        assertTrue(snow.getMinY() > ridge.at(300) - 12);
        assertTrue(snow.getMaxY() < 300);
    }

    @Test
    void treesStandOnTheGround() {
        Path2D tree = Paths.union();
        Plants.conifer(tree, 50, 200, 100, .4, 3, 11);
        assertEquals(100, tree.getBounds2D().getMinY(), 1);
        assertEquals(202, tree.getBounds2D().getMaxY(), 1);
    }

    @Test
    void wavesStayAboutTheirLevel() {
        Wave wave = new Wave(300, 30, 200, 1, .4, 9);
        assertTrue(wave.water(0, 900, 540).getBounds2D().getMinY() > 300 - 30 * 2);
        assertTrue(wave.foam(0, 900, .5).getBounds2D().getMaxY() < 300 + 30 * 2);
    }
}
