package dev.sota.presets.internal;

import dev.sota.api.EncoderEffort;
import dev.sota.api.Preset;
import dev.sota.api.Quality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A ladder of qualities: an array of objects. */
record Rungs(String name) implements Member {

    private static final int MOST = 10;
    private static final Set<String> MEMBERS =
            Set.of("id", "pictureScale", "keyframeStretch", "motion", "depth", "effort");

    @Override
    public String expectation() {
        return "an array of 1 to " + MOST + " qualities, each with an \"id\" of its own and perhaps \"pictureScale\""
                + " (0.25 to 3), \"keyframeStretch\" (1 to 10), \"motion\" and \"depth\" (true or false) and"
                + " \"effort\" (fast, normal or best)";
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
                                && rung.get("effort").stringValue().matches("fast|normal|best")));
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
            ladder.add(quality.build());
        }
        preset.ladder(ladder);
    }
}
