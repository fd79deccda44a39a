package dev.sota.core.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CameraMove;
import dev.sota.api.Quality;
import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.Viewpoint;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CameraPlannerTest {

    @Property
    void viewsStayInsideThePicture(
            @ForAll CameraMove move, @ForAll @DoubleRange(min = 0.02, max = 120) double seconds) {
        CameraPath path = CameraPlanner.path(move, seconds, true);
        for (Viewpoint view : new Viewpoint[] {path.from(), path.to()}) {
            double half = 0.5 / view.zoom();
            assertTrue(view.x() - half >= 0 && view.x() + half <= 1, view.toString());
            assertTrue(view.y() - half >= 0 && view.y() + half <= 1, view.toString());
        }
    }

    @Property
    void noEdgeMovesFasterThanAFewPercentOfThePictureASecond(
            @ForAll CameraMove move, @ForAll @DoubleRange(min = 0.02, max = 120) double seconds) {
        CameraPath path = CameraPlanner.path(move, seconds, true);
        double centre = Math.hypot(
                path.to().x() - path.from().x(), path.to().y() - path.from().y());
        double edge = Math.abs(0.5 / path.to().zoom() - 0.5 / path.from().zoom());
        assertTrue((centre + edge) / seconds <= 0.0121, (centre + edge) / seconds + " a second");
    }

    @Test
    void everyMoveButOneMoves() {
        for (CameraMove move : CameraMove.values()) {
            CameraPath path = CameraPlanner.path(move, 5, true);
            if (move == CameraMove.STILL) {
                assertEquals(path.from(), path.to());
            } else {
                assertNotEquals(path.from(), path.to(), move.toString());
            }
        }
    }

    @Test
    void movesGoWhereTheirNamesSay() {
        assertTrue(zoom(CameraMove.PUSH_IN) > 0);
        assertTrue(zoom(CameraMove.PULL_OUT) < 0);
        assertTrue(x(CameraMove.PAN_LEFT) < 0);
        assertTrue(x(CameraMove.PAN_RIGHT) > 0);
        assertTrue(y(CameraMove.TILT_UP) < 0);
        assertTrue(y(CameraMove.TILT_DOWN) > 0);
    }

    @Test
    void whereLayersMoveApartThereAreSome() {
        for (CameraMove move : CameraMove.values()) {
            int layers = CameraPlanner.layers(move, Films.FULL);
            boolean apart = CameraPlanner.path(move, 5, true).depth() > 0;
            assertTrue(layers > (apart ? 3 : 1), move + " has " + layers);
        }
    }

    @Test
    void aLowerQualityPaintsNoLayers() {
        for (CameraMove move : CameraMove.values()) {
            for (Quality quality : Quality.LADDER) {
                boolean layered = CameraPlanner.layers(move, quality) > 1;
                assertEquals(quality.motion() && quality.depth(), layered, quality + " " + move);
            }
        }
    }

    private static double zoom(CameraMove move) {
        CameraPath path = CameraPlanner.path(move, 4, true);
        return path.to().zoom() - path.from().zoom();
    }

    private static double x(CameraMove move) {
        CameraPath path = CameraPlanner.path(move, 4, true);
        return path.to().x() - path.from().x();
    }

    private static double y(CameraMove move) {
        CameraPath path = CameraPlanner.path(move, 4, true);
        return path.to().y() - path.from().y();
    }
}
