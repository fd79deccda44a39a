package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.Palette;
import java.util.Set;

/** What people of each occupation wear and carry. */
final class Wardrobe {
    private static final Set<String> MODERN = Set.of(
            "worker",
            "clerk",
            "businessman",
            "uniform",
            "politician",
            "scientist",
            "doctor",
            "teacher",
            "student",
            "hiker",
            "nurse",
            "mayor",
            "athlete");

    private Wardrobe() {}

    /** What somebody of an occupation does when the words do not say it. */
    static String pose(String job) {
        return switch (job) {
            case "cook", "artist", "worker", "craft", "scientist", "clerk" -> "work";
            case "teacher", "politician" -> "point";
            case "athlete", "firefighter" -> "run";
            case "hiker" -> "walk";
            case "dancer" -> "dance";
            default -> "stand";
        };
    }

    /** Whether an occupation has clothes of its own. */
    static boolean trade(String job) {
        return !job.equals("someone");
    }

    /** What somebody of an occupation wears and carries in some times: earlier ones knew no white coats and hard hats. */
    static Dress dress(String job, Dress own, Dress everyday, Wear wear, Palette p) {
        boolean earlier = wear == Wear.OLD || wear == Wear.STEAM;
        if (job.equals("soldier") && wear != Wear.OLD) {
            return dress(job, own, p).with(Dress.Carries.RIFLE, p.lit(.42, .07, 48));
        }
        Dress now = dress(job, own, p);
        if (!MODERN.contains(job) || !earlier) {
            return now;
        }
        Dress then = everyday.with(now.carries(), now.extra());
        return job.equals("worker")
                ? then.with(Dress.Garment.JACKET, then.coat()).with(Dress.Over.APRON)
                : job.equals("mayor") ? then.with(Dress.Over.CHAIN) : then;
    }

