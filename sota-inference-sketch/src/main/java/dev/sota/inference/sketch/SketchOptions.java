package dev.sota.inference.sketch;

import dev.sota.api.GenerationException;
import java.util.Map;

/**
 * What only the illustrator knows.
 *
 * @param overscan how much of the picture is a margin around the frame that is composed, on each side, as a share of the
 *     frame's side
 */
record SketchOptions(double overscan) {
    private static final String OVERSCAN = "overscan";
    /** Scenes are built a little wider than their frame, but not further. */
    private static final int MOST_OVERSCAN = 10;

    static SketchOptions of(Map<String, String> options) {
        double overscan = 0;
        for (Map.Entry<String, String> option : options.entrySet()) {
            String value = option.getValue();
            switch (option.getKey()) {
                case OVERSCAN -> overscan = percent(value) / 100.0;
                default ->
                    throw GenerationException.request("The illustrator has no option \"" + option.getKey() + "\".")
                            .remedy("Use only " + OVERSCAN + ".")
                            .build();
            }
        }
        return new SketchOptions(overscan);
    }

    private static int percent(String value) {
        if (value.matches("\\d{1,2}") && Integer.parseInt(value) <= MOST_OVERSCAN) {
            return Integer.parseInt(value);
        }
        throw refused(OVERSCAN, value, "Use a whole number of percent from 0 to " + MOST_OVERSCAN + ".");
    }

    private static GenerationException refused(String option, String value, String remedy) {
        String shown = value.length() > 40 ? value.substring(0, 40) + "..." : value;
        return GenerationException.request(
                        "The illustrator cannot use the value \"" + shown + "\" for the option \"" + option + "\".")
                .remedy(remedy)
                .build();
    }
}
