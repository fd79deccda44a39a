package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.Light;
import dev.sota.inference.sketch.internal.noise.Dice;
import dev.sota.inference.sketch.internal.words.Thing;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** Draws the things of a brief. Drawings are read once and kept; thread-safe. */
public final class Cast {
    private final Map<String, Optional<Drawing>> drawings = new ConcurrentHashMap<>();
    private final Map<String, String> instead = drawnIcons();
    private final IconFont icons = new IconFont(Resources.bytes("materialdesignicons-webfont.ttf"));

    private final BigLetter letters = new BigLetter();

    /** The light and the choices under which something is drawn. */
    public record Setting(
            Palette palette,
            Light light,
            Dice dice,
            Season season,
            Optional<String> pose,
            boolean umbrella,
            Wear wear) {}

    /** Whether a thing can be drawn at all. */
    public boolean knows(Thing thing) {
        String name = after(thing.art());
        return switch (before(thing.art())) {
            case "letter" -> letters.knows(name);
            case "drawing" -> drawing(name).isPresent();
            case "icon" -> instead.containsKey(name) || icons.has(name);
            case "person", "plant" -> true;
            default -> false;
        };
    }

    /** A thing, drawn; empty when nobody can draw it. */
    public Optional<Subject> draw(Thing thing, Setting setting) {
        String name = after(thing.art());
        Optional<Subject> drawn = switch (before(thing.art())) {
            case "drawing" -> drawing(name).map(d -> drawn(d, thing, setting));
            case "icon" ->
                instead.containsKey(name)
                        ? drawing(instead.get(name)).map(d -> drawn(d, thing, setting))
                        : icons.outline(name).map(o -> icon(o, thing, setting));
            case "person" ->
                name.equals("astronaut")
                        ? drawing("astronaut").map(d -> d.draw(setting.palette()))
                        : Optional.of(person(name, thing, setting));
            case "plant" -> Optional.of(plant(name, setting));
            case "letter" -> Optional.of(letters.draw(name, setting.palette()));
            default -> Optional.empty();
        };
        // Sizes and habitats that the lexicon gives an icon are those of the icon; a drawing brings its own.
        boolean own = thing.art().startsWith("icon:") && instead.containsKey(name);
        return own ? drawn : drawn.map(s -> adapt(s, thing));
    }

    /** The name of the drawing that shows a thing, or of what shows it where none does. */
    public String drawn(Thing thing) {
        String name = after(thing.art());
        return before(thing.art()).equals("icon") ? instead.getOrDefault(name, name) : name;
    }

    /** Whether a drawing of this name shows an animal that can move. */
    public boolean bends(String name) {
        return drawing(name).flatMap(Drawing::rig).isPresent();
    }

    private static Subject drawn(Drawing drawing, Thing thing, Setting setting) {
        Drawing own = coloured(drawing, thing);
        String load = thing.get("load", "");
        Drawing coloured = load.isEmpty() ? own : own.laden(Load.named(load));
        String gait = thing.get("gait", "");
        return (gait.isEmpty() ? coloured : coloured.posed(Gait.valueOf(gait))).draw(setting.palette());
    }

    /** A drawing in the colour that the words give the thing. */
    private static Drawing coloured(Drawing drawing, Thing thing) {
        OptionalInt colour = Paint.named(thing.get("colour", ""));
        return colour.isPresent() ? drawing.in(colour.getAsInt()) : drawing;
    }

    private static Map<String, String> drawnIcons() {
        Map<String, String> result = new HashMap<>();
        for (String line : Resources.lines("drawn-icons.txt").orElseThrow()) {
            String[] words = line.split(" ");
            if (!line.startsWith("#") && words.length == 2) {
                result.put(words[0], words[1]);
            }
        }
        return Map.copyOf(result);
    }

    /** A drawing by name, for places that furnish themselves. */
    public Optional<Subject> draw(String drawing, Palette palette) {
        return drawing(drawing).map(d -> d.draw(palette));
    }

    private static Subject adapt(Subject s, Thing thing) {
        double size = thing.number("size", s.size());
        Habitat habitat = Optional.ofNullable(thing.attributes().get("habitat"))
                .map(h -> Habitat.valueOf(h.toUpperCase(Locale.ROOT)))
                .orElse(s.habitat());
        return new Subject(s.group(), s.height(), s.width(), size, habitat, s.turns(), s.stance());
    }

    private Optional<Drawing> drawing(String name) {
        return drawings.computeIfAbsent(name, n -> file(n).map(l -> DrawingReader.read(n, l, Cast::file)));
    }

    private static Optional<List<String>> file(String name) {
        return Resources.lines("drawings/" + name + ".txt");
    }

