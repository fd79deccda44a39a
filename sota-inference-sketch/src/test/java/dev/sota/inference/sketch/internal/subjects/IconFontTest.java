package dev.sota.inference.sketch.internal.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class IconFontTest {
    private static final IconFont FONT = new IconFont(Resources.bytes("materialdesignicons-webfont.ttf"));

    @Test
    void outlinesAreOneUnitTallAndStandOnTheOrigin() {
        for (String name : new String[] {"tractor", "microscope", "bus-side", "earth", "atom"}) {
            Rectangle2D box = FONT.outline(name).orElseThrow().getBounds2D();
            assertEquals(1, box.getHeight(), 1e-6, name);
            assertEquals(0, box.getMaxY(), 1e-6, name);
            assertEquals(0, box.getCenterX(), 1e-6, name);
            assertTrue(box.getWidth() > .2 && box.getWidth() < 5, name);
        }
    }

    @Test
    void aWheelIsRoundAndHollow() {
        // The plain ring has its middle empty and its rim filled.
        Path2D ring = FONT.outline("checkbox-blank-circle-outline").orElseThrow();
        assertFalse(ring.contains(0, -.5));
        assertTrue(ring.contains(0, -.98));
        Path2D disc = FONT.outline("checkbox-blank-circle").orElseThrow();
        assertTrue(disc.contains(0, -.5));
        assertTrue(disc.contains(.49 * Math.cos(2), -.5 + .49 * Math.sin(2)));
        assertFalse(disc.contains(.4, -.95));
    }

    @Test
    void unknownNamesAreEmpty() {
        assertTrue(FONT.outline("no-such-icon").isEmpty());
        assertFalse(FONT.has(""));
    }

    @Test
    void aFileWithoutTablesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new IconFont(new byte[64]));
    }
}
