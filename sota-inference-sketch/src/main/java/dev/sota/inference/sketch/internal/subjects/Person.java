package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.subjects.Dress.Carries;
import dev.sota.inference.sketch.internal.subjects.Dress.Hair;
import dev.sota.inference.sketch.internal.subjects.Dress.Over;
import java.awt.geom.Path2D;

/** A person 100 units tall, feet at the origin, looking right: capsule limbs on joint angles, with a near-blank face. */
public final class Person {
    private final Pose pose;
    private final Dress dress;
    private final boolean front;
    private final double[] hip;
    private final double[] shoulder;
    private final double[] head;
    private final double shoulderWidth;
    private final double hipWidth;
    private final GroupBuilder g = new GroupBuilder();

    private Person(Pose pose, Dress dress) {
        this.pose = pose;
        this.dress = dress;
        this.front = pose.frontal();
        this.hip = new double[] {0, pose.seated() ? -25 : -49};
        this.shoulder = joint(hip[0], hip[1], -32, -pose.lean);
        this.head = new double[] {shoulder[0] + (front ? 0 : 1.2) + pose.lean * .08, shoulder[1] - 11};
        this.shoulderWidth = (front ? 8.6 : 6.2) * dress.body().build().shoulders;
        this.hipWidth = (front ? 6.6 : 5.4) * dress.body().build().hips;
    }

    /** Draws a person. */
    public static Group draw(Pose pose, Dress dress) {
        return new Person(pose, dress).build();
    }

    private static double[] joint(double x, double y, double length, double degrees) {
        double a = Math.toRadians(degrees);
        return new double[] {x + Math.sin(a) * length, y + Math.cos(a) * length};
    }

    private Group build() {
        if (dress.carries() == Carries.PACK) {
            g.fill(Paths.rounded(shoulder[0] - 17, shoulder[1] + 1, 11, 20, 4), Kind.CLOTH, dress.extra());
        }
        if (pose.seated()) {
            chair();
        }
        if (dress.over() == Over.CAPE) {
            Cloth.cape(g, dress, shoulder, hip);
        }
        backArm();
        leg(pose.thighBack, pose.shinBack, front ? -2.5 : 0, OkLab.lighten(dress.legs(), -.05), -1);
        leg(pose.thighFront, pose.shinFront, front ? 2.5 : 0, dress.legs(), 1);
        g.fill(
                Paths.limb(shoulder[0], shoulder[1], 2.6, head[0], head[1] + 3, 2.4),
                Kind.SKIN,
                OkLab.lighten(dress.skin(), -.07));
        GroupBuilder behind = new GroupBuilder();
        longHair(behind);
        g.add(scaled(behind));
        torso();
        Cloth.over(g, dress, shoulder, hip, shoulderWidth, front);
        GroupBuilder face = new GroupBuilder();
        face.fill(Paths.ellipse(head[0], head[1], 5.0, 6.3), Kind.SKIN, dress.skin());
        if (!front) {
            face.fill(Paths.circle(head[0] + 4.7, head[1] + 1.2, 1.1), Kind.SKIN, dress.skin());
        }
        Headwear.draw(face, dress, head, front);
        g.add(scaled(face));
        if (dress.carries() == Carries.SCARF) {
            g.fill(Paths.rounded(shoulder[0] - 5.4, shoulder[1] - 6, 10.8, 4.6, 2.2), Kind.CLOTH, dress.extra());
            g.fill(
                    Paths.polygon(
                            shoulder[0] - 3,
                            shoulder[1] - 4,
                            shoulder[0] - 7,
                            shoulder[1] - 3,
                            shoulder[0] - 13,
                            shoulder[1] + 7,
                            shoulder[0] - 8,
                            shoulder[1] + 8),
                    Kind.CLOTH,
                    OkLab.lighten(dress.extra(), -.04));
        }
        frontArm();
        if (dress.over() == Over.CHAIN) {
            Cloth.chain(g, shoulder[0] + (front ? 0 : 1.6), shoulder[1] - 1, shoulderWidth);
        }
        // Whatever the pose, the lower foot touches the ground.
        double reach = Math.max(ankle(pose.thighFront, pose.shinFront), ankle(pose.thighBack, pose.shinBack)) + 2;
        Group standing = g.build().at(0, -reach, 1, 1);
        return pose.lying() ? Cloth.lying(standing, dress) : standing;
    }

