package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * A leg of an animal: a limb that reaches the ground, or two of which one goes on where the other ends.
 *
 * @param parts the places of its limbs among the parts of the drawing, the upper one first
 * @param joints from the trunk to the foot
 * @param fore whether it is a fore leg
 * @param near whether it is on the side that is seen
 */
record Leg(List<Integer> parts, List<Joint> joints, boolean fore, boolean near) {
    /** How much shorter or longer a leg may be drawn so that it reaches the ground. */
    private static final double SHORTEST = .5;

    private static final double LONGEST = 1.5;

    /** A foot that turns less than this stays flat on the ground. */
    private static final double FLAT = 30;

    Joint top() {
        return joints.get(0);
    }

    Joint foot() {
        return joints.get(joints.size() - 1);
    }

    /** The same bent by a step, hanging from a new place, with the ground at 0. */
    Leg bent(Gait.Step step, Joint from, double facing) {
        List<Joint> bent = new ArrayList<>();
        bent.add(from);
        int n = joints.size() - 1;
        double scale = step.way() == Gait.Step.Way.REACH ? scale(step.upper(), from, facing) : 1;
        for (int i = 0; i < n; i++) {
            Joint a = joints.get(i);
            Joint b = joints.get(i + 1);
            double way = step.of(i, n) + (step.way() == Gait.Step.Way.FOLD ? 0 : a.way(b, facing));
            Joint next = bent.get(i).along(way, a.far(b) * scale, facing, b.r());
            bent.add(new Joint(next.x(), Math.min(next.y(), -b.r() * .6), next.r()));
        }
        return new Leg(parts, List.copyOf(bent), fore, near);
    }

    private double scale(double degrees, Joint from, double facing) {
        double drop = top().along(top().way(foot(), facing) + degrees, top().far(foot()), facing, 0)
                        .y()
                - top().y();
        return Math.max(SHORTEST, Math.min(LONGEST, (foot().y() - from.y()) / drop));
    }

    /** The outline of one of its limbs, after it was bent. */
    Shape limb(int part, List<Drawing.Part> drawn) {
        int first = 0;
        for (int i = 0; i < parts.indexOf(part); i++) {
            first += drawn.get(parts.get(i)).joints().size() - 1;
        }
        int count = drawn.get(part).joints().size();
        double[] xyr = new double[3 * count];
        for (int i = 0; i < count; i++) {
            Joint j = joints.get(first + i);
            xyr[3 * i] = j.x();
            xyr[3 * i + 1] = j.y();
            xyr[3 * i + 2] = j.r();
        }
        return Paths.limbs(xyr);
    }

    /** How what is on a foot moves when the leg is bent. */
    AffineTransform carry(Leg bent, double facing) {
        int n = joints.size() - 1;
        double before = joints.get(n - 1).way(foot(), facing);
        double turned = bent.joints.get(n - 1).way(bent.foot(), facing) - before;
        return carried(foot(), bent.foot(), Math.abs(turned) < FLAT ? 0 : -facing * turned);
    }

    /** How a spot on the leg moves: with the part of it that is nearest. */
    AffineTransform carry(Leg bent, double y, double facing) {
        int i = 0;
        while (i < joints.size() - 2 && joints.get(i + 1).y() < y) {
            i++;
        }
        double turned = bent.joints.get(i).way(bent.joints.get(i + 1), facing)
                - joints.get(i).way(joints.get(i + 1), facing);
        return carried(joints.get(i), bent.joints.get(i), -facing * turned);
    }

    private static AffineTransform carried(Joint from, Joint to, double degrees) {
        AffineTransform t = AffineTransform.getTranslateInstance(to.x(), to.y());
        t.rotate(Math.toRadians(degrees));
        t.translate(-from.x(), -from.y());
        return t;
    }
}
