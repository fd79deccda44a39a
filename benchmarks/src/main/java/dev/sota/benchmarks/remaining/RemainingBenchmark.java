package dev.sota.benchmarks.remaining;

import dev.sota.benchmarks.Engines;
import dev.sota.benchmarks.result.Arguments;
import dev.sota.benchmarks.result.Child;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Measures how well films foretell the time they will still take: each film another story in a process of its own, with
 * nothing cached but what was learned from the runs before. On an idle machine, and on one where other programs begin to
 * use all cores half-way.
 */
public final class RemainingBenchmark {

    private static final double EARLY = 0.1;
    private static final double EARLY_BOUND = 0.15;
    private static final double HALF = 0.5;
    private static final double LATE = 0.75;
    private static final double LATE_BOUND = 0.3;
    private static final int SHORTEST = 30;
    private static final int SPAN = 31;

    private final String preset;
    private final Path cache;

    private RemainingBenchmark(String preset, Path cache) {
        this.preset = preset;
        this.cache = cache;
    }

    /**
     * Measures and prints.
     *
     * @param arguments {@code --preset 540p --runs 10 --loaded 10 --training 2}; with {@code --costs folder} what is learned
     *     is kept there for the next time
     * @throws IOException when a film fails
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Arguments given = new Arguments(Set.of("preset", "runs", "loaded", "training", "costs"), arguments);
        Path folder = Engines.folder();
        try {
            Path cache = Files.createDirectories(
                    Path.of(given.text("costs", folder.resolve("cache").toString())));
            RemainingBenchmark benchmark = new RemainingBenchmark(given.text("preset", "540p"), cache);
            for (int i = 0; i < given.number("training", 2); i++) {
                print("training", i, benchmark.film(1_000 + i, false));
            }
            List<Course> idle = new ArrayList<>();
            for (int i = 0; i < given.number("runs", 10); i++) {
                idle.add(benchmark.film(i, false));
                print("idle", i, idle.get(i));
            }
            List<Course> loaded = new ArrayList<>();
            for (int i = 0; i < given.number("loaded", 10); i++) {
                loaded.add(benchmark.film(100 + i, true));
                print("loaded", i, loaded.get(i));
            }
            summary("idle, at one tenth", idle, EARLY, EARLY_BOUND);
            summary("loaded from half-way on, at three quarters", loaded, LATE, LATE_BOUND);
        } finally {
            Engines.delete(folder);
        }
    }

    private Course film(int story, boolean loaded) throws IOException, InterruptedException {
        forget();
        Process process = Child.java(
                        RemainingRun.class,
                        List.of(
                                "--preset",
                                preset,
                                "--seconds",
                                Integer.toString(SHORTEST + story * 7 % SPAN),
                                "--story",
                                Integer.toString(story),
                                "--cache",
                                cache.toString()))
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            List<Sighting> sightings = watch(out, loaded);
            Child.finish(process);
            return new Course(sightings);
        } finally {
            process.destroy();
        }
    }

    private static List<Sighting> watch(BufferedReader out, boolean loaded) throws IOException {
        List<Sighting> sightings = new ArrayList<>();
        BusyLoop load = null;
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                Sighting.of(line).ifPresent(sightings::add);
                boolean half = !sightings.isEmpty()
                        && sightings.get(sightings.size() - 1).fraction() >= HALF;
                if (loaded && half && load == null) {
                    load = BusyLoop.begin();
                }
            }
        } finally {
            if (load != null) {
                load.close();
            }
        }
        return sightings;
    }

    /** Removes what was made, and keeps what was learned. */
    private void forget() throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(cache, file -> !name(file).startsWith("costs-"))) {
            for (Path file : files) {
                Engines.delete(file);
            }
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static void print(String what, int number, Course course) {
        System.out.printf(
                Locale.ROOT,
                "%s %d: %.1f s; error at 1/10 %+.0f %%, at 1/4 %+.0f %%, at 1/2 %+.0f %%, at 3/4 %+.0f %%%s%n",
                what,
                number + 1,
                course.total(),
                100 * course.error(EARLY),
                100 * course.error(0.25),
                100 * course.error(HALF),
                100 * course.error(LATE),
                course.wentBack() ? "; PROGRESS WENT BACK" : "");
    }

    private static void summary(String what, List<Course> courses, double share, double bound) {
        if (courses.isEmpty()) {
            return;
        }
        long good = courses.stream()
                .filter(course -> Math.abs(course.error(share)) <= bound)
                .count();
        long back = courses.stream().filter(Course::wentBack).count();
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d runs within %.0f %%; progress went back in %d%n",
                what,
                good,
                courses.size(),
                100 * bound,
                back);
    }
}
