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
    SWEEP(16, 4, -18, -22, 30, 62, 40, 78, 18),
    /** Holding something out to somebody. */
    GIVE(10, 2, -9, -6, -10, 2, 62, 88, 4),
    /** Talking with a hand. */
    TELL(7, 0, -6, -3, -12, 4, 34, 128, 3),
    /** To many, an arm raised. */
    SPEAK(6, 0, -6, -3, -18, 8, 100, 152, -2),
    /** A hand at the chin. */
    THINK(6, 0, -6, -3, 30, 84, 66, 204, 4),
    /** A hand over the eyes. */
    SEARCH(12, 2, -12, -14, -12, 0, 92, 206, 6),
    PHONE(6, 0, -6, -3, -10, 6, 20, 168, 1),
    EAT(6, 0, -6, -3, 20, 80, 58, 192, 3),
    DRINK(6, 0, -6, -3, -8, 6, 68, 196, -5),
    PUSH(40, 8, -24, -44, 66, 84, 74, 88, 24),
    PULL(24, 34, -22, 2, 72, 80, 80, 86, -20),
    LIFT(48, -22, 26, -48, 40, 74, 46, 82, 20),
    /** A hand at a door, a window or a button. */
    REACH(9, 2, -11, -9, -10, 4, 74, 94, 6),
    /** Wiping high up. */
    WIPE(8, 2, -10, -8, -12, 4, 96, 132, 5),
    /** Over a bench, with a saw, a plane, a knife, a brush or a rule. */
    SAW(20, 2, -20, -24, 40, 88, 30, 74, 22),
    PLANE(26, 4, -22, -30, 58, 80, 50, 78, 28),
    CUT(6, 2, -8, -8, 44, 84, 36, 80, 14),
    PAINT(8, 2, -10, -8, -10, 6, 72, 104, 4),
    MEASURE(8, 2, -8, -8, 60, 86, 46, 88, 12),
    WRITE(86, 4, 78, -8, 34, 84, 38, 76, 14),
    STIR(6, 2, -8, -6, -8, 10, 42, 82, 10),
    DIG(28, 8, -16, -24, 52, 64, 24, 50, 26),
    WATER(8, 2, -9, -6, 20, 60, 48, 78, 8),
    PLAY(6, 0, -6, -3, 52, 118, 42, 108, 2),
    /** Drawing oneself up from a seat. */
    RISE(66, -14, 50, -26, 34, 62, 26, 58, 34),
    /** Both arms up after sleep. */
    STRETCH(5, 1, -6, -2, 146, 168, 160, 186, -8),
    CRY(5, 0, -5, -3, 60, 204, 68, 208, 16),
    LAUGH(12, 2, -10, -4, 44, 112, 30, 96, -16),
    HUG(7, 1, -8, -5, 68, 88, 82, 96, 7),
    FIGHT(38, 6, -28, -36, 42, 132, 84, 98, 12),
    SNEAK(58, -14, -8, -62, 30, 78, 58, 70, 26),
    TUMBLE(52, 10, -20, -70, 96, 112, 128, 120, 46),
    /** Onto a step, with a bag. */
    BOARD(62, -6, -12, -18, -16, 4, 58, 92, 9),
    /** On the ground, looking up. */
    LIE(10, 0, 32, -30, 0, 10, -30, -150, 0),
    RIBBON(8, 2, -8, -5, 30, 70, 54, 84, 6),
    /** An arm drawn back over the shoulder, with what is thrown. */
    THROW(34, 2, -26, -34, 74, 88, 196, 236, -10),
    /** Both hands out before the face. */
    CATCH(12, 2, -12, -12, 88, 118, 96, 122, -6),
    KICK(64, 46, -10, -14, 50, 70, -46, -20, -12),
    /** A hammer raised. */
    HAMMER(12, 2, -12, -12, 42, 80, 108, 158, 10),
    /** An axe raised over the head in both hands. */
    CHOP(22, 4, -20, -22, 146, 186, 152, 194, -4),
    /** On a seat, over cloth on the lap. */
    SEW(86, 4, 78, -8, 40, 92, 60, 112, 12),
    /** A bow drawn. */
    AIM(20, 2, -20, -14, -98, 82, 86, 90, -3),
    /** Both hands at the eyes. */
    PHOTOGRAPH(9, 2, -10, -8, 80, 170, 84, 166, 2),
    /** The back bent before somebody. */
    BOW(6, 0, -4, -4, 36, 52, 44, 60, 46),
    /** Bent to the ground, a hand at what lies there. */
    GATHER(46, -28, 16, -34, 34, 66, 30, 14, 58),
    /** A hand high up, among branches. */
    PICK(8, 2, -10, -8, 34, 84, 128, 152, 2),
    /** An arm straight up. */
    VOTE(5, 0, -5, -3, -8, 4, 166, 178, 0),
    /** The hands folded, towards whoever speaks. */
    LISTEN(5, 0, -6, -2, 8, 64, 14, 74, 1),
    QUEUE(5, 0, -6, -3, -6, 4, 10, 40, 1),
    MARCH(44, -4, -22, -34, -34, -10, 34, 60, 2),
    /** On the march, a placard up. */
    PROTEST(30, 0, -20, -34, -26, -6, 96, 158, 2),
    /** Bent over what is looked at. */
    EXAMINE(10, 2, -8, -8, 30, 72, 52, 96, 26),
    CROUCH(122, -26, 98, -44, 46, 84, 58, 92, 26),
    SKATE(26, -4, -36, -62, 62, 76, -54, -40, 18),
    /** Seed or grain thrown from a bowl. */
    SCATTER(20, 2, -16, -20, 26, 88, 62, 78, 4),
    /** Something held up in both hands. */
    TROPHY(8, 1, -8, -4, 152, 166, 158, 172, -3),
    KNEAD(10, 2, -10, -10, 42, 50, 50, 58, 22),
    /** Water from a hose against flames. */
    HOSE(26, 6, -22, -22, 46, 84, 70, 88, -4),
    /** A hand held out to another hand. */
    SHAKE(12, 2, -10, -8, -8, 6, 60, 78, 4);

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
    public boolean seated() {
        return this == SIT || this == READ || this == WRITE || this == SEW;
    }

    /** How high the hip is above the lower foot. */
    double hip() {
        double front = drop(thighFront, shinFront);
        return Math.max(front, drop(thighBack, shinBack)) + 2;
    }

    private static double drop(double thigh, double shin) {
        return 24 * Math.cos(Math.toRadians(thigh)) + 24.5 * Math.cos(Math.toRadians(shin));
    }

    /** Whether it is done with or towards somebody else, who stands there and faces it. */
    public boolean social() {
        return switch (this) {
            case GIVE, TELL, SPEAK, POINT, PHONE, WAVE, SNEAK, BOW, LISTEN, EXAMINE, PHOTOGRAPH -> true;
            default -> false;
        };
    }

    /** What somebody does to whom this is done. */
    public Pose answer() {
        return this == LISTEN ? SPEAK : social() || this == KNEEL ? STAND : this;
    }

    /** How far before the middle of the body the thing begins that it is done to, of the height; 0 where none need be there. */
    public double reach() {
        return switch (this) {
            case PULL -> .62;
            case HAMMER, CHOP, KICK, SWEEP, DIG -> .38;
            case HOSE, PHOTOGRAPH, AIM, SEARCH -> .8;
            case WATER, SCATTER, POINT -> .46;
            case PUSH, PAINT, WIPE, PICK, GATHER, REACH, EXAMINE, MEASURE -> .3;
            case KNEEL, CROUCH, LIFT, STIR, POUR, CUT, KNEAD, WORK, SHAKE -> .26;
            default -> 0;
        };
    }

    /** Whether what it is done to moves with who does it. */
    public boolean hauls() {
        return this == PULL || this == PUSH;
    }

    /** Whether what it is done to may lie on the ground. */
    public boolean low() {
        return switch (this) {
            case GATHER, KNEEL, DIG, SCATTER, KICK, WATER, SWEEP, CHOP, HAMMER, HOSE, PULL, PUSH, CROUCH -> true;
            default -> false;
        };
    }

    /** Whether several who do it stand in a row and look one way. */
    public boolean ranked() {
        return switch (this) {
            case QUEUE, MARCH, PROTEST, VOTE, LISTEN, PULL, PUSH, DIG, SWEEP, GATHER, CARRY, HOSE, SEW, THROW, AIM ->
                true;
            case RUN, READ, WRITE, SIT, SCATTER, PLAY, PHOTOGRAPH, LOOK, BOW, KNEEL -> true;
            default -> false;
        };
    }

    /** Whether two who do it stand so near that they touch. */
    public boolean close() {
        return this == HUG || this == FIGHT || this == DANCE || this == SHAKE;
    }

    /** Whether something small is in the hands. */
    public boolean handed() {
        return switch (this) {
            case GIVE, HOLD, EAT, DRINK, PLAY, CARRY, LIFT, PHONE, SNEAK, TELL, READ, PERUSE, THROW, CATCH, TROPHY ->
                true;
            default -> false;
        };
    }

    /** Whether the body lies. */
    boolean lying() {
        return this == SLEEP || this == LIE;
    }
}