    private static Dress dress(String job, Dress own, Palette p) {
        int white = p.lit(.95, .012, 230);
        int navy = p.lit(.34, .07, 258);
        int dark = p.lit(.27, .03, 270);
        int gold = p.lit(.82, .14, 86);
        int wood = p.lit(.52, .08, 55);
        int brown = p.lit(.42, .07, 48);
        int red = p.lit(.56, .19, 27);
        return switch (job) {
            case "sailor" ->
                own.with(Dress.Garment.JACKET, p.lit(.74, .14, 85))
                        .with(Dress.Hat.CAP, navy)
                        .withLegs(navy);
            case "worker" ->
                own.with(Dress.Garment.JACKET, p.lit(.66, .17, 50))
                        .with(Dress.Hat.HELMET, p.lit(.86, .15, 90))
                        .with(Dress.Carries.HAMMER, brown);
            case "farmer" ->
                own.with(Dress.Garment.JACKET, p.lit(.50, .09, 245))
                        .with(Dress.Hat.BRIM, p.lit(.78, .09, 80))
                        .with(Dress.Carries.HOE, wood)
                        .with(Dress.Over.BELT);
            case "scientist" ->
                own.with(Dress.Garment.COAT, white)
                        .with(Dress.Carries.FLASK, p.lit(.66, .14, 195))
                        .with(Dress.Over.OPEN);
            case "doctor" ->
                own.with(Dress.Garment.COAT, white)
                        .with(Dress.Carries.BOARD, brown)
                        .with(Dress.Over.OPEN)
                        .withLegs(p.lit(.56, .08, 195));
            case "teacher" ->
                own.with(Dress.Garment.JACKET, p.lit(.48, .09, 150))
                        .with(Dress.Carries.POINTER, wood)
                        .with(Dress.Over.TIE);
            case "student" ->
                own.with(Dress.Garment.JACKET, p.lit(.60, .14, 245)).with(Dress.Carries.BOOK, white);
            case "cook" ->
                own.with(Dress.Garment.JACKET, white)
                        .with(Dress.Hat.TOQUE, white)
                        .with(Dress.Carries.SPOON, wood)
                        .with(Dress.Over.APRON);
            case "baker" ->
                own.with(Dress.Garment.JACKET, p.lit(.93, .02, 85))
                        .with(Dress.Hat.COIF, white)
                        .with(Dress.Carries.LOAF, wood)
                        .with(Dress.Over.APRON);
            case "nurse" ->
                own.with(own.woman() ? Dress.Garment.DRESS : Dress.Garment.JACKET, p.lit(.62, .10, 235))
                        .with(Dress.Hat.COIF, white)
                        .withLegs(own.woman() ? own.skin() : white)
                        .with(Dress.Over.APRON);
            case "mayor" ->
                own.with(own.woman() ? Dress.Garment.COAT : Dress.Garment.JACKET, own.coat())
                        .with(Dress.Hat.NONE, dark)
                        .withLegs(dark)
                        .with(Dress.Over.CHAIN);
            case "craft" ->
                own.with(Dress.Garment.JACKET, own.coat())
                        .with(own.woman() ? Dress.Hat.KERCHIEF : Dress.Hat.CAP, brown)
                        .with(Dress.Carries.HAMMER, brown)
                        .withLegs(p.lit(.40, .05, 60))
                        .with(Dress.Over.APRON);
            case "trader" ->
                own.with(own.woman() ? Dress.Garment.ROBE : Dress.Garment.COAT, own.coat())
                        .with(own.woman() ? Dress.Hat.KERCHIEF : Dress.Hat.TURBAN, own.extra())
                        .with(Dress.Carries.BAG, own.extra())
                        .with(Dress.Over.SASH);
            case "priest" ->
                own.with(Dress.Garment.ROBE, dark)
                        .with(Dress.Hat.NONE, dark)
                        .with(Dress.Carries.BOOK, brown)
                        .with(Dress.Over.COLLAR);
            case "nun", "widow" -> own.with(Dress.Garment.ROBE, dark).with(Dress.Hat.VEIL, p.lit(.24, .02, 280));
            case "knight" ->
                own.with(Dress.Garment.COAT, p.lit(.66, .02, 250))
                        .with(Dress.Hat.STEEL, p.lit(.62, .02, 250))
                        .with(Dress.Carries.SPEAR, own.coat())
                        .withLegs(p.lit(.55, .02, 250))
                        .with(Dress.Over.SASH);
            case "police" ->
                own.with(Dress.Garment.JACKET, navy)
                        .with(Dress.Hat.CAP, p.lit(.28, .06, 258))
                        .withLegs(p.lit(.28, .05, 262))
                        .with(Dress.Over.BADGE);
            case "conductor" ->
                own.with(Dress.Garment.COAT, p.lit(.38, .10, 262))
                        .with(Dress.Hat.CAP, p.lit(.52, .18, 27))
                        .withLegs(dark)
                        .with(Dress.Over.BADGE);
            case "pupil" ->
                own.with(own.garment(), own.coat())
                        .with(Dress.Carries.PACK, p.lit(.50, .09, 48))
                        .with(Dress.Over.COLLAR);
            case "artist" ->
                own.with(Dress.Garment.JACKET, p.lit(.52, .12, 250))
                        .with(Dress.Hat.BEANIE, red)
                        .with(Dress.Carries.BRUSH, red)
                        .with(Dress.Over.APRON);
            case "soldier" ->
                own.with(Dress.Garment.JACKET, p.lit(.46, .06, 125))
                        .with(Dress.Hat.STEEL, p.lit(.40, .05, 125))
                        .with(Dress.Carries.SPEAR, brown)
                        .withLegs(p.lit(.40, .05, 120))
                        .with(Dress.Over.BELT);
            case "firefighter" ->
                own.with(Dress.Garment.COAT, p.lit(.40, .05, 75))
                        .with(Dress.Hat.FIRE, red)
                        .with(Dress.Carries.HOSE, p.lit(.82, .11, 90))
                        .with(Dress.Over.STRIPES);
            case "athlete" ->
                own.with(Dress.Garment.JACKET, red).with(Dress.Hat.BAND, white).withLegs(p.lit(.94, .01, 90));
            case "performer" ->
                own.with(Dress.Garment.DRESS, p.lit(.54, .20, 350)).with(Dress.Carries.SINGS, dark);
            case "dancer" -> own.with(Dress.Garment.DRESS, p.lit(.58, .19, 15)).with(Dress.Hair.BUN, own.hairColour());
            case "politician", "clerk", "businessman" ->
                own.with(Dress.Garment.JACKET, navy)
                        .withLegs(navy)
                        .with(Dress.Carries.NOTHING, red)
                        .with(Dress.Over.TIE);
            case "uniform" ->
                own.with(Dress.Garment.JACKET, navy)
                        .with(Dress.Hat.CAP, p.lit(.28, .06, 258))
                        .with(Dress.Over.BELT)
                        .withLegs(dark);
            case "judge" ->
                own.with(Dress.Garment.ROBE, dark).with(Dress.Hair.CURLY, white).with(Dress.Carries.BOOK, brown);
            case "hiker" ->
                own.with(Dress.Garment.JACKET, p.lit(.70, .16, 55)).with(Dress.Carries.PACK, p.lit(.50, .11, 165));
            case "monk" ->
                own.with(Dress.Garment.ROBE, p.lit(.42, .09, 45))
                        .with(Dress.Hat.HOOD, p.lit(.40, .09, 45))
                        .with(Dress.Carries.STAFF, wood);
            case "king" ->
                own.with(Dress.Garment.ROBE, own.woman() ? p.lit(.46, .15, 305) : p.lit(.48, .18, 25))
                        .with(Dress.Hat.CROWN, gold)
                        .with(own.woman() ? Dress.Carries.NOTHING : Dress.Carries.STAFF, gold)
                        .with(Dress.Over.CAPE);
            default -> own;
        };
    }
}
