package dev.sota.inference.sketch.internal.subjects;

import static dev.sota.inference.sketch.internal.subjects.Gait.Step.fold;
import static dev.sota.inference.sketch.internal.subjects.Gait.Step.reach;
import static dev.sota.inference.sketch.internal.subjects.Gait.Step.swing;

/** What an animal on four legs does with its body. Degrees are forward of how it stands; heads go down, tails up. */
enum Gait {
    WALK(0, 4, Gait.AS_IT_IS, swing(20, 14), swing(-14, -24), swing(-20, -22), swing(14, 4)),
    RUN(-4, 20, 80, swing(62, 52), swing(40, 66), swing(-44, -58), swing(-62, -52)),
    JUMP(-20, 14, 84, fold(78, 20, 10), fold(66, -10, -30), swing(-56, -64), swing(-42, -60)),
    GRAZE(5, Gait.DOWN, Gait.AS_IT_IS, reach(10), reach(-10), reach(-6), reach(8)),
    LIE(0, 6, 58, fold(74, -96, -86), fold(50, 84, 88), fold(66, -64, 88), fold(80, -40, 88)),
    SLEEP(0, Gait.DOWN, 50, fold(74, -96, -86), fold(50, 84, 88), fold(66, -64, 88), fold(80, -40, 88)),
    SIT(-40, 36, 62, reach(3), reach(10), fold(78, -58, 88), fold(86, -50, 88)),
    REAR(-46, 30, Gait.AS_IT_IS, fold(84, -16, -24), fold(56, -40, -50), swing(14, -8), swing(26, 4)),
    DIG(11, 40, Gait.AS_IT_IS, reach(26), fold(58, 20, 0), reach(-10), reach(-2)),
    CREEP(1, 20, 70, fold(-34, 36, 30), fold(38, 4, 0), fold(46, -56, 20), fold(0, -60, 0)),
    CLIMB(-34, 4, 30, fold(100, 60, 40), fold(70, 30, 10), reach(-30), reach(-12)),
    /** Up the trunk of a tree. */
    SCALE(-76, 16, Gait.AS_IT_IS, fold(124, 112, 100), fold(152, 130, 120), fold(70, 30, 76), fold(104, 64, 100)),
    LOOK_UP(0, -28, Gait.AS_IT_IS, reach(2), reach(0), reach(0), reach(0));

    /** The tail hangs or stands as it is drawn. */
    static final double AS_IT_IS = 999;

    /** The head goes down until it touches the ground. */
    static final double DOWN = 999;

    /** How the two fore paws lie before somebody who lies. */
    private static final Step FOREPAW = fold(52, 88, 90);

    final double pitch;
    final double neck;
    final double tail;
    private final Step[] steps;

    Gait(double pitch, double neck, double tail, Step nearFore, Step farFore, Step nearHind, Step farHind) {
        this.pitch = pitch;
        this.neck = neck;
        this.tail = tail;
        this.steps = new Step[] {nearFore, farFore, nearHind, farHind};
    }

    /** What a leg does. */
    Step step(boolean fore, boolean near, boolean paws) {
        if (fore && paws && lies()) {
            return FOREPAW;
        }
        return steps[(fore ? 0 : 2) + (near ? 0 : 1)];
    }

    /** Whether the belly is on the ground. */
    boolean lies() {
        return this == LIE || this == SLEEP;
    }

    /** How a leg moves: by how far it swings, to where its parts point, or straight to the ground. */
    record Step(Way way, double upper, double middle, double lower) {
        enum Way {
            SWING,
            FOLD,
            REACH
        }

        static Step swing(double upper, double lower) {
            return new Step(Way.SWING, upper, (upper + lower) / 2, lower);
        }

        static Step fold(double upper, double middle, double lower) {
            return new Step(Way.FOLD, upper, middle, lower);
        }

        static Step reach(double degrees) {
            return new Step(Way.REACH, degrees, degrees, degrees);
        }

        /** Where a part of the leg goes: 0 is the uppermost of so many. */
        double of(int part, int parts) {
            if (parts <= 1 || part == 0) {
                return upper;
            }
            return part == parts - 1 ? lower : middle;
        }
    }
}
