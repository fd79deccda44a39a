package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.api.GenerationException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The solvers by name. */
public final class Schedulers {

    private static final Map<String, Function<SchedulerConfig, Scheduler>> BY_CLASS = byClass();

    /** Short names, for presets and command lines. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("euler", "EulerDiscreteScheduler"), Map.entry("euler-a", "EulerAncestralDiscreteScheduler"));

    private Schedulers() {}

    /**
     * The solver that a configuration names.
     *
     * @param config the configuration
     * @return the solver
     */
    public static Scheduler of(SchedulerConfig config) {
        Function<SchedulerConfig, Scheduler> maker = BY_CLASS.get(config.className());
        if (maker == null) {
            throw GenerationException.backend("There is no scheduler \"" + config.className() + "\".")
                    .remedy("Choose another scheduler; there are " + String.join(", ", names()) + ".")
                    .build();
        }
        return maker.apply(config);
    }

    /**
     * Another solver with the members of a configuration that it understands.
     *
     * @param config the model's configuration
     * @param name a short name or a class name in diffusers
     * @return the solver
     */
    public static Scheduler of(SchedulerConfig config, String name) {
        return of(config.withClassName(SHORT.getOrDefault(name, name)));
    }

    /**
     * The short names.
     *
     * @return the names in order
     */
    public static List<String> names() {
        return SHORT.keySet().stream().sorted().toList();
    }

    private static Map<String, Function<SchedulerConfig, Scheduler>> byClass() {
        Map<String, Function<SchedulerConfig, Scheduler>> makers = new TreeMap<>();
        makers.put("EulerDiscreteScheduler", EulerScheduler::new);
        makers.put("EulerAncestralDiscreteScheduler", EulerAncestralScheduler::new);
        return Map.copyOf(makers);
    }
}
