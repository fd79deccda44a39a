package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.noise.Dice;
import dev.sota.inference.sketch.internal.subjects.Dress.Garment;
import dev.sota.inference.sketch.internal.subjects.Dress.Hair;
import dev.sota.inference.sketch.internal.subjects.Dress.Hat;

/**
 * How somebody looks. Whoever a film shows again and again has a look that follows from who it is, never from the picture; the
 * colours are far enough apart that two people of one film are told apart at a glance.
 */
final class Look {
    /** Lightness, chroma and hue of coats. */
    private static final double[][] COATS = {
        {.56, .19, 27}, {.68, .16, 55}, {.78, .14, 88}, {.56, .11, 118}, {.50, .12, 150}, {.56, .10, 192},
        {.54, .14, 248}, {.38, .11, 268}, {.50, .14, 305}, {.50, .15, 350}, {.86, .035, 85}, {.44, .08, 48}
    };

    private static final double[][] LEGS = {
        {.32, .05, 265}, {.42, .06, 245}, {.46, .06, 60}, {.34, .03, 80}, {.40, .05, 140}
    };
    /** From dark to fair. */
    private static final double[][] SKINS = {{.47, .06}, {.56, .08}, {.66, .085}, {.74, .08}, {.81, .07}, {.87, .05}};

    private static final double[][] HAIRS = {
        {.20, .02, 50}, {.24, .03, 45}, {.33, .06, 45}, {.42, .09, 42}, {.50, .13, 45}, {.76, .10, 82}
    };

    private final Dice dice;
    private final Palette palette;
    private final boolean woman;
    private final boolean old;
    private final boolean child;

    /** The throws that follow from a name: its hash is the same in every Java, and mixing parts names that differ little. */
    static Dice of(String who) {
        return Dice.of(who.hashCode() * 0x9E3779B97F4A7C15L);
    }

    /**
     * @param dice from which the look follows
     * @param sex {@code man} or {@code woman}, or empty where nothing says it
     */
    Look(Dice dice, String sex, boolean old, boolean child, Palette palette) {
        this.dice = dice;
        this.palette = palette;
        this.woman = sex.isEmpty() ? dice.chance(1, .5) : sex.equals("woman");
        this.old = old;
        this.child = child;
    }

    /** Everyday clothes. */
    Dress dress() {
        double[] coat = COATS[dice.pick(2, COATS.length)];
        double[] second = COATS[(dice.pick(2, COATS.length) + 3 + dice.pick(3, 6)) % COATS.length];
        double[] legs = LEGS[dice.pick(4, LEGS.length)];
        int tone = dice.pick(5, SKINS.length);
        int skin = palette.lit(SKINS[tone][0], SKINS[tone][1], 55);
        boolean beard = !woman && !child && dice.chance(6, old ? .55 : .42);
        Body.Build build = child ? Body.Build.CHILD : woman ? Body.Build.WOMAN : Body.Build.MAN;
        return new Dress(
                garment(),
                hair(),
                hat(),
                Dress.Carries.NOTHING,
                Dress.Over.NOTHING,
                lit(coat),
                lit(legs),
                skin,
                hairColour(tone),
                lit(second),
                lit(second),
                new Body(build, beard));
    }

    private Garment garment() {
        if (child) {
            return woman && dice.chance(7, .6) ? Garment.DRESS : Garment.JACKET;
        }
        return woman
                ? dice.chance(7, .6) ? Garment.DRESS : dice.chance(8, .5) ? Garment.COAT : Garment.JACKET
                : dice.chance(7, .3) ? Garment.COAT : Garment.JACKET;
    }

    private Hair hair() {
        if (woman) {
            return old ? Hair.BUN : new Hair[] {Hair.LONG, Hair.BUN, Hair.BOB, Hair.LONG, Hair.CURLY}[dice.pick(9, 5)];
        }
        if (old) {
            return dice.chance(9, .5) ? Hair.BALD : Hair.SHORT;
        }
        return new Hair[] {Hair.SHORT, Hair.SHORT, Hair.CURLY, Hair.SHORT, child ? Hair.SHORT : Hair.BALD}
                [dice.pick(9, 5)];
    }

    private Hat hat() {
        if (child) {
            return Hat.NONE;
        }
        Hat worn = woman ? Hat.KERCHIEF : dice.chance(11, .5) ? Hat.CAP : Hat.BRIM;
        return dice.chance(10, old ? .5 : .3) ? worn : Hat.NONE;
    }

    private int hairColour(int tone) {
        if (old) {
            return palette.lit(.82 + .1 * dice.roll(12), .01, 90);
        }
        // Fair hair goes with fair skin.
        int most = tone < 2 ? 2 : tone < 4 ? 4 : HAIRS.length;
        return lit(HAIRS[dice.pick(12, most)]);
    }

    private int lit(double[] lch) {
        return palette.lit(lch[0], lch[1], lch[2]);
    }
}
