package dev.sota.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.onnx.fixture.Recordings;
import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.session.SessionSettings;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Our checker finds what that of diffusers found. */
class SafetyCheckerTest {

    private static final SafetyChecker CHECKER =
            SafetyChecker.find(ModelFolder.at(TinyModels.folder("turbo"))).orElseThrow();

    @Test
    void itFlagsWhatTheReferenceFlagged() {
        Recordings recordings = Recordings.of("turbo");
        int flagged = 0;
        try (SessionStore sessions = new SessionStore(new SessionSettings(1, false, Long.MAX_VALUE))) {
            for (JsonNode c : recordings.cases("check")) {
                boolean unfit = CHECKER.unfit(recordings.picture(c.get("picture")), sessions, new StopSwitch(() -> {}));
                assertEquals(c.get("flagged").asBoolean(), unfit, c.get("name").asString());
                flagged += unfit ? 1 : 0;
            }
        }
        assertEquals(3, flagged);
    }

    @Test
    void picturesAreScaledAndNormalisedAsTheReferenceDoes() {
        Recordings recordings = Recordings.of("turbo");
        for (JsonNode c : recordings.cases("check")) {
            float[] planes = CHECKER.planes(recordings.picture(c.get("picture")));
            double sum = 0;
            double squares = 0;
            for (float value : planes) {
                sum += value;
                squares += value * value;
            }
            double mean = sum / planes.length;
            double deviation = Math.sqrt((squares - planes.length * mean * mean) / (planes.length - 1));
            String name = c.get("name").asString();
            assertEquals(c.get("mean").asDouble(), mean, 2e-3, name);
            assertEquals(c.get("deviation").asDouble(), deviation, 2e-3, name);
            // One level of a colour is 0.015.
            assertEquals(c.get("corner").asDouble(), planes[0], 0.032, name);
        }
    }

    @Test
    void aModelWithoutACheckerHasNone() {
        assertTrue(SafetyChecker.find(ModelFolder.at(TinyModels.folder("sd15"))).isEmpty());
    }
}
