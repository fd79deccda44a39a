package dev.sota.inference.onnx.internal.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The shift by size goes along a line. */
class FlowShiftTest {

    private static SchedulerConfig config(String members) {
        return SchedulerConfig.of(new JsonMapper()
                .readTree(("{'_class_name': 'FlowMatchEulerDiscreteScheduler'" + members + "}").replace('\'', '"')));
    }

    @Property
    void theLineGoesThroughItsTwoPoints(
            @ForAll @IntRange(min = 1, max = 5000) int few,
            @ForAll @IntRange(min = 1, max = 5000) int more,
            @ForAll @DoubleRange(min = -3, max = 3) double least,
            @ForAll @DoubleRange(min = -3, max = 3) double most) {
        SchedulerConfig config = config(", 'use_dynamic_shifting': true, 'base_image_seq_len': " + few
                + ", 'max_image_seq_len': " + (few + more) + ", 'base_shift': " + least + ", 'max_shift': " + most);
        // Numbers that nearly cancel out lose as much as the slope magnifies.
        double rounding = 1e-9 * (1 + few);
        assertEquals(least, FlowShift.of(config, few).getAsDouble(), rounding);
        assertEquals(most, FlowShift.of(config, few + more).getAsDouble(), rounding);
        assertEquals(
                (least + most) / 2,
                (FlowShift.of(config, few).getAsDouble()
                                + FlowShift.of(config, few + more).getAsDouble())
                        / 2,
                rounding);
    }

    @Test
    void theUsualLineIsThatOfTheSolver() {
        assertEquals(
                0.5, FlowShift.of(config(", 'use_dynamic_shifting': true"), 256).getAsDouble(), 1e-12);
        assertEquals(
                1.15,
                FlowShift.of(config(", 'use_dynamic_shifting': true"), 4096).getAsDouble(),
                1e-12);
        SchedulerConfig other = config(", 'use_dynamic_shifting': true").withClassName("UniPCMultistepScheduler");
        assertEquals(1.16, FlowShift.of(other, 4096).getAsDouble(), 1e-12);
    }

    @Test
    void withoutItThereIsNone() {
        assertTrue(FlowShift.of(config(""), 256).isEmpty());
        assertTrue(FlowShift.of(config(", 'use_dynamic_shifting': null"), 256).isEmpty());
    }

    @Test
    void aLineWithoutADirectionIsRefused() {
        SchedulerConfig config = config(", 'use_dynamic_shifting': true, 'max_image_seq_len': 256");
        assertThrows(GenerationException.class, () -> FlowShift.of(config, 9));
    }

    @Test
    void fromAFlowsConfigurationOthersFollowIt() {
        SchedulerConfig flow = config(", 'shift': 3.0");
        assertTrue(Schedulers.of(flow).followsFlow());
        for (String name : new String[] {"unipc", "dpmpp-2m", "dpmpp-2s", "deis"}) {
            Scheduler other = Schedulers.of(flow, name);
            assertTrue(other.followsFlow(), name);
            assertEquals(3.0, other.config().number("flow_shift", 1), name);
        }
        assertTrue(
                Schedulers.of(flow, "flow-euler").config().number("flow_shift").isEmpty());
    }

    @Test
    void ofADiffusionNoneFollows() {
        SchedulerConfig diffusion = SchedulerConfig.of(new JsonMapper().readTree("{}"));
        for (String name : Schedulers.names()) {
            assertEquals(
                    name.equals("flow-euler"), Schedulers.of(diffusion, name).followsFlow(), name);
        }
    }
}
