package dev.sota.inference.onnx.internal.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole runs of many configurations against what the reference returned.
 *
 * <p>Each recording says how far the reference's own result moves when its tables move in their last bit: ours may
 * differ by a hundred-thousandth and a multiple of that, and by no more than a ten-thousandth where it hardly moves.
 */
class SchedulerRecordingsTest {

    private static final double CLOSE = 1e-4;

    @TestFactory
    Stream<DynamicTest> everyRecording() {
        Map<String, List<Recording>> byClass = new TreeMap<>();
        Reference.read("recordings.json.gz")
                .forEach(json -> byClass.computeIfAbsent(json.get("class").stringValue(), name -> new ArrayList<>())
                        .add(new Recording(json)));
        return byClass.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> entry.getValue().forEach(this::check)));
    }

    private void check(Recording recording) {
        DenoisingRun run = recording.run();
        String name = recording.name();
        double init = recording.json().get("init").doubleValue();
        assertEquals(init, run.initNoiseSigma(), 2e-6 * Math.max(1, init), name);
        double[] expected = recording.timesteps();
        double[] timesteps = run.timesteps();
        assertEquals(expected.length, timesteps.length, name);
        for (int i = 0; i < timesteps.length; i++) {
            assertEquals(expected[i], timesteps[i], tolerance(recording), name);
        }
        double spread = recording.json().get("spread").doubleValue();
        double deviation = Recording.deviation(recording.last(), recording.play(run));
        assertTrue(deviation <= Math.max(CLOSE, 1e-5 + 20 * spread), deviation + " of " + spread + ": " + name);
    }

    /** Where the reference cuts the fraction of a place, its last bit may decide between two time steps. */
    private static double tolerance(Recording recording) {
        boolean cuts = recording.json().get("config").has("use_exponential_sigmas")
                || recording.json().get("config").has("use_beta_sigmas");
        boolean whole = recording.timesteps()[0] == Math.rint(recording.timesteps()[0]);
        return cuts && whole ? 1 : 2e-2;
    }
}
