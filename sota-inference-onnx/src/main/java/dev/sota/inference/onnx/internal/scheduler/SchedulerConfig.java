package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.api.GenerationException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.StringNode;

/**
 * The members of a {@code scheduler_config.json}, as far as solvers ask for them.
 *
 * <p>A member that is missing or null has the solver's own default. Members that a solver does not know are left alone:
 * files hold those of other versions and of other solvers, which apply when a run takes another solver than the file
 * names. Immutable.
 */
public final class SchedulerConfig {

    private static final int MAX_TRAIN_STEPS = 100_000;

    /** The solvers that declare bounds of the noise levels; from their configurations others do not take them over. */
    private static final Set<String> BOUNDED =
            Set.of("EulerDiscreteScheduler", "UniPCMultistepScheduler", "EDMEulerScheduler");

    /** How the class names begin of the solvers that are for flows alone. */
    private static final String FLOW = "FlowMatch";

    private final String className;
    private final Map<String, JsonNode> members;

    private SchedulerConfig(String className, Map<String, JsonNode> members) {
        this.className = className;
        this.members = members;
    }

    /**
     * Reads a configuration.
     *
     * @param json the file's one object
     * @return the configuration
     */
    public static SchedulerConfig of(JsonNode json) {
        if (!json.isObject()) {
            throw GenerationException.backend("The scheduler configuration does not hold one JSON object.")
                    .remedy("Restore scheduler/scheduler_config.json from the model's origin.")
                    .build();
        }
        Map<String, JsonNode> members = new TreeMap<>();
        json.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        JsonNode name = members.get("_class_name");
        return new SchedulerConfig(name != null && name.isString() ? name.stringValue() : "", members);
    }

    /**
     * The same members for another solver. From those of a flow, one that knows flows takes over the flow.
     *
     * @param name the solver's class name in diffusers
     * @return a configuration
     */
    public SchedulerConfig withClassName(String name) {
        Map<String, JsonNode> kept = new TreeMap<>(members);
        if (BOUNDED.contains(className) && !BOUNDED.contains(name)) {
            kept.remove("sigma_min");
            kept.remove("sigma_max");
        }
        if (className.startsWith(FLOW) && !name.startsWith(FLOW)) {
            kept.put("use_flow_sigmas", BooleanNode.TRUE);
            kept.put("prediction_type", StringNode.valueOf(PredictionType.FLOW.word()));
            kept.put("flow_shift", DoubleNode.valueOf(number("shift", 1)));
        }
        return new SchedulerConfig(name, kept);
    }

    /**
     * The solver's class name in diffusers.
     *
     * @return the name, empty when there is none
     */
    public String className() {
        return className;
    }

    int trainSteps() {
        int steps = integer("num_train_timesteps", 1000);
        if (steps < 1 || steps > MAX_TRAIN_STEPS) {
            throw unsupported("num_train_timesteps", steps);
        }
        return steps;
    }

    /** Whether a solver for diffusions and flows is set up for a flow. */
    boolean followsFlow() {
        return flag("use_flow_sigmas", false) && word("prediction_type", "").equals(PredictionType.FLOW.word());
    }

    boolean has(String name) {
        return value(name) != null;
    }

    int integer(String name, int otherwise) {
        JsonNode value = value(name);
        if (value == null) {
            return otherwise;
        }
        double number = value.isNumber() ? value.asDouble(Double.NaN) : Double.NaN;
        if (number != (int) number) {
            throw unsupported(name, value);
        }
        return (int) number;
    }

    double number(String name, double otherwise) {
        return number(name).orElse(otherwise);
    }

    OptionalDouble number(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return OptionalDouble.empty();
        }
        double number = value.isNumber() ? value.asDouble(Double.NaN) : Double.NaN;
        if (!Double.isNaN(number)) {
            return OptionalDouble.of(number);
        }
        return switch (value.isString() ? value.stringValue() : "") {
            case "-inf", "-Infinity" -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
            case "inf", "Infinity" -> OptionalDouble.of(Double.POSITIVE_INFINITY);
            default -> throw unsupported(name, value);
        };
    }

    boolean flag(String name, boolean otherwise) {
        JsonNode value = value(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            throw unsupported(name, value);
        }
        return value.booleanValue();
    }

    String word(String name, String otherwise) {
        JsonNode value = value(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.isString()) {
            throw unsupported(name, value);
        }
        return value.stringValue();
    }

    Optional<String> word(String name) {
        return value(name) == null ? Optional.empty() : Optional.of(word(name, ""));
    }

    /** A member that must be one of a few words; the first is taken when it is missing. */
    String choice(String name, String... allowed) {
        String word = word(name, allowed[0]);
        for (String one : allowed) {
            if (one.equals(word)) {
                return word;
            }
        }
        throw unsupported(name, word);
    }

    float[] numbers(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return new float[0];
        }
        if (!value.isArray() || value.size() > MAX_TRAIN_STEPS) {
            throw unsupported(name, value.isArray() ? value.size() + " numbers" : value);
        }
        float[] numbers = new float[value.size()];
        for (int i = 0; i < numbers.length; i++) {
            JsonNode number = value.get(i);
            numbers[i] = number.isNumber() ? (float) number.asDouble(Double.NaN) : Float.NaN;
            if (Float.isNaN(numbers[i])) {
                throw unsupported(name, number);
            }
        }
        return numbers;
    }

    PredictionType prediction(PredictionType... allowed) {
        String word = word("prediction_type", PredictionType.EPSILON.word());
        for (PredictionType type : allowed) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        throw unsupported("prediction_type", word);
    }

    Spacing spacing(Spacing otherwise) {
        String word = word("timestep_spacing", otherwise.word());
        for (Spacing spacing : Spacing.values()) {
            if (spacing.word().equals(word)) {
                return spacing;
            }
        }
        throw unsupported("timestep_spacing", word);
    }

    GenerationException unsupported(String member, Object value) {
        String text = String.valueOf(value);
        return GenerationException.backend("The scheduler configuration asks " + className + " for " + member + " = "
                        + (text.length() > 60 ? text.substring(0, 60) + "..." : text)
                        + ", which it cannot do.")
                .remedy("Correct scheduler/scheduler_config.json or choose another scheduler.")
                .build();
    }

    /** Checks that a run does not ask for more steps than the solver can place. */
    int stepsUpTo(int steps, int most) {
        if (steps > most) {
            throw GenerationException.request(steps + " steps are more than the " + most + " of " + className + ".")
                    .remedy("Ask for at most " + most + " steps.")
                    .build();
        }
        return steps;
    }

    GenerationException outside(long timestep, int length) {
        return GenerationException.request("The run comes to time step " + timestep + " of " + length
                        + ", which the model was not trained on.")
                .remedy("Ask for fewer steps, or set steps_offset in scheduler/scheduler_config.json to 0.")
                .build();
    }

    private @Nullable JsonNode value(String name) {
        JsonNode value = members.get(name);
        return value == null || value.isNull() ? null : value;
    }
}