    private static Subject icon(Path2D outline, Thing thing, Setting setting) {
        double hue = thing.number(
                "hue",
                List.of(28.0, 235.0, 70.0, 165.0, 300.0).get(setting.dice().pick(31, 5)));
        double chroma = thing.number("chroma", .13);
        Group group = IconSubject.draw(
                outline, setting.palette(), hue, chroma, thing.get("role", "").equals("vehicle"));
        Rectangle2D box = group.outline().orElseThrow();
        return new Subject(group, 100, box.getWidth(), .32, Habitat.LAND, true);
    }

    private static Dress dress(String job, Thing thing, Setting setting) {
        Palette p = setting.palette();
        Dress own = own(job, thing, setting);
        Dress everyday = thing.get("who", "").isEmpty()
                ? setting.wear().on(own, setting.dice(), p)
                : setting.wear().keeping(own, p);
        Dress dressed = Wardrobe.trade(job) ? Wardrobe.dress(job, own, everyday, setting.wear(), p) : everyday;
        if (!Wardrobe.trade(job) && thing.get("age", "").equals("old") && own.woman()) {
            dressed = dressed.with(Dress.Over.SHAWL);
        }
        dressed = said(dressed, thing, p);
        String hat = thing.get("hat", "");
        return hat.isEmpty() ? dressed : dressed.with(Dress.Hat.valueOf(hat), p.lit(.42, .07, 50));
    }

    /** Somebody known looks the same in every picture; others are as the dice fall. */
    private static Dress own(String job, Thing thing, Setting setting) {
        String who = thing.get("who", "");
        Dice dice = who.isEmpty() ? setting.dice() : Look.of(who);
        boolean old = thing.get("age", "").equals("old");
        boolean child = job.equals("child") || job.equals("pupil");
        return new Look(dice, thing.get("sex", ""), old, child, setting.palette()).dress();
    }

    /** The clothes that the words give somebody, over what else they would wear. */
    private static Dress said(Dress own, Thing thing, Palette p) {
        OptionalInt colour = Paint.named(thing.get("wears", ""));
        if (colour.isEmpty()) {
            return own;
        }
        Dress dressed = own.with(Dress.Garment.valueOf(thing.get("cut", "JACKET")), p.lit(colour.getAsInt()));
        return thing.get("legs", "").isEmpty() ? dressed : dressed.withLegs(p.lit(colour.getAsInt()));
    }

    private static Subject person(String job, Thing thing, Setting setting) {
        Palette p = setting.palette();
        Dress dress = dress(job, thing, setting);
        Pose pose = setting.pose()
                .map(Pose::valueOf)
                .orElse(Pose.valueOf(thing.get("pose", Wardrobe.pose(job)).toUpperCase(Locale.ROOT)));
        boolean free = !Wardrobe.trade(job) && (pose == Pose.WALK || pose == Pose.STAND || pose == Pose.LOOK);
        if (setting.umbrella() && free) {
            dress = dress.with(Dress.Hat.NONE, dress.hatColour()).with(Dress.Carries.UMBRELLA, p.lit(.58, .20, 27));
        } else if (pose == Pose.READ || pose == Pose.PERUSE) {
            dress = dress.with(Dress.Carries.BOOK, p.lit(.95, .02, 85));
        } else if (pose == Pose.SWEEP) {
            dress = dress.with(Dress.Carries.HOE, p.lit(.52, .08, 55));
        }
        Group group = Person.draw(pose, dress);
        boolean child = job.equals("child") || job.equals("pupil");
        double height = pose.lying() ? 34 : pose == Pose.REST ? 64 : pose.seated() ? 78 : 100;
        double size = (child ? .27 : .36) * height / 100;
        return new Subject(group, height, pose.lying() ? 106 : 40, size, Habitat.LAND, true);
    }

    private static Subject plant(String kind, Setting setting) {
        Palette p = setting.palette();
        int seed = setting.dice().part(9).seed() & 0xfff;
        Group g = switch (kind) {
            case "palm" -> Props.palm(0, 0, 100, seed, p.lit(.48, .11, 140), p.lit(.42, .06, 55));
            case "pot" -> Props.potPlant(p.lit(.52, .13, 138), p.lit(.60, .12, 40), seed);
            default -> Props.tree(0, 0, 100, seed, leaf(setting), p.lit(.36, .05, 45), p, setting.light());
        };
        return new Subject(
                g, 100, 70, kind.equals("pot") ? .4 : .58, kind.equals("pot") ? Habitat.TABLE : Habitat.LAND, true);
    }

    private static int leaf(Setting setting) {
        int green = switch (setting.season()) {
            case SPRING -> setting.dice().chance(33, .5) ? OkLab.lch(.84, .09, 0) : OkLab.lch(.66, .14, 130);
            case AUTUMN -> OkLab.lch(.64, .15, 55);
            case WINTER -> OkLab.lch(.86, .02, 250);
            case SUMMER -> OkLab.lch(.52, .12, 140);
        };
        return setting.palette().lit(green);
    }

    private static String before(String art) {
        return art.substring(0, Math.max(0, art.indexOf(':')));
    }

    private static String after(String art) {
        return art.substring(art.indexOf(':') + 1);
    }
}
