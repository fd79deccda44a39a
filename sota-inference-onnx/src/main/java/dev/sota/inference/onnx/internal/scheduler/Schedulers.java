package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.api.GenerationException;
import java.util.List;
import java.util.function.Function;

/** The solvers by name. */
public final class Schedulers {

    private static final List<Entry> ENTRIES = List.of(
            new Entry("euler", "EulerDiscreteScheduler", EulerScheduler::new),
            new Entry("euler-a", "EulerAncestralDiscreteScheduler", EulerAncestralScheduler::new),
            new Entry("heun", "HeunDiscreteScheduler", HeunScheduler::new),
            new Entry("lms", "LMSDiscreteScheduler", LmsScheduler::new),
            new Entry("ddim", "DDIMScheduler", DdimScheduler::new),
            new Entry("ddpm", "DDPMScheduler", DdpmScheduler::new),
            new Entry("pndm", "PNDMScheduler", PndmScheduler::new),
            new Entry("dpmpp-2m", "DPMSolverMultistepScheduler", DpmMultistepScheduler::new),
            new Entry("dpmpp-2s", "DPMSolverSinglestepScheduler", DpmSinglestepScheduler::new),
            new Entry("dpmpp-sde", "DPMSolverSDEScheduler", DpmSdeScheduler::new),
            new Entry("kdpm2", "KDPM2DiscreteScheduler", config -> new KDpm2Scheduler(config, false)),
            new Entry("kdpm2-a", "KDPM2AncestralDiscreteScheduler", config -> new KDpm2Scheduler(config, true)),
            new Entry("unipc", "UniPCMultistepScheduler", UniPcScheduler::new),
            new Entry("deis", "DEISMultistepScheduler", DeisScheduler::new),
            new Entry("lcm", "LCMScheduler", LcmScheduler::new),
            new Entry("tcd", "TCDScheduler", TcdScheduler::new),
            new Entry("flow-euler", "FlowMatchEulerDiscreteScheduler", FlowMatchEulerScheduler::new),
            new Entry("edm-euler", "EDMEulerScheduler", EdmEulerScheduler::new));

    private record Entry(String name, String className, Function<SchedulerConfig, Scheduler> maker) {}

    private Schedulers() {}

    /**
     * The solver that a configuration names.
     *
     * @param config the configuration
     * @return the solver
     */
    public static Scheduler of(SchedulerConfig config) {
        for (Entry entry : ENTRIES) {
            if (entry.className.equals(config.className())) {
                return entry.maker.apply(config);
            }
        }
        throw GenerationException.backend("There is no scheduler \"" + config.className() + "\".")
                .remedy("Choose another scheduler; there are " + String.join(", ", names()) + ".")
                .build();
    }

    /**
     * Another solver with the members of a configuration that it understands.
     *
     * @param config the model's configuration
     * @param name a short name or a class name in diffusers
     * @return the solver
     */
    public static Scheduler of(SchedulerConfig config, String name) {
        for (Entry entry : ENTRIES) {
            if (entry.name.equals(name)) {
                return of(config.withClassName(entry.className));
            }
        }
        return of(config.withClassName(name));
    }

    /**
     * The short names, for presets and command lines.
     *
     * @return the names in order
     */
    public static List<String> names() {
        return ENTRIES.stream().map(Entry::name).sorted().toList();
    }
}
