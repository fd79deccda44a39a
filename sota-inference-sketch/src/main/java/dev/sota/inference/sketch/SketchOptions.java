package dev.sota.inference.sketch;

import dev.sota.api.GenerationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What only the illustrator knows.
 *
 * @param overscan how much of the picture is a margin around the frame that is composed, on each side, as a share of the
 *     frame's side
 * @param brand opaque colours that pictures should belong to; usually none
 */
record SketchOptions(double overscan, List<Integer> brand) {
    private static final String OVERSCAN = "overscan";
    private static final String BRAND = "brand";
    /** Scenes are built a little wider than their frame, but not further. */
    private static final int MOST_OVERSCAN = 10;

    private static final int MOST_COLOURS = 8;

    static SketchOptions of(Map<String, String> options) {
        double overscan = 0;
        List<Integer> brand = List.of();
        for (Map.Entry<String, String> option : options.entrySet()) {
            String value = option.getValue();
            switch (option.getKey()) {
                case OVERSCAN -> overscan = percent(value) / 100.0;
                case BRAND -> brand = colours(value);
                default ->
                    throw GenerationException.request("The illustrator has no option \"" + option.getKey() + "\".")
                            .remedy("Use only " + BRAND + " and " + OVERSCAN + ".")
                            .build();
            }
        }
        return new SketchOptions(overscan, brand);
    }

    private static int percent(String value) {
        if (value.matches("\\d{1,2}") && Integer.parseInt(value) <= MOST_OVERSCAN) {
            return Integer.parseInt(value);
        }
        throw refused(OVERSCAN, value, "Use a whole number of percent from 0 to " + MOST_OVERSCAN + ".");
    }

    private static List<Integer> colours(String value) {
        // One to eight of "#rrggbb", so the length is bounded before anything is taken apart.
        if (value.length() > MOST_COLOURS * 10 || !value.matches("#\\p{XDigit}{6}(\\s*,\\s*#\\p{XDigit}{6}){0,7}")) {
            throw refused(
                    BRAND, value, "Use one to " + MOST_COLOURS + " colours such as #1a73e8, with commas between.");
        }
        List<Integer> colours = new ArrayList<>();
        for (String colour : value.split("\\s*,\\s*")) {
            colours.add(0xff000000 | Integer.parseInt(colour.substring(1), 16));
        }
        return List.copyOf(colours);
    }

    private static GenerationException refused(String option, String value, String remedy) {
        String shown = value.length() > 40 ? value.substring(0, 40) + "..." : value;
        return GenerationException.request(
                        "The illustrator cannot use the value \"" + shown + "\" for the option \"" + option + "\".")
                .remedy(remedy)
                .build();
    }
}
