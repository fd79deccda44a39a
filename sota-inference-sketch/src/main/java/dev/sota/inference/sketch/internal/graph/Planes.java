package dev.sota.inference.sketch.internal.graph;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers the layers of a scene into few planes: neighbours in drawing order that are near each other in depth. The
 * drawing order decides the picture, so it is kept; only a layer that touches nothing between may go back to its depth.
 * The division is the one with the least spread of depth, found by dynamic programming (W. D. Fisher, "On grouping for
 * maximum homogeneity", 1958).
 */
public final class Planes {
    /** What one more plane costs, so that layers of nearly one depth stay together. */
    private static final double EACH = 0.002;
    /** What it costs when the subject, or what falls from the sky, cannot move alone. */
    private static final double SUBJECT_SHARES = 0.06;

    private static final double WEATHER_SHARES = 0.03;

    private static final double FALL_SHARES = 0.15;
    /** What moves by itself is worth more than any depth, where it can be seen. */
    private static final Map<String, Double> ALIVE_SHARES = Map.of(
            "clouds", .15, "birds", .13, "smoke", .15, "fire", .15, "stars", .11, "water", .1, "glitter", .06, "plants",
            .07, "waves", .07);
    /** Also how many planes a picture without layers is made of, so that it is the same picture. */
    private static final int USUAL = 6;
    /** Fewer are needed for more than what moves by itself. */
    private static final int ALIVE = 4;
    /** More than any division can cost. */
    private static final double NEVER = 1e6;

    private static final String SUBJECT = "subject";
    /** Where places put the one the scene is about. */
    private static final Set<String> SUBJECTS = Set.of(SUBJECT, "walker");
    /** What moves as water does. */
    private static final Set<String> WATERS = Set.of("water", "glitter", "waves far");

    private static final Set<String> FALLS = Set.of("rain", "snow");
    private static final Set<String> WEATHER = Set.of("rain", "snow", "fog", "spray");
    /** These drift over the land, together with the sky behind them. */
    private static final String CLOUDS = "clouds";

    private Planes() {}

    /** The planes of a scene from far to near: at least one when it has layers, and at most so many. */
    public static List<Plane> of(List<Layer> layers, int most) {
        return divided(layers, most, false);
    }

    /**
     * The planes from which a picture is painted that is delivered in at most so many layers. What moves by itself stands
     * alone where there are enough.
     */
    public static List<Plane> painted(List<Layer> layers, int most) {
        return most <= 2 ? divided(layers, USUAL, true) : divided(layers, most, most >= ALIVE);
    }

    /**
     * How many of the furthest {@linkplain #painted planes} are laid over each other and delivered as one: with two layers
     * all but what falls.
     */
    public static int together(List<Plane> planes, int most) {
        boolean falls = planes.size() > 1 && planes.get(planes.size() - 1).falls();
        return most > 2 ? 1 : most == 2 && falls ? planes.size() - 1 : planes.size();
    }

    private static List<Plane> divided(List<Layer> layers, int most, boolean alive) {
        List<Layer> settled = settled(layers);
        int[] starts = divide(settled, Math.max(1, most), alive);
        List<Plane> planes = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        double depth = 0;
        // A sun that drifted away from its image in the water would be two suns.
        boolean mirrored = settled.stream().anyMatch(Planes::mirrors);
        for (int i = 0; i + 1 < starts.length; i++) {
            List<Layer> run = settled.subList(starts[i], starts[i + 1]);
            double mean = run.stream().mapToDouble(Planes::depth).average().orElse(0);
            depth = Math.max(depth, mean);
            String name = i == 0 ? furthest(run, alive && !mirrored) : name(run, depth);
            int again = names.merge(name, 1, Integer::sum);
            planes.add(new Plane(again > 1 ? name + " " + again : name, depth, run));
        }
        return planes;
    }

    private static double depth(Layer layer) {
        return Math.max(0, Math.min(1, layer.depth()));
    }

    private static String furthest(List<Layer> run, boolean alive) {
        if (run.stream().anyMatch(Planes::subject)) {
            return SUBJECT;
        }
        boolean drifts = alive && run.get(run.size() - 1).name().equals(CLOUDS);
        return drifts ? CLOUDS : run.get(0).name();
    }

    private static String name(List<Layer> run, double depth) {
        if (run.stream().anyMatch(Planes::subject)) {
            return run.size() == 1 && run.get(0).name().startsWith(SUBJECT)
                    ? run.get(0).name()
                    : SUBJECT;
        }
        String first = run.get(0).name();
        if (!first.equals(CLOUDS)
                && ALIVE_SHARES.containsKey(first)
                && run.stream().allMatch(l -> l.name().equals(first))) {
            return first;
        }
        if (run.stream().allMatch(l -> WATERS.contains(l.name()))) {
            return "water";
        }
        if (run.stream().allMatch(l -> WEATHER.contains(l.name()))) {
            return "weather";
        }
        return depth < 0.3 ? "far" : depth < 0.52 ? "middle" : depth < 0.85 ? "near" : "front";
    }

    /** Moves layers back to their depth past nearer ones that they do not touch. */
    private static List<Layer> settled(List<Layer> layers) {
        List<Layer> result = new ArrayList<>(layers.size());
        List<Optional<Rectangle2D>> boxes = new ArrayList<>(layers.size());
        for (Layer layer : layers) {
            Optional<Rectangle2D> box = layer.content().bounds();
            int at = result.size();
            while (at > 1 && result.get(at - 1).depth() > layer.depth() && apart(box, boxes.get(at - 1))) {
                at--;
            }
            result.add(at, layer);
            boxes.add(at, box);
        }
        return result;
    }

    private static boolean apart(Optional<Rectangle2D> a, Optional<Rectangle2D> b) {
        return a.isPresent() && b.isPresent() && !a.get().intersects(b.get());
    }

    static boolean subject(Layer layer) {
        return SUBJECTS.contains(layer.name()) || layer.name().startsWith(SUBJECT + " ");
    }

    /** Whether a layer is rain or snow. */
    public static boolean falls(Layer layer) {
        return FALLS.contains(layer.name());
    }

    /** What it costs that something moves by itself here but cannot, because of what is on the same plane. */
    private static double fettered(List<Layer> run) {
        Layer last = run.get(run.size() - 1);
        boolean afloat = run.stream().allMatch(l -> WATERS.contains(l.name()));
        double sum = 0;
        for (Layer layer : run) {
            String name = layer.name();
            boolean free = falls(layer)
                    ? falls(run.get(0))
                    : name.equals(CLOUDS)
                            ? layer == last
                            : afloat && !name.equals("glitter")
                                    || run.stream().allMatch(l -> l.name().equals(name));
            sum += free ? 0 : falls(layer) ? FALL_SHARES : ALIVE_SHARES.getOrDefault(name, 0.0);
        }
        return sum;
    }

    static boolean mirrors(Layer layer) {
        return layer.content().children().stream().anyMatch(n -> n instanceof Node.Mirror);
    }

    /** Where each plane begins, and the end. */
    private static int[] divide(List<Layer> layers, int most, boolean alive) {
        int n = layers.size();
        double[][] cost = new double[most + 1][n + 1];
        int[][] from = new int[most + 1][n + 1];
        for (double[] row : cost) {
            Arrays.fill(row, NEVER * NEVER);
        }
        cost[0][0] = 0;
        for (int k = 1; k <= most; k++) {
            for (int end = 1; end <= n; end++) {
                for (int start = 0; start < end; start++) {
                    double c = cost[k - 1][start] + cost(layers.subList(start, end), alive) + EACH;
                    if (c < cost[k][end]) {
                        cost[k][end] = c;
                        from[k][end] = start;
                    }
                }
            }
        }
        int best = n == 0 ? 0 : 1;
        for (int k = 2; k <= most; k++) {
            best = cost[k][n] < cost[best][n] ? k : best;
        }
        int[] starts = new int[best + 1];
        for (int k = best, end = n; k >= 0; k--) {
            starts[k] = end;
            end = k > 0 ? from[k][end] : 0;
        }
        return starts;
    }

    private static double cost(List<Layer> run, boolean alive) {
        double mean = run.stream().mapToDouble(Planes::depth).average().orElse(0);
        double sum = 0;
        long weather = 0;
        for (int i = 0; i < run.size(); i++) {
            Layer layer = run.get(i);
            sum += (depth(layer) - mean) * (depth(layer) - mean);
            sum += subject(layer) && run.size() > 1 ? SUBJECT_SHARES : 0;
            // A mirror shows what is behind its plane, so it is the first thing on it.
            sum += i > 0 && mirrors(layer) ? NEVER : 0;
            weather += WEATHER.contains(layer.name()) ? 1 : 0;
        }
        sum += alive ? fettered(run) : 0;
        return sum + (weather > 0 && weather < run.size() ? WEATHER_SHARES : 0);
    }
}
