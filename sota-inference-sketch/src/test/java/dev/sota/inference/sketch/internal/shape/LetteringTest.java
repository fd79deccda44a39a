package dev.sota.inference.sketch.internal.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private static final Lettering FACE = Lettering.load();

    @Test
    void lettersStandOnTheBaseLineAndHangBelowItWhereTheyShould() {
        Rectangle2D capital = FACE.line("H", 0, 0, 100).getBounds2D();
        assertEquals(0, capital.getMaxY(), 1.5);
        assertTrue(capital.getHeight() > 60 && capital.getHeight() < 85, capital.toString());
        assertTrue(FACE.line("g", 0, 0, 100).getBounds2D().getMaxY() > 12);
        assertTrue(FACE.line("x", 0, 0, 100).getBounds2D().getHeight() < capital.getHeight() * .85);
    }

    @Test
    void holesAreHoles() {
        Rectangle2D box = FACE.line("O", 0, 0, 100).getBounds2D();
        assertFalse(FACE.line("O", 0, 0, 100).contains(box.getCenterX(), box.getCenterY()));
        assertTrue(FACE.line("l", 0, 0, 100)
                .contains(FACE.line("l", 0, 0, 100).getBounds2D().getCenterX(), -40));
    }

    @Test
    void latinGreekAndCyrillicAreCoveredAndHanIsNot() {
        assertTrue(FACE.covers("Grüße, naïve façade — 87 % €"));
        assertTrue(FACE.covers("Ωμέγα Москва"));
        assertFalse(FACE.covers("漢字"));
        assertEquals(0, FACE.line("漢", 0, 0, 100).getBounds2D().getWidth());
    }

    @Property(tries = 100)
    void everyPrintableLineHasTheWidthItClaims(
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(min = 1, max = 30) String text) {
        double width = FACE.width(text, 50);
        Rectangle2D box = FACE.line(text, 10, 0, 50).getBounds2D();
        assertTrue(box.getMaxX() <= 10 + width + 8, text);
        assertTrue(box.getMinX() >= 2 || box.isEmpty(), text);
        assertEquals(width * 2, FACE.width(text, 100), 1e-9);
    }
}
