package dev.sota.cli;

import dev.sota.api.Estimate;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** What a film will take, for a person or a program. */
final class EstimateTable {

    private EstimateTable() {}

    static String text(Estimate estimate) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "film",
                "about " + Times.clock(estimate.film()) + ", quality '"
                        + estimate.quality().id() + "'");
        line(
                text,
                "time",
                "about " + Times.spoken(estimate.likely()) + "; in nine cases of ten within "
                        + Times.spoken(estimate.cautious())
                        + (estimate.experienced() ? "" : " (a first guess: no film was made here yet)"));
        line(text, "memory", "up to " + Sizes.of(estimate.memoryBytes()));
        line(text, "disk", "about " + Sizes.of(estimate.diskBytes()));
        return text.toString();
    }

    static ObjectNode json(Estimate estimate) {
        ObjectNode json = Json.object()
                .put("quality", estimate.quality().id())
                .put("filmSeconds", Json.seconds(estimate.film()))
                .put("likelySeconds", Json.seconds(estimate.likely()))
                .put("cautiousSeconds", Json.seconds(estimate.cautious()))
                .put("memoryBytes", estimate.memoryBytes())
                .put("diskBytes", estimate.diskBytes())
                .put("experienced", estimate.experienced());
        ObjectNode stages = json.putObject("stageSeconds");
        estimate.stages()
                .forEach((stage, time) -> stages.put(stage.name().toLowerCase(Locale.ROOT), Json.seconds(time)));
        return json;
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(String.format(Locale.ROOT, "%-10s %s%n", label, value));
    }
}