    private void longHair(GroupBuilder to) {
        if (dress.hair() == Hair.LONG && !front) {
            to.fill(
                    Paths.spline(
                            head[0] - 1,
                            head[1] - 6,
                            head[0] - 6.4,
                            head[1] - 3,
                            head[0] - 8.4,
                            head[1] + 7,
                            head[0] - 6,
                            head[1] + 16,
                            head[0] - 1,
                            head[1] + 15,
                            head[0] + 1,
                            head[1] + 2),
                    Kind.FUR,
                    dress.hairColour());
        }
    }

    /** What is of the head, as large as the head is, above the neck. */
    private Group scaled(GroupBuilder of) {
        double k = dress.body().head();
        Group group = of.build();
        return k == 1 ? group : group.at(head[0] * (1 - k), (head[1] + 7) * (1 - k), k, k);
    }

    private void leg(double thigh, double shin, double offset, int colour, int side) {
        double[] knee = joint(hip[0] + offset, hip[1], 24, thigh);
        double[] ankle = joint(knee[0], knee[1], pose.seated() ? 22 : 24.5, shin);
        if (front) {
            g.fill(Paths.ellipse(ankle[0] + side * 1.2, ankle[1] + .8, 2.8, 2.3), Kind.CLOTH, shoe());
        } else {
            double turn = shin < -25 ? -shin * .55 : 0;
            g.fill(
                    Paths.place(
                            Paths.spline(-2.6, -2, 2.2, -2.2, 7.6, .8, 7.4, 2.2, -2.8, 2.2),
                            ankle[0],
                            ankle[1],
                            1,
                            1,
                            turn),
                    Kind.CLOTH,
                    shoe());
        }
        g.fill(
                Paths.limbs(
                        hip[0] + offset,
                        hip[1],
                        5.2 * slim(),
                        knee[0],
                        knee[1],
                        3.7 * slim(),
                        ankle[0],
                        ankle[1],
                        2.3 * slim()),
                Kind.CLOTH,
                colour);
        if (pose.seated() && dress.garment().fall > 12) {
            skirt(knee, ankle, offset);
        }
    }

    /** Over the knees of who sits the cloth falls as far as it reaches. */
    private void skirt(double[] knee, double[] ankle, double offset) {
        double down = dress.garment() == Dress.Garment.ROBE ? .86 : .3;
        double x = knee[0] + (ankle[0] - knee[0]) * down;
        double y = knee[1] + (ankle[1] - knee[1]) * down;
        g.fill(
                Paths.limbs(hip[0] + offset, hip[1], 5.8, knee[0], knee[1], 4.8, x, y, 4.6),
                Kind.CLOTH,
                OkLab.lighten(dress.coat(), -.03));
    }

    private double slim() {
        return dress.body().build().limbs;
    }

    private void chair() {
        int wood = OkLab.mixHue(dress.legs(), dress.hairColour(), .6);
        g.fill(Paths.rounded(-15, -52, 4.5, 52, 2), Kind.WOOD, OkLab.lighten(wood, .05), OkLab.lighten(wood, -.04));
        g.fill(Paths.rounded(-15, -52, 6, 22, 3), Kind.WOOD, OkLab.lighten(wood, .08), wood);
        g.fill(Paths.rounded(11, -20, 4, 20, 2), Kind.WOOD, wood, OkLab.lighten(wood, -.05));
        g.fill(Paths.rounded(-16, -21, 33, 5, 2.4), Kind.WOOD, OkLab.lighten(wood, .1), wood);
    }

    private double ankle(double thigh, double shin) {
        double[] knee = joint(hip[0], hip[1], 24, thigh);
        return joint(knee[0], knee[1], pose.seated() ? 22 : 24.5, shin)[1];
    }

    private int shoe() {
        return OkLab.lighten(dress.legs(), -.12);
    }

