package dev.sota.inference.onnx.internal.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulerConfigTest {

    private static final LatentShape SHAPE = new LatentShape(1, 4, 2, 2);

    /** Class name, members, steps, and what the sentence must name. */
    static Stream<Arguments> unsupported() {
        return Stream.of(
                Arguments.of(
                        "EulerDiscreteScheduler", "\"prediction_type\": \"colour\"", 4, "prediction_type = colour"),
                Arguments.of("EulerDiscreteScheduler", "\"beta_schedule\": \"steep\"", 4, "beta_schedule = steep"),
                Arguments.of("EulerDiscreteScheduler", "\"timestep_spacing\": \"wide\"", 4, "timestep_spacing = wide"),
                Arguments.of("EulerDiscreteScheduler", "\"num_train_timesteps\": 0", 4, "num_train_timesteps = 0"),
                Arguments.of("EulerDiscreteScheduler", "\"num_train_timesteps\": 1e9", 4, "num_train_timesteps"),
                Arguments.of("EulerDiscreteScheduler", "\"num_train_timesteps\": 1.5", 4, "num_train_timesteps = 1.5"),
                Arguments.of("EulerDiscreteScheduler", "\"steps_offset\": 12345678901234567890", 4, "steps_offset"),
                Arguments.of("EulerDiscreteScheduler", "\"beta_start\": \"low\"", 4, "beta_start"),
                Arguments.of("EulerDiscreteScheduler", "\"trained_betas\": 3", 4, "trained_betas"),
                Arguments.of("EulerDiscreteScheduler", "\"trained_betas\": [\"a\"]", 4, "trained_betas"),
                Arguments.of("EulerDiscreteScheduler", "\"use_karras_sigmas\": 1", 4, "use_karras_sigmas = 1"),
                Arguments.of(
                        "EulerDiscreteScheduler",
                        "\"use_karras_sigmas\": true, \"use_beta_sigmas\": true",
                        4,
                        "use_beta_sigmas = true together with use_karras_sigmas"),
                Arguments.of("EulerDiscreteScheduler", "\"final_sigmas_type\": \"one\"", 4, "final_sigmas_type = one"),
                Arguments.of("EulerAncestralDiscreteScheduler", "\"prediction_type\": \"sample\"", 4, "sample"),
                Arguments.of("DDIMScheduler", "\"steps_offset\": 1", 1000, "time step 1000"),
                Arguments.of("DDIMScheduler", "\"clip_sample\": null", 1001, "1001 steps"),
                Arguments.of("DDPMScheduler", "\"variance_type\": \"fixed_large_log\"", 4, "variance_type"),
                Arguments.of("PNDMScheduler", "\"skip_prk_steps\": false", 3, "skip_prk_steps"),
                Arguments.of(
                        "DPMSolverMultistepScheduler", "\"algorithm_type\": \"dpmsolver\"", 4, "final_sigmas_type"),
                Arguments.of("DPMSolverMultistepScheduler", "\"algorithm_type\": \"x\"", 4, "algorithm_type = x"),
                Arguments.of("DPMSolverMultistepScheduler", "\"solver_order\": 4", 4, "solver_order = 4"),
                Arguments.of("DPMSolverSinglestepScheduler", "\"solver_type\": \"x\"", 4, "solver_type = x"),
                Arguments.of("UniPCMultistepScheduler", "\"solver_p\": {}", 4, "solver_p"),
                Arguments.of("UniPCMultistepScheduler", "\"shift_terminal\": 0.1", 4, "shift_terminal"),
                Arguments.of("DEISMultistepScheduler", "\"solver_order\": 0", 4, "solver_order = 0"),
                Arguments.of(
                        "LCMScheduler", "\"original_inference_steps\": 2000", 4, "original_inference_steps = 2000"),
                Arguments.of("LCMScheduler", "\"original_inference_steps\": 50", 51, "distilled for 50 steps"),
                Arguments.of(
                        "FlowMatchEulerDiscreteScheduler", "\"use_dynamic_shifting\": true", 4, "use_dynamic_shifting"),
                Arguments.of("DDIMScheduler", "\"thresholding\": true, \"dynamic_thresholding_ratio\": 2", 4, "ratio"));
    }

    @ParameterizedTest
    @MethodSource("unsupported")
    void whatItCannotDoIsOneSentenceWithARemedy(String name, String members, int steps, String words) {
        GenerationException e = assertThrows(
                GenerationException.class,
                () -> Schedulers.of(config(name, members))
                        .start(RunSettings.steps(steps), SHAPE)
                        .step(0, new float[16], new float[16], (target, offset, length) -> {}));
        assertTrue(e.getMessage().contains(words), e.getMessage());
        assertFalse(e.remedy().isEmpty());
        assertEquals(1, e.getMessage().chars().filter(c -> c == '\n').count() + 1, "one line");
    }

    @Test
    void anUnknownSolverNamesThoseThereAre() {
        GenerationException e =
                assertThrows(GenerationException.class, () -> Schedulers.of(config("MagicScheduler", "\"a\": 1")));
        assertTrue(e.getMessage().contains("MagicScheduler"), e.getMessage());
        assertTrue(e.remedy().contains("dpmpp-2m"), e.remedy());
    }

    @Test
    void aConfigurationIsAnObject() {
        assertThrows(GenerationException.class, () -> SchedulerConfig.of(Reference.JSON.readTree("[]")));
    }

    @Test
    void missingAndNullMembersAreTheSolversOwn() {
        double[] usual = timesteps(config("EulerDiscreteScheduler", "\"_diffusers_version\": \"0.6\""));
        assertEquals(999, usual[0]);
        assertEquals(999, timesteps(config("EulerDiscreteScheduler", "\"num_train_timesteps\": null"))[0]);
        assertEquals(499, timesteps(config("EulerDiscreteScheduler", "\"num_train_timesteps\": 500"))[0]);
    }

    @Test
    void anotherSolverTakesTheMembersItKnows() {
        SchedulerConfig ddim = config("DDIMScheduler", "\"num_train_timesteps\": 500, \"set_alpha_to_one\": false");
        Scheduler euler = Schedulers.of(ddim, "euler");
        assertEquals("EulerDiscreteScheduler", euler.config().className());
        assertEquals(499, euler.start(RunSettings.steps(4), SHAPE).timesteps()[0]);
        assertEquals(
                "DDIMScheduler", Schedulers.of(ddim, "DDIMScheduler").config().className());
    }

    @Test
    void minusInfinityMayBeWrittenAsWordOrNumber() {
        String[] spellings = {"-Infinity", "\"-inf\"", "\"-Infinity\"", "null"};
        for (String spelling : spellings) {
            assertEquals(
                    999, timesteps(config("DPMSolverMultistepScheduler", "\"lambda_min_clipped\": " + spelling))[0]);
        }
        assertEquals(990, timesteps(config("DPMSolverMultistepScheduler", "\"lambda_min_clipped\": -5.1"))[0], 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"euler", "heun", "dpmpp-2m", "ddpm", "lcm"})
    void runsMayNameTheirTimesteps(String name) {
        SchedulerConfig config = config("", "\"original_inference_steps\": 50");
        double[] named = {999, 759, 499, 259};
        RunSettings settings = RunSettings.builder(1).timesteps(named).build();
        double[] timesteps = Schedulers.of(config, name).start(settings, SHAPE).timesteps();
        for (double t : timesteps) {
            assertTrue(java.util.Arrays.stream(named).anyMatch(n -> n == t), name + " " + t);
        }
    }

    @Test
    void settingsAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> RunSettings.steps(0));
        assertThrows(
                IllegalArgumentException.class,
                () -> RunSettings.builder(1).strength(0).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> RunSettings.builder(1).strength(1.1).build());
    }

    private static double[] timesteps(SchedulerConfig config) {
        return Schedulers.of(config).start(RunSettings.steps(4), SHAPE).timesteps();
    }

    private static SchedulerConfig config(String name, String members) {
        return SchedulerConfig.of(Reference.JSON.readTree("{\"_class_name\": \"" + name + "\", " + members + "}"));
    }
}
