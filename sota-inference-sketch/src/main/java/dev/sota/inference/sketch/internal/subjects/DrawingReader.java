package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.shape.Outline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the drawing format, a line a part:
 *
 * <pre>
 * like crow                    all of another drawing first; what follows adds to it, or changes its tones
 * size 0.4                     wanted height, share of the frame's shorter side
 * habitat land                 land, water, air, deep, table, floor or space
 * still                        may not be mirrored
 * rig hooves neck 54,-112,22 poll 86,-172,10 eye 104,-176 tail -72,-114      where an animal bends, see {@link Rig}
 * tone coat .68 .16 50         own colour as OKLCH; or "shine L C h", or a palette colour: near, shade, accent, light, window
 * spline coat+.03 -.08 @60 : -26,0 -70,4 -112,-10!     from coat lightened .03 to coat darkened .08, at 60 degrees
 * line dark w1.6 a.5 : 0,0 10,-20                      a stroke of width 1.6 at half opacity
 * clip ... end                 parts between paint only inside the first of them
 * </pre>
 *
 * Shapes: spline, curve, poly, line (x,y points; ! marks a corner), limb (x y r ...), circle, ellipse, rect, round.
 */
final class DrawingReader {
    private static final int LONGEST_LINEAGE = 3;

    private final String name;
    private final Function<String, Optional<List<String>>> others;
    private double size = 0.35;
    private Habitat habitat = Habitat.LAND;
    private boolean turns = true;
    private String main = "";
    private Optional<Rig> rig = Optional.empty();
    private final Map<String, Drawing.Tone> tones = new HashMap<>();
    private final Deque<List<Drawing.Part>> open = new ArrayDeque<>();

    private DrawingReader(String name, Function<String, Optional<List<String>>> others) {
        this.name = name;
        this.others = others;
        open.push(new ArrayList<>());
    }

    /** Reads a drawing that is like no other. */
    static Drawing read(String name, List<String> lines) {
        return read(name, lines, n -> Optional.empty());
    }

    /**
     * Reads a drawing.
     *
     * @param others finds the lines of another drawing by its name
     */
    static Drawing read(String name, List<String> lines, Function<String, Optional<List<String>>> others) {
        DrawingReader reader = new DrawingReader(name, others);
        reader.lines(name, lines, 1);
        return new Drawing(
                name,
                reader.size,
                reader.habitat,
                reader.turns,
                Map.copyOf(reader.tones),
                reader.main,
                List.copyOf(reader.open.pop()),
                reader.rig,
                1);
    }

    /** The parts of lines without tones, for what is added to other drawings. */
    static List<Drawing.Part> parts(String name, List<String> lines) {
        DrawingReader reader = new DrawingReader(name, n -> Optional.empty());
        reader.lines(name, lines, 1);
        return List.copyOf(reader.open.pop());
    }

    private void lines(String from, List<String> lines, int lineage) {
        int number = 0;
        for (String line : lines) {
            number++;
            String text =
                    line.contains("#") ? line.substring(0, line.indexOf('#')).trim() : line.trim();
            if (!text.isEmpty()) {
                try {
                    line(text, lineage);
                } catch (RuntimeException e) {
                    throw new IllegalStateException("Drawing " + from + ", line " + number + ": " + text, e);
                }
            }
        }
    }

    private void line(String text, int lineage) {
        String[] words = text.split("\\s+");
        switch (words[0]) {
            case "like" -> like(words[1], lineage);
            case "size" -> size = Double.parseDouble(words[1]);
            case "habitat" -> habitat = Habitat.valueOf(words[1].toUpperCase(Locale.ROOT));
            case "still" -> turns = false;
            case "rig" -> rig = Optional.of(Rig.parse(words));
            case "tone" -> tone(words);
            case "clip" -> open.push(new ArrayList<>());
            case "end" -> closeClip();
            default -> part(text);
        }
    }

    private void like(String other, int lineage) {
        if (lineage == LONGEST_LINEAGE) {
            throw new IllegalStateException("A drawing is like one that is like itself, or the line is too long");
        }
        lines(
                other,
                others.apply(other).orElseThrow(() -> new IllegalStateException("There is no drawing " + other)),
                lineage + 1);
    }

    private void tone(String[] words) {
        Drawing.Tone tone;
        if (words.length == 3) {
            tone = new Drawing.Tone(words[2], 0);
        } else {
            boolean shines = words[2].equals("shine");
            int i = shines ? 3 : 2;
            tone = new Drawing.Tone(
                    shines ? "shine" : "own", OkLab.lch(number(words[i]), number(words[i + 1]), number(words[i + 2])));
        }
        main = main.isEmpty() ? words[1] : main;
        tones.put(words[1], tone);
    }

    private void closeClip() {
        List<Drawing.Part> inside = open.pop();
        Drawing.Part first = inside.get(0);
        add(new Drawing.Part(
                first.shape(),
                first.width(),
                first.tone(),
                first.from(),
                first.to(),
                first.opacity(),
                first.angle(),
                List.copyOf(inside.subList(1, inside.size())),
                first.joints()));
    }

    private void part(String text) {
        int colon = text.indexOf(':');
        String[] head = text.substring(0, colon).trim().split("\\s+");
        String tone = head[1];
        double from = 0;
        int sign = Math.max(tone.indexOf('+'), tone.indexOf('-'));
        if (sign > 0) {
            from = number(tone.substring(sign));
            tone = tone.substring(0, sign);
        }
        double to = from;
        double width = 0;
        double opacity = 1;
        double angle = 90;
        for (int i = 2; i < head.length; i++) {
            String value = head[i].substring(1);
            switch (head[i].charAt(0)) {
                case 'w' -> width = number(value);
                case 'a' -> opacity = number(value);
                case '@' -> angle = number(value);
                default -> to = number(head[i]);
            }
        }
        add(new Drawing.Part(
                Outline.parse(head[0], text.substring(colon + 1).trim()),
                width,
                tone,
                from,
                to,
                opacity,
                angle,
                List.of(),
                head[0].equals("limb") ? joints(text.substring(colon + 1).trim().split("[\\s,]+")) : List.of()));
    }

    private static List<Joint> joints(String[] v) {
        List<Joint> joints = new ArrayList<>();
        for (int i = 0; i + 2 < v.length; i += 3) {
            joints.add(new Joint(number(v[i]), number(v[i + 1]), number(v[i + 2])));
        }
        return List.copyOf(joints);
    }

    private void add(Drawing.Part part) {
        List<Drawing.Part> current = open.peek();
        if (current == null) {
            throw new IllegalStateException("Too many ends in drawing " + name);
        }
        current.add(part);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
