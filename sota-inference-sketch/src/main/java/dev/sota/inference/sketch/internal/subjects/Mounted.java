package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** Somebody on what carries them, as one subject. */
final class Mounted {
    /** Where a seat is, in the units of the drawing, and how tall a rider is there beside 100 units of a person. */
    private record Seat(double x, double y, double person, Pose pose) {}

    private static final Map<String, Seat> SEATS = Map.of(
            "horse", new Seat(-6, -128, 1.48, Pose.RIDE),
            "donkey", new Seat(-6, -60, .9, Pose.RIDE),
            "bicycle", new Seat(-28, -90, 1.43, Pose.CYCLE),
            "motorcycle", new Seat(-16, -62, 1.2, Pose.CYCLE));

    private Mounted() {}

    /** Whether there is a seat on it. */
    static boolean carries(String drawing) {
        return SEATS.containsKey(drawing);
    }

    static Subject on(Subject mount, String drawing, Dress dress) {
        Seat seat = SEATS.get(drawing);
        if (seat == null) {
            throw new IllegalArgumentException(drawing);
        }
        Pose pose = seat.pose();
        double k = seat.person();
        double foot = seat.y() + pose.hip() * k;
        Group rider = Person.draw(pose, dress).at(seat.x(), foot, k, k);
        Group both = new GroupBuilder().add(mount.group(), rider).build();
        Rectangle2D box = both.outline().orElseThrow();
        double tall = Math.max(1, -box.getMinY());
        return new Subject(both, tall, box.getWidth(), .36 * tall / 148, Habitat.LAND, true);
    }
}
