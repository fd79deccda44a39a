package dev.sota.benchmarks.diffusion;

import dev.sota.benchmarks.result.Arguments;
import dev.sota.benchmarks.result.Child;
import dev.sota.benchmarks.result.Machine;
import dev.sota.benchmarks.result.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The tables of docs/diffusion-performance.md, in one run of bounded length: sizes, formats and settings of the graphs of
 * full-size models. Each row has a process of its own, which is ended when its time is over.
 */
public final class DiffusionTable {

    /** What is measured in one process: graphs that take long come with fewer runs. */
    private record Row(String model, String part, String setting, String sizes, int runs, int seconds) {}

    private final Arguments given;
    private final long end;
    private final Table table = new Table(
            "model",
            "part",
            "setting",
            "size",
            "load s",
            "load CPU s",
            "run s",
            "run CPU s",
            "loaded MB",
            "with runs MB");

    private DiffusionTable(Arguments given) {
        this.given = given;
        this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(given.number("budget", 700));
    }

    /**
     * Measures and prints the table in Markdown.
     *
     * @param arguments {@code --models FOLDER --budget SECONDS --out FILE}, and to measure others than the usual models in
     *     it {@code --fp32 NAME --qdq NAME --fp16 NAME --xl NAME}
     * @throws IOException when a process cannot be started
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Arguments given = new Arguments(Set.of("models", "budget", "out", "fp32", "qdq", "fp16", "xl"), arguments);
        DiffusionTable measured = new DiffusionTable(given);
        for (Row row : measured.rows()) {
            measured.measure(row);
        }
        String text = Machine.cores() + " cores, " + Machine.processor() + ", Java " + Machine.java() + "\n\n"
                + measured.table;
        System.out.print(text);
        if (!given.text("out", "").isEmpty()) {
            Files.writeString(Path.of(given.text("out", "")), text);
        }
    }

    /** What matters most comes first, for time may run out. */
    private List<Row> rows() {
        String fp32 = given.text("fp32", "sd-turbo-fp32");
        String qdq = given.text("qdq", "sd-turbo-qdq");
        String xl = given.text("xl", "sdxl-turbo-qdq");
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(fp32, "unet", "usual", "256,384,512,768", 2, 110));
        rows.add(new Row(qdq, "unet", "usual", "256,384,512,768", 2, 80));
        rows.add(new Row(fp32, "tiny_vae_decoder", "usual", "256,384,512,768", 2, 30));
        rows.add(new Row(fp32, "vae_decoder", "usual", "256,384,512,768", 1, 110));
        rows.add(new Row(fp32, "text_encoder", "usual", "512", 3, 30));
        rows.add(new Row(xl, "unet", "usual", "512,768,1024", 1, 120));
        for (String setting : List.of("extended", "unpacked", "no-arena", "no-pattern", "shrink", "frugal")) {
            rows.add(new Row(qdq, "unet", setting, "384", 3, 40));
        }
        rows.add(new Row(qdq, "unet", "ort-format", "384", 3, 60));
        rows.add(new Row(fp32, "unet", "unpacked", "256", 2, 40));
        rows.add(new Row(fp32, "unet", "frugal", "256", 2, 40));
        // Without instructions for them, 16-bit graphs may not come to an end.
        rows.add(new Row(given.text("fp16", "sd-turbo-fp16"), "unet", "usual", "256", 1, 90));
        return rows;
    }

    private void measure(Row row) throws IOException, InterruptedException {
        Path model = Path.of(given.text("models", System.getProperty("sota.benchmarks.models", ".")))
                .resolve(row.model());
        long left = TimeUnit.NANOSECONDS.toSeconds(end - System.nanoTime());
        if (left < 5 || !Files.isDirectory(model.resolve(row.part()))) {
            add(row, List.of("-", left < 5 ? "no time left" : "not there", "", "", "", "", ""));
            return;
        }
        Process process = Child.java(
                        GraphMeasure.class,
                        List.of(
                                "--model",
                                model.toString(),
                                "--part",
                                row.part(),
                                "--setting",
                                row.setting(),
                                "--sizes",
                                row.sizes(),
                                "--runs",
                                Integer.toString(row.runs())))
                .start();
        long seconds = Math.min(row.seconds(), left);
        int lines = read(row, process, seconds);
        if (lines < row.sizes().split(",", -1).length) {
            String why =
                    process.waitFor() == 0 || process.exitValue() == 1 ? "failed" : "ended after " + seconds + " s";
            add(row, List.of("-", why, "", "", "", "", ""));
        }
    }

    private int read(Row row, Process process, long seconds) throws IOException, InterruptedException {
        Thread guard = new Thread(
                () -> {
                    try {
                        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                            process.destroyForcibly();
                        }
                    } catch (InterruptedException e) {
                        process.destroyForcibly();
                    }
                },
                "guard");
        guard.start();
        int lines = 0;
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                add(row, List.of(line.split(" ", -1)));
                lines++;
            }
        }
        guard.join();
        return lines;
    }

    private void add(Row row, List<String> figures) {
        List<Object> cells = new ArrayList<>(
                List.of(row.model(), row.part(), GraphSetting.of(row.setting()).label()));
        cells.addAll(figures);
        table.row(cells.toArray());
        // For those who wait.
        System.err.println(String.join("  ", cells.stream().map(String::valueOf).toList()));
    }
}