    private void torso() {
        double longest = pose == Pose.REST ? 1.5 : pose.seated() ? 5 : pose.hip() - 8;
        double fall = Math.min(longest, dress.garment().fall);
        double flare = dress.garment().flare;
        double sway = pose == Pose.WALK ? -2 : 0;
        double sx = shoulder[0];
        double sy = shoulder[1];
        double hx = hip[0];
        double hy = hip[1];
        double sw = shoulderWidth;
        double hw = hipWidth;
        Path2D t = new Path2D.Double();
        t.moveTo(sx - sw * .42, sy - 3.4);
        t.curveTo(sx - sw, sy - 2.6, sx - sw * 1.12, sy + 2, sx - sw * 1.02, sy + 9);
        t.curveTo(hx - hw * .95, hy - 14, hx - hw * .9, hy - 10, hx - hw - flare * .4, hy);
        t.lineTo(hx - hw - flare + sway, hy + fall);
        t.quadTo(hx + sway, hy + fall + 1.6, hx + hw + flare + sway, hy + fall);
        t.lineTo(hx + hw + flare * .4, hy);
        t.curveTo(hx + hw * .9, hy - 10, hx + hw * .95, hy - 14, sx + sw * 1.02, sy + 9);
        t.curveTo(sx + sw * 1.12, sy + 2, sx + sw, sy - 2.6, sx + sw * .42, sy - 3.4);
        t.closePath();
        g.fill(t, Kind.CLOTH, OkLab.lighten(dress.coat(), .03), OkLab.lighten(dress.coat(), -.04));
    }

    private void backArm() {
        double x = shoulder[0] + (front ? shoulderWidth * .86 : .5);
        arm(x, shoulder[1] + 3, pose.armBack, pose.forearmBack, 14, dress.darkCoat());
    }

    private void frontArm() {
        double x = shoulder[0] - (front ? shoulderWidth * .86 : -.5);
        boolean umbrella = dress.carries() == Carries.UMBRELLA;
        boolean mirror = front && pose != Pose.CHEER;
        double upper = umbrella ? 18 : mirror ? -pose.armFront : pose.armFront;
        double lower = umbrella ? 150 : mirror ? -pose.forearmFront : pose.forearmFront;
        int colour = front ? dress.coat() : OkLab.lighten(dress.coat(), -.025);
        double[] hand = arm(x, shoulder[1] + 3, upper, lower, umbrella ? 11 : 14, colour);
        if (umbrella) {
            umbrella(hand[0] + 1, hand[1]);
        } else if (dress.carries() == Carries.BAG) {
            g.fill(Paths.rounded(hand[0] - 5, hand[1] + 1, 10, 9, 1.6), Kind.CLOTH, dress.extra());
        }
        if (dress.carries().ordinal() > Carries.UMBRELLA.ordinal()) {
            Tool.draw(g, dress, hand, front ? -1 : 1);
        }
        if (pose == Pose.READ && dress.carries() != Carries.BOOK) {
            g.fill(
                    Paths.polygon(
                            hand[0] - 1,
                            hand[1] - 1,
                            hand[0] + 9,
                            hand[1] - 7,
                            hand[0] + 10,
                            hand[1] - 5,
                            hand[0] + 1,
                            hand[1] + 2),
                    Kind.PAPER,
                    dress.extra());
        }
    }

    private double[] arm(double x, double y, double upper, double lower, double forearm, int colour) {
        double[] elbow = joint(x, y, 15, upper);
        double[] hand = joint(elbow[0], elbow[1], forearm, lower);
        g.fill(
                Paths.limbs(x, y, 3.4 * slim(), elbow[0], elbow[1], 2.6 * slim(), hand[0], hand[1], 2.0 * slim()),
                Kind.CLOTH,
                colour);
        g.fill(Paths.circle(hand[0], hand[1], 2.2), Kind.SKIN, dress.skin());
        return hand;
    }

    private void umbrella(double x, double y) {
        g.line(Paths.line(x, y + 4, x + .5, y - 36), 1, Kind.METAL, shoe());
        Path2D u = new Path2D.Double();
        u.moveTo(x - 26, y - 24);
        u.curveTo(x - 20, y - 47, x + 20, y - 47, x + 26, y - 24);
        for (int i = 0; i < 3; i++) {
            double to = x + 26 - (i + 1) * 52 / 3.0;
            u.quadTo(to + 26 / 3.0, y - 31, to, y - 24.5);
        }
        u.closePath();
        g.fill(u, Kind.CLOTH, OkLab.lighten(dress.extra(), .05), OkLab.lighten(dress.extra(), -.08));
    }
}
