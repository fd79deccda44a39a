package dev.sota.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What clips took over time, a line for each preset and measurement: comma-separated values with a header. */
public final class HistoryFile {

    /** The benchmark whose results are kept, and how long its films are. */
    public static final String CLIP = "clip";

    private static final String SECONDS = "10";
    private static final String HEADER =
            "date,commit,version,preset,cores,processor,java,samples,p50_s,p95_s,encoder_s,ratio,cpu_ratio";
    private static final int PRESET = 3;
    private static final int CORES = 4;
    private static final int CPU_RATIO = 12;

    private HistoryFile() {}

    /**
     * When and of what a measurement was.
     *
     * @param date the day, as in 2026-01-31
     * @param commit the commit
     * @param version the SDK's version
     */
    public record Stamp(String date, String commit, String version) {}

    /**
     * Adds a line for each preset's ten-second film.
     *
     * @param file the history, begun when it is missing
     * @param results what was measured on this machine
     * @param stamp when and of what
     * @return how many lines were added
     * @throws IOException when the file cannot be written
     */
    public static int append(Path file, List<Result> results, Stamp stamp) throws IOException {
        List<String> lines = new ArrayList<>();
        if (!Files.exists(file)) {
            lines.add(HEADER);
        }
        int header = lines.size();
        clips(results).forEach(clip -> lines.add(line(clip, stamp)));
        Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return lines.size() - header;
    }

    /**
     * The results that a history is kept of.
     *
     * @param results results
     * @return those of ten-second films
     */
    public static List<Result> clips(List<Result> results) {
        return results.stream()
                .filter(result -> result.benchmark().equals(CLIP)
                        && SECONDS.equals(result.params().get("seconds")))
                .toList();
    }

    /**
     * The ratio of a film's processor time to its encoder's when it was measured last.
     *
     * @param file the history
     * @param preset the preset
     * @param cores of the machine: on another number of them a film has another ratio
     * @return the ratio; nothing when it was never measured
     * @throws IOException when the file cannot be read
     */
    public static Optional<Double> lastRatio(Path file, String preset, int cores) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IOException(file + " is no history of clips");
        }
        Optional<Double> last = Optional.empty();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length > CPU_RATIO
                    && cells[PRESET].equals(preset)
                    && cells[CORES].equals(Integer.toString(cores))) {
                last = Optional.of(Double.parseDouble(cells[CPU_RATIO]));
            }
        }
        return last;
    }

    private static String line(Result clip, Stamp stamp) {
        return String.join(
                ",",
                stamp.date(),
                stamp.commit(),
                stamp.version(),
                clip.params().getOrDefault("preset", ""),
                Integer.toString(Machine.cores()),
                Machine.processor().replace(',', ' '),
                Machine.java(),
                number(clip, "samples", 0),
                decimal(clip.percentiles().getOrDefault("50.0", Double.NaN), 3),
                decimal(clip.percentiles().getOrDefault("95.0", Double.NaN), 3),
                number(clip, "encoder", 3),
                number(clip, "ratio", 3),
                number(clip, "cpuRatio", 3));
    }

    private static String number(Result clip, String metric, int digits) {
        Metric known = clip.metrics().get(metric);
        return known == null ? "" : decimal(known.score(), digits);
    }

    private static String decimal(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
