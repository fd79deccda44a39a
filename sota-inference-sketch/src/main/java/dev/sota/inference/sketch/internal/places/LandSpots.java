package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Habitat;

/**
 * Spots on open land: things stand on a ridge in front, landmarks further back, what flies has the sky.
 *
 * @param near the land in front
 * @param drop how far below its edge the subject stands
 * @param ground what it stands on
 * @param backY height of the picture where landmarks stand
 * @param far their scale
 */
record LandSpots(Stage s, Ridge near, double drop, Ground ground, double backY, double far) implements Actors.Spots {

    /** Spots on a ridge with landmarks between it and the horizon. */
    static LandSpots on(Stage s, Ridge near, Ground ground) {
        double x = s.width() * (.5 - s.side() * .24);
        return new LandSpots(s, near, s.height() * .045, ground, s.horizon() + (near.at(x) - s.horizon()) * .72, .62);
    }

    @Override
    public Spot front(Habitat habitat) {
        double x = s.subjectX();
        return switch (habitat) {
            case AIR, SPACE, DEEP -> new Spot(x, s.horizon() * .56, Ground.AIR, 1, 0);
            default -> new Spot(x, near.at(x) + drop, ground, 1, 0);
        };
    }

    @Override
    public Spot back() {
        return new Spot(s.width() * (.5 - s.side() * .24), backY, ground, far, .16);
    }
}
