package dev.sota.inference.sketch.internal.subjects;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the legs of an animal among the parts of its drawing. */
final class Legs {
    /** How near the ground a limb must end to be a leg, of the height of the whole. */
    private static final double LOW = .13;

    /** What ends further behind the root of the tail than this, of the height, is the tail. */
    private static final double BEHIND = .15;

    /** Limbs whose ends are this near each other are one. */
    private static final double TOUCH = 3;

    private Legs() {}

    /** The legs; empty unless there are some in front and behind. */
    static List<Leg> of(List<Drawing.Part> parts, Rig rig) {
        double facing = rig.facing();
        int trunk = trunk(parts);
        Rectangle2D body = parts.get(trunk).shape().getBounds2D();
        double tall = -parts.stream()
                .mapToDouble(p -> p.shape().getBounds2D().getMinY())
                .min()
                .orElse(-1);
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Joint> joints = parts.get(i).joints();
            if (joints.size() < 2) {
                continue;
            }
            Joint foot = joints.get(joints.size() - 1);
            boolean tail = facing * (foot.x() - rig.tail().x()) < -tall * BEHIND;
            if (tail || foot.y() < -tall * LOW) {
                continue;
            }
            List<Integer> limbs = new ArrayList<>(List.of(i));
            List<Joint> whole = new ArrayList<>(joints);
            Optional<Integer> upper = above(parts, joints.get(0));
            if (upper.isPresent()) {
                limbs.add(0, upper.get());
                List<Joint> first = parts.get(upper.get()).joints();
                whole.addAll(0, first.subList(0, first.size() - 1));
            }
            boolean fore = facing * (whole.get(0).x() - body.getCenterX()) > 0;
            legs.add(new Leg(List.copyOf(limbs), List.copyOf(whole), fore, limbs.get(0) > trunk));
        }
        boolean both = legs.stream().anyMatch(Leg::fore) && legs.stream().anyMatch(l -> !l.fore());
        return both ? sided(legs) : List.of();
    }

    /** Where all legs are drawn on one side of the trunk, the later ones are the near ones. */
    private static List<Leg> sided(List<Leg> legs) {
        if (legs.stream().map(Leg::near).distinct().count() > 1 || legs.size() < 3) {
            return legs;
        }
        List<Leg> sided = new ArrayList<>();
        for (int i = 0; i < legs.size(); i++) {
            Leg l = legs.get(i);
            sided.add(new Leg(l.parts(), l.joints(), l.fore(), i >= legs.size() / 2));
        }
        return sided;
    }

    private static Optional<Integer> above(List<Drawing.Part> parts, Joint top) {
        for (int i = 0; i < parts.size(); i++) {
            List<Joint> joints = parts.get(i).joints();
            if (joints.size() > 1) {
                Joint end = joints.get(joints.size() - 1);
                if (end.far(top) < TOUCH && joints.get(0).y() < end.y() - TOUCH) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /** The longest part that is no limb. */
    static int trunk(List<Drawing.Part> parts) {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).joints().isEmpty() && parts.get(i).width() == 0)
                .boxed()
                .max(Comparator.comparingDouble(
                        i -> parts.get(i).shape().getBounds2D().getWidth()))
                .orElse(0);
    }
}
