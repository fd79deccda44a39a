package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.noise.Dice;

/** What people without a trade put on, by weather, place and times. */
public enum Wear {
    /** Indoors and on mild days: shirt and trousers, or a dress. */
    PLAIN,
    /** In the sun of the south: the same, pale, with a hat. */
    HOT,
    /** In rain: a long coat. */
    WET,
    /** In snow and frost: a coat, a scarf and often a cap. */
    COLD,
    /** Before motors: tunics, robes and hoods. */
    OLD,
    /** In the time of steam: long dresses, dark jackets and hats. */
    STEAM;

    Dress on(Dress own, Dice dice, Palette p) {
        boolean skirt = own.woman();
        boolean second = dice.chance(12, .5);
        int straw = p.lit(.80, .09, 82);
        return switch (this) {
            case PLAIN ->
                skirt && second ? own.with(Dress.Garment.DRESS, own.coat()).withLegs(own.skin()) : shirt(own, dice, p);
            case HOT ->
                (skirt
                                ? own.with(Dress.Garment.DRESS, own.coat()).withLegs(own.skin())
                                : shirt(own, dice, p).withLegs(p.lit(.78, .05, 85)))
                        .with(second ? Dress.Hat.BRIM : Dress.Hat.NONE, straw);
            case WET ->
                own.with(Dress.Garment.COAT, p.lit(.76, .14, 88))
                        .with(second ? Dress.Hat.HOOD : Dress.Hat.NONE, p.lit(.72, .14, 86));
            case COLD ->
                own.with(Dress.Garment.COAT, own.coat())
                        .with(second ? Dress.Hat.BEANIE : Dress.Hat.NONE, p.lit(.46, .12, 250))
                        .with(Dress.Carries.SCARF, p.lit(.85, .13, 85));
            case OLD ->
                own.with(skirt ? Dress.Garment.ROBE : Dress.Garment.COAT, cloth(own, p, .42))
                        .with(Dress.Over.BELT)
                        .with(second ? Dress.Hat.HOOD : Dress.Hat.NONE, p.lit(.38, .05, 50))
                        .withLegs(p.lit(.42, .04, 60));
            case STEAM ->
                own.with(skirt ? Dress.Garment.ROBE : Dress.Garment.JACKET, cloth(own, p, .36))
                        .with(second || skirt ? Dress.Hat.BRIM : Dress.Hat.CAP, p.lit(.30, .03, 60))
                        .withLegs(p.lit(.30, .02, 270));
        };
    }

    /** What somebody puts on whom one knows again by the clothes: weather and times change their cut, not their colours. */
    Dress keeping(Dress own, Palette p) {
        boolean woman = own.woman();
        return switch (this) {
            case PLAIN, HOT -> own.garment() == Dress.Garment.DRESS ? own.withLegs(own.skin()) : own;
            case WET -> own.with(Dress.Garment.COAT, own.coat()).with(Dress.Hat.HOOD, OkLab.lighten(own.coat(), -.05));
            case COLD -> {
                Dress coat = own.with(Dress.Garment.COAT, own.coat())
                        .withLegs(woman ? p.lit(.32, .04, 265) : own.legs())
                        .with(Dress.Carries.SCARF, own.extra());
                yield own.hat() == Dress.Hat.NONE ? coat.with(Dress.Hat.BEANIE, own.extra()) : coat;
            }
            case OLD ->
                own.with(woman ? Dress.Garment.ROBE : Dress.Garment.COAT, own.coat())
                        .with(Dress.Over.BELT)
                        .withLegs(p.lit(.42, .04, 60));
            case STEAM ->
                own.with(woman ? Dress.Garment.ROBE : Dress.Garment.JACKET, own.coat())
                        .with(woman || own.hat() != Dress.Hat.NONE ? Dress.Hat.BRIM : Dress.Hat.CAP, own.hatColour())
                        .withLegs(p.lit(.30, .02, 270));
        };
    }

    private static Dress shirt(Dress own, Dice dice, Palette p) {
        double[] trousers = {245, 265, 60, 85};
        int i = dice.pick(13, trousers.length);
        return own.with(Dress.Garment.JACKET, own.coat()).withLegs(p.lit(i < 2 ? .40 : .52, .07, trousers[i]));
    }

    /** The own colour, as wool and linen of earlier times had it. */
    private static int cloth(Dress own, Palette p, double lightness) {
        return OkLab.mixHue(own.coat(), p.lit(lightness, .05, 50), .5);
    }
}
