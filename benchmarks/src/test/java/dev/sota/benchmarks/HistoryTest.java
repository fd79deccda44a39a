package dev.sota.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.benchmarks.result.Metric;
import dev.sota.benchmarks.result.Result;
import dev.sota.benchmarks.result.ResultFile;
import dev.sota.benchmarks.result.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int history(String... arguments) {
        return History.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                arguments);
    }

    private Path clips(double ratio, String seconds, String... presets) throws IOException {
        List<Result> results = new ArrayList<>();
        for (String preset : presets) {
            results.add(Result.of(
                    "clip",
                    Map.of("preset", preset, "seconds", seconds),
                    new Samples(List.of(1.0, 2.0, 3.0)),
                    Map.of(
                            "samples", new Metric(3, "films"),
                            "encoder", new Metric(2 / ratio, "s"),
                            "ratio", new Metric(ratio, Metric.RATIO),
                            "cpuRatio", new Metric(ratio, Metric.RATIO))));
        }
        Path file = folder.resolve("clips.json");
        ResultFile.write(file, results);
        return file;
    }

    private Path csv() {
        return folder.resolve("history.csv");
    }

    private int append(Path clips) {
        return history("append", clips.toString(), csv().toString(), "--commit", "abc123", "--version", "1.0");
    }

    private int check(Path clips, String threshold) {
        return history("check", clips.toString(), csv().toString(), "--threshold", threshold);
    }

    @Test
    void aLineForEachPreset() throws IOException {
        assertEquals(0, append(clips(1.25, "10", "360p", "540p")));
        List<String> lines = Files.readAllLines(csv());
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).startsWith("date,commit,version,preset,"), lines.get(0));
        assertTrue(lines.get(1).contains(",abc123,1.0,360p,"), lines.get(1));
        assertTrue(lines.get(2).endsWith(",3,2.000,3.000,1.600,1.250,1.250"), lines.get(2));
        for (String line : lines) {
            assertEquals(13, line.split(",", -1).length, line);
        }
    }

    @Test
    void linesAreAddedAtTheEnd() throws IOException {
        append(clips(1.2, "10", "540p"));
        append(clips(1.4, "10", "540p"));
        List<String> lines = Files.readAllLines(csv());
        assertEquals(3, lines.size());
        assertTrue(lines.get(2).endsWith(",1.400,1.400"), lines.get(2));
    }

    @Test
    void onlyTenSecondFilmsAreKept() throws IOException {
        append(clips(1.2, "60", "540p"));
        assertEquals(1, Files.readAllLines(csv()).size());
    }

    @Test
    void theLastLineOfThePresetCounts() throws IOException {
        append(clips(1.2, "10", "540p", "360p"));
        append(clips(2.0, "10", "540p"));
        assertEquals(0, check(clips(2.1, "10", "540p"), "1.1"));
        assertEquals(1, check(clips(2.1, "10", "360p"), "1.1"));
        assertTrue(out.toString(StandardCharsets.UTF_8)
                .contains("360p: 2.10 times the encoder's processor time; it was 1.20"));
    }

    @Test
    void aPresetThatWasNeverMeasuredPasses() throws IOException {
        append(clips(1.2, "10", "540p"));
        assertEquals(0, check(clips(9, "10", "1080p"), "1.1"));
    }

    @Test
    void machinesWithOtherCoresAreNotCompared() throws IOException {
        append(clips(1.2, "10", "540p"));
        List<String> lines = new ArrayList<>(Files.readAllLines(csv()));
        String[] cells = lines.get(1).split(",", -1);
        cells[4] = "1" + cells[4];
        lines.set(1, String.join(",", cells));
        Files.write(csv(), lines);
        assertEquals(0, check(clips(9, "10", "540p"), "1.1"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("never measured"));
    }

    @Test
    void nothingToCheckIsAnError() throws IOException {
        append(clips(1.2, "10", "540p"));
        assertEquals(2, check(clips(1.2, "60", "540p"), "1.1"));
        assertEquals(
                2,
                history(
                        "check",
                        clips(1.2, "10", "540p").toString(),
                        folder.resolve("none").toString()));
        assertEquals(2, history("append"));
        assertEquals(2, history("forget", clips(1.2, "10", "540p").toString(), csv().toString()));
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n");
        assertEquals(2, history("check", clips(1.2, "10", "540p").toString(), other.toString()));
    }

    @Test
    void theHistoryInTheManualCanBeRead() throws IOException {
        Path kept = Path.of("..", "docs", "benchmark-history.csv");
        assertEquals(0, history("check", clips(0.01, "10", "360p", "540p").toString(), kept.toString()));
        assertTrue(Files.readAllLines(kept).stream().anyMatch(line -> line.contains(",540p,")));
    }
}
