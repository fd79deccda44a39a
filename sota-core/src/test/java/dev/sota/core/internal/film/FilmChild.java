package dev.sota.core.internal.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.core.internal.cache.PrintedLogs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another process that makes the studio's film and prints it, after its warnings. */
final class FilmChild {

    private static final String MODEL = "sota.test.model";

    private FilmChild() {}

    public static void main(String[] folder) throws IOException {
        System.out.println(Runtime.getRuntime().availableProcessors() + " processors");
        Studio studio = new Studio(Path.of(folder[0]));
        if (Boolean.getBoolean(MODEL)) {
            studio.painter = new Fakes.Model();
        }
        System.out.print(Studio.content(studio.film(Studio.TEXT)));
    }

    /**
     * What such a process says.
     *
     * @param warnings its warnings
     * @param film the film
     */
    record Said(List<String> warnings, String film) {}

    static Said say(int processors, Path folder) throws IOException, InterruptedException {
        return say(processors, folder, false);
    }

    /** With a painter whose pictures start from each other, or with one that paints each for itself. */
    static Said say(int processors, Path folder, boolean model) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:ActiveProcessorCount=" + processors,
                        "-D" + MODEL + "=" + model,
                        "-Xmx200m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dslf4j.provider=" + PrintedLogs.class.getName(),
                        "-Dslf4j.internal.verbosity=WARN",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FilmChild.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try {
            String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(child.waitFor(1, TimeUnit.MINUTES));
            List<String> lines = said.lines().toList();
            assertEquals(processors + " processors", lines.get(0), said);
            return new Said(
                    lines.stream().filter(l -> l.startsWith("WARN ")).toList(),
                    String.join(
                                    "\n",
                                    lines.stream()
                                            .skip(1)
                                            .filter(l -> !l.startsWith("WARN "))
                                            .toList())
                            + "\n");
        } finally {
            child.destroyForcibly();
        }
    }
}
