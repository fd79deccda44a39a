package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an animal carries on its back: drawn for a back at the origin that is a hundred units long. */
enum Load {
    SACKS("""
            spline cloth -.06 : -38,2 -28,-5 0,-6 28,-5 38,2 40,30 -40,30
            spline sack+.05 -.14 : -20,-4 -14,-30 4,-36 22,-30 28,-4
            spline sack+.04 -.16 : -38,6 -22,-2 -4,4 0,26 -6,44 -32,44 -42,26
            spline sack+.02 -.18 : 2,4 20,-2 36,6 42,26 34,44 10,44 0,28
            round cord : -30,0 18,5 2 12,0 18,5 2
            curve cord w2.4 : -22,-4 2,-38 24,-4
            """),
    BASKETS("""
            spline cloth -.06 : -36,2 -26,-5 0,-6 26,-5 36,2 38,22 -38,22
            spline fruit : -36,4 -28,-10 -12,-14 -2,2
            spline green : 6,4 12,-12 26,-14 36,4
            poly straw+.03 -.14 : -42,2 -2,2 -7,44 -37,44
            poly straw+.03 -.14 : 2,2 42,2 37,44 7,44
            line cord w2 : -41,14 -4,14
            line cord w2 : -39,28 -6,28
            line cord w2 : 3,14 41,14
            line cord w2 : 6,28 39,28
            line cord w2.4 : -22,2 -20,44
            line cord w2.4 : 22,2 22,44
            """),
    WOOD("""
            spline cloth -.06 : -34,2 -24,-5 0,-6 24,-5 34,2 36,26 -36,26
            limb wood : -52 -4 5 50 -6 5
            limb wood+.05 : -48 -13 5 54 -15 5
            limb wood-.05 : -50 6 5 52 4 5
            limb wood+.02 : -44 -22 5 46 -24 5
            limb wood+.04 : -54 15 5 48 13 5
            circle pale : 54 -15 3.4 50 -6 3.4 52 4 3.4 46 -24 3.4 48 13 3.4
            curve cord w3 : -22,20 -26,-8 -20,-28
            curve cord w3 : 22,20 26,-8 20,-30
            """),
    HAY("""
            spline straw+.04 -.14 : -52,20 -56,-14 -36,-46 0,-58 38,-48 58,-14 52,22 30,32 0,24 -30,32
            line cord w1.6 : -36,-30 -22,-10
            line cord w1.6 : -8,-46 -2,-20
            line cord w1.6 : 24,-38 16,-14
            line cord w1.6 : 40,-8 28,8
            line cord w1.6 : -40,6 -26,16
            curve cord w3 : -26,28 -24,-14 -18,-52
            curve cord w3 : 24,28 26,-14 20,-54
            """),
    CHESTS("""
            spline cloth -.06 : -38,2 -28,-5 0,-6 28,-5 38,2 40,30 -40,30
            round wood+.05 -.1 : -26,-34 52,30 3
            rect cord : -26,-24 52,4
            round wood-.02 -.14 : -42,4 38,34 3 4,4 38,34 3
            rect cord : -42,14 38,4 4,14 38,4
            circle gold : -23 20 3 23 20 3 0 -18 3
            line cord w2.4 : -22,-4 -22,4
            line cord w2.4 : 22,-4 22,4
            """),
    JARS("""
            spline cloth -.06 : -38,2 -28,-5 0,-6 28,-5 38,2 40,30 -40,30
            spline clay+.05 -.14 : -30,-8 -12,-8 -12,0 -2,18 -8,40 -22,48 -36,40 -42,18 -30,0
            spline clay+.03 -.16 : 12,-8 30,-8 30,0 42,18 36,40 22,48 8,40 2,18 12,0
            round clay+.08 : -33,-12 24,6 2 9,-12 24,6 2
            curve cord w2.6 : -40,16 0,6 40,16
            """),
    RIDER("""
            spline cord+.06 : -30,2 -18,-8 20,-6 28,8 14,18 -18,18
            limb trousers : -4 -10 11 16 16 8.6 10 44 6
            limb leather : 10 44 6 10 54 6 23 57 4.4
            limb shirt -.08 : -4 -12 12 0 -46 11
            limb shirt-.06 : 0 -44 6 22 -28 5 40 -24 4
            circle skin : 42 -23 4
            limb skin-.05 : 1 -52 4.4 2 -60 4.4
            ellipse skin : 4 -68 8.6 10.4
            circle skin : 12 -66 1.9
            spline hair : 11,-78 2,-82 -6,-76 -7,-64 -3,-56 0,-64 5,-71 12,-73
            """);

    /** The tones that loads are painted in, over those of the animal. */
    private static final Map<String, Drawing.Tone> TONES = Map.ofEntries(
            tone("cloth", .55, .16, 28),
            tone("sack", .82, .05, 78),
            tone("cord", .44, .07, 55),
            tone("straw", .72, .10, 75),
            tone("fruit", .60, .18, 30),
            tone("green", .66, .14, 130),
            tone("wood", .50, .07, 55),
            tone("pale", .76, .06, 75),
            tone("gold", .80, .14, 85),
            tone("clay", .60, .11, 42),
            tone("trousers", .36, .06, 255),
            tone("leather", .32, .05, 45),
            tone("shirt", .56, .15, 30),
            tone("skin", .68, .07, 55),
            tone("hair", .28, .04, 45));

    /** Before the names of these tones, so that they are not mistaken for those of the animal. */
    private static final String OWN = "load_";

    /** On smaller backs than this share of the height loads would be toys. */
    private static final double ROOM = .58;

    private final String lines;

    Load(String lines) {
        this.lines = lines;
    }

    private static Map.Entry<String, Drawing.Tone> tone(String name, double light, double chroma, double hue) {
        return Map.entry(name, new Drawing.Tone("own", OkLab.lch(light, chroma, hue)));
    }

    static Load named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The animal with this on its back. */
    Drawing on(Drawing animal, Rig rig, double scale) {
        List<Leg> legs = Legs.of(animal.parts(), rig);
        if (legs.isEmpty()) {
            return animal;
        }
        Joint hip =
                legs.stream().filter(l -> !l.fore()).findFirst().orElseThrow().top();
        Joint shoulder =
                legs.stream().filter(Leg::fore).findFirst().orElseThrow().top();
        Shape trunk = animal.parts().get(Legs.trunk(animal.parts())).shape();
        double x = hip.x() + (shoulder.x() - hip.x()) * .46;
        Rectangle2D box = trunk.getBounds2D();
        double y = box.getMinY();
        while (y < box.getMaxY() && !trunk.contains(x, y + 1)) {
            y++;
        }
        double k = Math.max(Math.abs(shoulder.x() - hip.x()) / 100, -box.getMinY() * ROOM / 100) * scale;
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(k * rig.facing(), k);
        List<Drawing.Part> parts = new ArrayList<>(animal.parts());
        Map<String, Drawing.Tone> tones = new HashMap<>(animal.tones());
        TONES.forEach((name, tone) -> tones.put(OWN + name, tone));
        for (Drawing.Part part : DrawingReader.parts(name(), lines.lines().toList())) {
            parts.add(new Drawing.Part(
                    place.createTransformedShape(part.shape()),
                    part.width() * k,
                    OWN + part.tone(),
                    part.from(),
                    part.to(),
                    part.opacity(),
                    part.angle(),
                    List.of(),
                    List.of()));
        }
        return animal.with(Map.copyOf(tones), List.copyOf(parts));
    }
}
