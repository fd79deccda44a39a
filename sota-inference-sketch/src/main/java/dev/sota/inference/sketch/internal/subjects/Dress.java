package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.noise.Dice;

/**
 * What a person wears; colours are already lit.
 *
 * @param garment how far the coat falls
 * @param hair its cut
 * @param hat what is on the head
 * @param carries what is carried
 * @param over what is worn over the rest
 * @param body who is in it
 */
public record Dress(
        Garment garment,
        Hair hair,
        Hat hat,
        Carries carries,
        Over over,
        int coat,
        int legs,
        int skin,
        int hairColour,
        int extra,
        int hatColour,
        Body body) {

    /** What somebody wears of whose build nothing is said. */
    public Dress(
            Garment garment,
            Hair hair,
            Hat hat,
            Carries carries,
            Over over,
            int coat,
            int legs,
            int skin,
            int hairColour,
            int extra,
            int hatColour) {
        this(garment, hair, hat, carries, over, coat, legs, skin, hairColour, extra, hatColour, Body.PLAIN);
    }

    /** Length and flare of the upper garment. */
    public enum Garment {
        JACKET(4, .4),
        COAT(20, 3.4),
        DRESS(19, 6),
        ROBE(44, 5);

        final double fall;
        final double flare;

        Garment(double fall, double flare) {
            this.fall = fall;
            this.flare = flare;
        }
    }

    /** Cuts of hair. */
    public enum Hair {
        SHORT,
        BUN,
        LONG,
        CURLY,
        BOB,
        BALD
    }

    /** Things on the head. */
    public enum Hat {
        NONE,
        BRIM,
        CAP,
        HELMET,
        BEANIE,
        CROWN,
        TOQUE,
        STEEL,
        FIRE,
        MORTAR,
        HOOD,
        BAND,
        KERCHIEF,
        VEIL,
        TURBAN,
        COIF
    }

    /** Things carried. */
    public enum Carries {
        NOTHING,
        PACK,
        BAG,
        SCARF,
        UMBRELLA,
        BOOK,
        BOARD,
        STAFF,
        HOE,
        HAMMER,
        SPOON,
        BRUSH,
        SPEAR,
        HOSE,
        SINGS,
        BALL,
        POINTER,
        FLASK,
        RIFLE,
        LOAF,
        SAW,
        PLANE,
        KNIFE,
        ROLLER,
        RULE,
        PEN,
        SPADE,
        BROOM,
        CAN,
        RAG,
        PHONE,
        RIBBON,
        PARCEL,
        CUP,
        COIN,
        VIOLIN,
        FLUTE,
        AXE,
        SEWING,
        BOW,
        CAMERA,
        PLACARD,
        STONE,
        SEEDBOWL
    }

    /** What is worn over the rest. */
    public enum Over {
        NOTHING,
        APRON,
        OPEN,
        BELT,
        CAPE,
        STRIPES,
        TIE,
        CHAIN,
        SASH,
        SHAWL,
        COLLAR,
        BADGE
    }

    private static final double[] COAT_HUES = {28, 50, 80, 160, 245, 320};

    /** Everyday clothes chosen by dice; the accent colour for the hero. */
    public static Dress of(Dice dice, Palette palette, boolean hero) {
        double hue = COAT_HUES[dice.pick(1, COAT_HUES.length)];
        int coat = hero
                ? palette.lit(.60, .19, 28 + 40 * dice.pick(2, 2))
                : palette.lit(.36 + .2 * dice.roll(3), .05 + .06 * dice.roll(4), hue);
        double[] skins = {.56, .72, .80, .47, .86};
        double[] chroma = {.08, .08, .075, .06, .055};
        int skin = dice.pick(5, skins.length);
        return new Dress(
                dice.chance(6, .5) ? Garment.COAT : dice.chance(7, .3) ? Garment.DRESS : Garment.JACKET,
                Hair.values()[dice.pick(8, 4)],
                Hat.NONE,
                Carries.NOTHING,
                Over.NOTHING,
                coat,
                palette.lit(.32, .05, 265),
                palette.lit(skins[skin], chroma[skin], 55),
                palette.lit(.22 + .12 * dice.roll(9), .045, 45),
                palette.lit(.80, .12, 85),
                palette.lit(.80, .12, 85));
    }

    /** The same clothes with a hat. */
    public Dress with(Hat other, int colour) {
        return new Dress(garment, hair, other, carries, over, coat, legs, skin, hairColour, extra, colour, body);
    }

    /** The same clothes with something carried. */
    public Dress with(Carries other, int colour) {
        return new Dress(garment, hair, hat, other, over, coat, legs, skin, hairColour, colour, hatColour, body);
    }

    /** The same clothes with another garment. */
    public Dress with(Garment other, int colour) {
        return new Dress(other, hair, hat, carries, over, colour, legs, skin, hairColour, extra, hatColour, body);
    }

    /** The same clothes with something over them, in the colour of what is carried. */
    public Dress with(Over other) {
        return new Dress(garment, hair, hat, carries, other, coat, legs, skin, hairColour, extra, hatColour, body);
    }

    /** The same clothes with other trousers. */
    public Dress withLegs(int colour) {
        return new Dress(garment, hair, hat, carries, over, coat, colour, skin, hairColour, extra, hatColour, body);
    }

    /** The same person with other hair. */
    public Dress with(Hair other, int colour) {
        return new Dress(garment, other, hat, carries, over, coat, legs, skin, colour, extra, hatColour, body);
    }

    /** The same clothes on another body. */
    public Dress with(Body other) {
        return new Dress(garment, hair, hat, carries, over, coat, legs, skin, hairColour, extra, hatColour, other);
    }

    /** Whether it is a woman's. */
    boolean woman() {
        return body.build() == Body.Build.WOMAN
                || body.build() == Body.Build.PLAIN && (hair == Hair.BUN || hair == Hair.LONG);
    }

    int darkCoat() {
        return OkLab.lighten(coat, -.07);
    }
}
