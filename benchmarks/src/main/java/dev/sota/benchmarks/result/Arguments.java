package dev.sota.benchmarks.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A program's arguments: options with a value each, and the rest. */
public final class Arguments {

    private final Map<String, String> options = new HashMap<>();
    private final List<String> rest = new ArrayList<>();

    /**
     * Reads arguments.
     *
     * @param known the options there are, without hyphens
     * @param arguments what was given
     * @throws IllegalArgumentException when an option is unknown or lacks its value
     */
    public Arguments(Set<String> known, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                rest.add(arguments[i]);
                continue;
            }
            String name = arguments[i].substring(2);
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "there is no option --" + name + "; there are: " + String.join(", ", new TreeSet<>(known)));
            }
            if (++i == arguments.length) {
                throw new IllegalArgumentException("--" + name + " lacks its value");
            }
            options.put(name, arguments[i]);
        }
    }

    /**
     * What is no option.
     *
     * @return in order
     */
    public List<String> rest() {
        return List.copyOf(rest);
    }

    /**
     * An option.
     *
     * @param name without hyphens
     * @param usual its value when it is not given
     * @return its value
     */
    public String text(String name, String usual) {
        return options.getOrDefault(name, usual);
    }

    /**
     * An option with several values, separated by commas.
     *
     * @param name without hyphens
     * @param usual its value when it is not given
     * @return its values
     */
    public List<String> list(String name, String usual) {
        return Arrays.stream(text(name, usual).split(",", -1))
                .map(String::trim)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /**
     * A whole number.
     *
     * @param name without hyphens
     * @param usual its value when it is not given
     * @return its value
     */
    public int number(String name, int usual) {
        return options.containsKey(name) ? Integer.parseInt(options.get(name)) : usual;
    }

    /**
     * A number.
     *
     * @param name without hyphens
     * @param usual its value when it is not given
     * @return its value
     */
    public double decimal(String name, double usual) {
        return options.containsKey(name) ? Double.parseDouble(options.get(name)) : usual;
    }
}
