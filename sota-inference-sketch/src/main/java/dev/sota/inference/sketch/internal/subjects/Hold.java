package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.subjects.Dress.Carries;

/**
 * Something drawn in the front hand of a person.
 *
 * @param group its feet at the origin
 * @param scale to the units of the person
 * @param degrees by which it is turned
 * @param x of its foot from the hand
 * @param y of its foot from the hand
 */
record Hold(Group group, double scale, double degrees, double x, double y) {
    private static final double PERSON_METRES = 1.7;

    /** A drawn thing, as large as it is or a little larger, so that it is seen. */
    static Hold of(Subject s, double metres, Pose pose, String art) {
        boolean mouth = pose == Pose.EAT || pose == Pose.DRINK;
        boolean guitar = art.endsWith(":guitar");
        double least = mouth ? 9 : pose == Pose.PLAY ? 24 : 12;
        double most = mouth ? 11 : guitar ? 40 : pose == Pose.PLAY || pose == Pose.LIFT || pose == Pose.CARRY ? 30 : 20;
        double real = metres <= 0 ? least : metres / PERSON_METRES * 100;
        boolean read = pose == Pose.READ || pose == Pose.PERUSE;
        double tall = Math.max(least, Math.min(most, real));
        double scale = Math.min(tall / s.height(), most * 1.3 / s.width());
        return guitar
                ? new Hold(s.group(), scale, -58, 12, 12)
                : new Hold(
                        s.group(),
                        scale,
                        0,
                        (read ? 1 : 3) + s.width() * scale * .22,
                        s.height() * scale * (mouth ? .5 : .62));
    }

    Group at(double[] hand) {
        return group.at(hand[0] + x, hand[1] + y, scale, degrees, false);
    }

    /** The clothes with the tool that goes with a pose, instead of what else would be carried. */
    static Dress tool(Pose pose, Dress dress, Palette p) {
        int steel = p.lit(.72, .02, 250);
        int wood = p.lit(.56, .08, 58);
        return switch (pose) {
            case SAW -> dress.with(Carries.SAW, steel);
            case PLANE -> dress.with(Carries.PLANE, wood);
            case CUT -> dress.with(Carries.KNIFE, steel);
            case PAINT -> dress.with(Carries.ROLLER, p.lit(.62, .18, 30));
            case MEASURE -> dress.with(Carries.RULE, p.lit(.84, .14, 92));
            case WRITE -> dress.with(Carries.PEN, p.lit(.30, .05, 260));
            case STIR -> dress.with(Carries.SPOON, wood);
            case DIG -> dress.with(Carries.SPADE, wood);
            case SWEEP -> dress.with(Carries.BROOM, wood);
            case WATER -> dress.with(Carries.CAN, p.lit(.60, .11, 160));
            case WIPE -> dress.with(Carries.RAG, p.lit(.86, .10, 95));
            case PHONE -> dress.with(Carries.PHONE, p.lit(.22, .02, 260));
            case RIBBON -> dress.with(Carries.RIBBON, p.lit(.56, .21, 27));
            case READ, PERUSE -> dress.with(Carries.BOOK, p.lit(.95, .02, 85));
            case BOARD -> dress.with(Carries.BAG, dress.extra());
            case GIVE -> dress.with(Carries.PARCEL, p.lit(.62, .09, 62));
            case SNEAK -> dress.with(Carries.BAG, p.lit(.50, .12, 20));
            case EAT -> dress.with(Carries.LOAF, wood);
            case HOSE -> dress.with(Carries.HOSE, p.lit(.40, .10, 40));
            case HAMMER -> dress.with(Carries.HAMMER, wood);
            case CHOP -> dress.with(Carries.AXE, wood);
            case SEW -> dress.with(Carries.SEWING, p.lit(.66, .12, 20));
            case AIM -> dress.with(Carries.BOW, wood);
            case PHOTOGRAPH -> dress.with(Carries.CAMERA, p.lit(.22, .01, 260));
            case PROTEST -> dress.with(Carries.PLACARD, p.lit(.95, .02, 85));
            case THROW -> dress.with(Carries.STONE, p.lit(.62, .02, 80));
            case SCATTER -> dress.with(Carries.SEEDBOWL, p.lit(.80, .11, 85));
            case DRINK -> dress.with(Carries.CUP, p.lit(.88, .05, 90));
            case SLEEP,
                    LIE,
                    HUG,
                    FIGHT,
                    CRY,
                    LAUGH,
                    THINK,
                    SEARCH,
                    PUSH,
                    PULL,
                    LIFT,
                    REACH,
                    STRETCH,
                    RISE,
                    TUMBLE,
                    KNEEL,
                    PLAY,
                    CATCH,
                    KICK,
                    BOW,
                    GATHER,
                    PICK,
                    VOTE,
                    LISTEN,
                    CROUCH,
                    SKATE,
                    TROPHY,
                    KNEAD,
                    SHAKE,
                    SPEAK,
                    TELL -> kept(dress) ? dress : dress.with(Carries.NOTHING, dress.extra());
            default -> dress;
        };
    }

    /** What is worn rather than held stays. */
    private static boolean kept(Dress dress) {
        return dress.carries() == Carries.SCARF || dress.carries() == Carries.PACK;
    }
}
