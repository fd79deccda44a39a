package dev.sota.benchmarks.diffusion;

import ai.onnxruntime.OrtException;
import dev.sota.benchmarks.Engines;
import dev.sota.benchmarks.result.Arguments;
import dev.sota.benchmarks.result.Machine;
import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Loads one graph and runs it for pictures of growing sizes, in a process of its own whose memory is that of the graph. */
public final class GraphMeasure {

    private GraphMeasure() {}

    /**
     * Measures, and prints a line for each size as soon as it is known.
     *
     * @param arguments {@code --model FOLDER --part unet --setting usual --sizes 256,512 --runs 2}
     * @throws IOException when the graph cannot be turned into another format
     * @throws OrtException when it cannot be loaded or run
     */
    public static void main(String[] arguments) throws IOException, OrtException {
        Arguments given = new Arguments(Set.of("model", "part", "setting", "sizes", "runs"), arguments);
        GraphSetting setting = GraphSetting.of(given.text("setting", "usual"));
        String part = given.text("part", "unet");
        GraphFile file = ModelFolder.at(Path.of(given.text("model", "."))).requireGraph(part, "graph");
        Path folder = Engines.folder();
        try {
            Path from = file.path();
            if (setting == GraphSetting.ORT_FORMAT) {
                from = folder.resolve("graph.ort");
                VariedGraph.convert(file, from);
            }
            measure(file, from, setting, given);
        } finally {
            Engines.delete(folder);
        }
    }

    private static void measure(GraphFile file, Path from, GraphSetting setting, Arguments given) throws OrtException {
        long began = System.nanoTime();
        double processor = Machine.processSeconds();
        try (VariedGraph graph = new VariedGraph(file, from, setting)) {
            double loading = (System.nanoTime() - began) / 1e9;
            double loadingProcessor = Machine.processSeconds() - processor;
            long loaded = Machine.residentBytes().orElse(0);
            for (String size : given.list("sizes", "256")) {
                double least = Double.MAX_VALUE;
                double busy = Double.MAX_VALUE;
                for (int run = 0; run < given.number("runs", 2); run++) {
                    double before = Machine.processSeconds();
                    least = Math.min(least, graph.run(Integer.parseInt(size)));
                    busy = Math.min(busy, Machine.processSeconds() - before);
                }
                System.out.printf(
                        Locale.ROOT,
                        "%s %.2f %.2f %.2f %.2f %.0f %.0f%n",
                        size,
                        loading,
                        loadingProcessor,
                        least,
                        busy,
                        loaded / 1e6,
                        Machine.peakBytes().orElse(0) / 1e6);
                System.out.flush();
            }
        }
    }
}
