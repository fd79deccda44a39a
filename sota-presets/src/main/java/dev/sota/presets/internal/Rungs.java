package dev.sota.presets.internal;

import dev.sota.api.EncoderEffort;
import dev.sota.api.Preset;
import dev.sota.api.Quality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A ladder of qualities: an array of objects. */
record Rungs(String name) implements Member {

    private static final int MOST = 10;
    private static final int MOST_OPTIONS = 50;
    private static final int LONGEST_OPTION = 1000;
    private static final String OPTION = "[a-z0-9][a-z0-9-]{0,39}\\.[a-z0-9][a-z0-9-]{0,39}";
    private static final Set<String> MEMBERS =
            Set.of("id", "pictureScale", "keyframeStretch", "motion", "depth", "effort", "pictureOptions");

    @Override
    public String expectation() {
        return "an array of 1 to " + MOST + " qualities, each with an \"id\" of its own and perhaps \"pictureScale\""
                + " (0.25 to 3), \"keyframeStretch\" (1 to 10), \"motion\" and \"depth\" (true or false),"
                + " \"effort\" (fast, normal or best) and \"pictureOptions\" (such as \"onnx.steps\": \"4\")";
    }

    @Override
    public boolean accepts(JsonNode value) {
        if (!value.isArray() || value.isEmpty() || value.size() > MOST) {
            return false;
        }
        Set<String> ids = new HashSet<>();
        for (JsonNode rung : value) {
            if (!isRung(rung) || !ids.add(rung.get("id").stringValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRung(JsonNode rung) {
        return rung.isObject()
                && MEMBERS.containsAll(rung.propertyNames())
                && rung.path("id").isString()
                && rung.get("id").stringValue().matches("[a-z0-9][a-z0-9-]{0,39}")
                && isNumber(rung, "pictureScale", 0.25, 3)
                && isNumber(rung, "keyframeStretch", 1, 10)
                && (!rung.has("motion") || rung.get("motion").isBoolean())
                && (!rung.has("depth") || rung.get("depth").isBoolean())
                && (!rung.has("effort")
                        || (rung.get("effort").isString()
                                && rung.get("effort").stringValue().matches("fast|normal|best")))
                && areOptions(rung.path("pictureOptions"));
    }

    private static boolean areOptions(JsonNode options) {
        return options.isMissingNode()
                || options.isObject()
                        && options.size() <= MOST_OPTIONS
                        && options.propertyNames().stream().allMatch(name -> name.matches(OPTION))
                        && options.values().stream()
                                .allMatch(value ->
                                        value.isString() && value.stringValue().length() <= LONGEST_OPTION);
    }

    private static boolean isNumber(JsonNode rung, String member, double least, double most) {
        JsonNode value = rung.get(member);
        return value == null || (value.isNumber() && value.doubleValue() >= least && value.doubleValue() <= most);
    }

    @Override
    public void apply(Preset.Builder preset, JsonNode value) {
        List<Quality> ladder = new ArrayList<>();
        for (JsonNode rung : value) {
            Quality.Builder quality = Quality.builder(rung.get("id").stringValue());
            if (rung.has("pictureScale")) {
                quality.pictureScale(rung.get("pictureScale").doubleValue());
            }
            if (rung.has("keyframeStretch")) {
                quality.keyframeStretch(rung.get("keyframeStretch").doubleValue());
            }
            if (rung.has("motion")) {
                quality.motion(rung.get("motion").booleanValue());
            }
            if (rung.has("depth")) {
                quality.depth(rung.get("depth").booleanValue());
            }
            if (rung.has("effort")) {
                quality.effort(
                        switch (rung.get("effort").stringValue()) {
                            case "fast" -> EncoderEffort.FAST;
                            case "best" -> EncoderEffort.BEST;
                            default -> EncoderEffort.NORMAL;
                        });
            }
            SortedMap<String, String> options = new TreeMap<>();
            rung.path("pictureOptions")
                    .properties()
                    .forEach(e -> options.put(e.getKey(), e.getValue().stringValue()));
            ladder.add(quality.pictureOptions(options).build());
        }
        preset.ladder(ladder);
    }
}
