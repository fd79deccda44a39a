package dev.sota.inference.sketch.internal.subjects;

/** How a person holds themselves: angles of limbs from hanging straight down, forward positive, in degrees. */
public enum Pose {
    STAND(9, 2, -7, -5, -14, -2, 12, 30, 1),
    WALK(24, 10, -20, -42, -26, -6, 24, 46, 4),
    RUN(58, -12, -30, -96, -48, 30, 40, 110, 14),
    SIT(86, 2, 80, -6, 14, 70, 22, 80, 4),
    READ(86, 4, 78, -8, 24, 92, 30, 100, 10),
    POINT(6, 0, -6, -4, -8, 6, 84, 88, 0),
    CHEER(5, 2, -5, -2, 160, 168, -158, -170, 0),
    WAVE(5, 1, -5, -1, -8, 2, 150, 172, 0),
    CARRY(18, 4, -14, -30, 30, 84, 34, 88, 2),
    WORK(6, 2, -8, -10, 38, 84, 48, 92, 10),
    LOOK(4, 0, -5, -1, 7, 3, 7, 3, 0),
    HOLD(8, 2, -7, -4, 22, 84, 30, 92, 1),
    DANCE(46, -20, -14, -30, -92, -150, 130, 160, -6),
    KNEEL(84, 0, 4, -86, 10, 60, 32, 84, 8),
    CLIMB(70, 4, -10, -24, 120, 158, 146, 170, 12),
    JUMP(52, -40, -38, -80, -120, -150, 140, 165, 6),
    SING(8, 2, -7, -4, -30, -12, 60, 150, -2),
    SLEEP(8, 0, 2, -4, 0, 10, 14, 30, 0),
    /** Seated on the ground, the knees up. */
    REST(138, -20, 130, -24, 46, 84, 54, 92, -8),
    /** Reading on one's feet. */
    PERUSE(8, 2, -7, -4, 24, 96, 30, 104, 3),
    /** Pouring or stirring at the height of a table. */
    POUR(4, 0, -6, -2, 10, 20, 62, 112, 6),
    /** Sweeping, digging or rowing with a long handle. */
    SWEEP(16, 4, -18, -22, 30, 62, 40, 78, 18);

    final double thighFront;
    final double shinFront;
    final double thighBack;
    final double shinBack;
    final double armBack;
    final double forearmBack;
    final double armFront;
    final double forearmFront;
    final double lean;

    Pose(
            double thighFront,
            double shinFront,
            double thighBack,
            double shinBack,
            double armBack,
            double forearmBack,
            double armFront,
            double forearmFront,
            double lean) {
        this.thighFront = thighFront;
        this.shinFront = shinFront;
        this.thighBack = thighBack;
        this.shinBack = shinBack;
        this.armBack = armBack;
        this.forearmBack = forearmBack;
        this.armFront = armFront;
        this.forearmFront = forearmFront;
        this.lean = lean;
    }

    /** Whether the body is seen from the front or back. */
    boolean frontal() {
        return this == CHEER || this == LOOK;
    }

    /** Whether the hip is at the height of a seat. */
    boolean seated() {
        return this == SIT || this == READ;
    }

    /** How high the hip is above the lower foot. */
    double hip() {
        double front = drop(thighFront, shinFront);
        return Math.max(front, drop(thighBack, shinBack)) + 2;
    }

    private static double drop(double thigh, double shin) {
        return 24 * Math.cos(Math.toRadians(thigh)) + 24.5 * Math.cos(Math.toRadians(shin));
    }

    /** Whether the body lies. */
    boolean lying() {
        return this == SLEEP;
    }
}
