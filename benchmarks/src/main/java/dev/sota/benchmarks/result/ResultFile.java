package dev.sota.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Results as JSON, in the part of the shape of JMH's {@code -rf json} that is read here. */
public final class ResultFile {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MEDIAN = "50.0";

    private ResultFile() {}

    /**
     * Reads results, JMH's or ours.
     *
     * @param file where they are
     * @return the results, in their order
     * @throws IOException when it cannot be read, or is something else
     */
    public static List<Result> read(Path file) throws IOException {
        JsonNode root;
        try {
            root = JSON.readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
        }
        if (!root.isArray()) {
            throw new IOException(file + " holds no list of results");
        }
        List<Result> results = new ArrayList<>();
        for (JsonNode node : root) {
            results.add(result(node, file));
        }
        return results;
    }

    /**
     * Writes results.
     *
     * @param file where to
     * @param results the results
     * @throws IOException when that is not possible
     */
    public static void write(Path file, List<Result> results) throws IOException {
        ArrayNode root = JSON.createArrayNode();
        results.forEach(result -> root.add(node(result)));
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
    }

    private static Result result(JsonNode node, Path file) throws IOException {
        JsonNode primary = node.path("primaryMetric");
        double score = primary.path("score").asDouble(Double.NaN);
        String benchmark = node.path("benchmark").asString("");
        if (benchmark.isEmpty() || !Double.isFinite(score)) {
            throw new IOException(file + " holds something that is no result");
        }
        SortedMap<String, String> params = new TreeMap<>();
        node.path("params")
                .properties()
                .forEach(e -> params.put(e.getKey(), e.getValue().asString()));
        SortedMap<String, Double> percentiles = new TreeMap<>();
        primary.path("scorePercentiles")
                .properties()
                .forEach(e -> percentiles.put(e.getKey(), e.getValue().asDouble(Double.NaN)));
        SortedMap<String, Metric> metrics = new TreeMap<>();
        node.path("secondaryMetrics")
                .properties()
                .forEach(e -> metrics.put(
                        e.getKey(),
                        new Metric(
                                e.getValue().path("score").asDouble(Double.NaN),
                                e.getValue().path("scoreUnit").asString(""))));
        String mode = node.path("mode").asString("");
        return new Result(
                benchmark,
                mode,
                params,
                mode.equals(Result.SAMPLE) ? percentiles.getOrDefault(MEDIAN, score) : score,
                primary.path("scoreUnit").asString(""),
                percentiles,
                metrics);
    }

    private static ObjectNode node(Result result) {
        ObjectNode node = JSON.createObjectNode();
        node.put("benchmark", result.benchmark()).put("mode", result.mode());
        ObjectNode params = node.putObject("params");
        result.params().forEach(params::put);
        ObjectNode primary = node.putObject("primaryMetric");
        primary.put("score", result.score()).put("scoreUnit", result.unit());
        ObjectNode percentiles = primary.putObject("scorePercentiles");
        result.percentiles().forEach(percentiles::put);
        ObjectNode secondary = node.putObject("secondaryMetrics");
        result.metrics()
                .forEach((name, metric) ->
                        secondary.putObject(name).put("score", metric.score()).put("scoreUnit", metric.unit()));
        return node;
    }
}
