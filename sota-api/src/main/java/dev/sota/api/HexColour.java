package dev.sota.api;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Opaque sRGB colours in the form {@code #rrggbb}, as style sheets have them. */
public final class HexColour {

    /** What is lit and ruled with where no brand has a colour of its own: an amber. */
    public static final String ACCENT = "#ffd54a";

    private static final Pattern FORM = Pattern.compile("#\\p{XDigit}{6}");

    private HexColour() {}

    /**
     * Checks a colour.
     *
     * @param text a colour
     * @return the same in lower-case letters
     * @throws IllegalArgumentException when it is none
     */
    public static String checked(String text) {
        if (!FORM.matcher(Objects.requireNonNull(text, "colour")).matches()) {
            String shown = text.length() > 20 ? text.substring(0, 20) + "..." : text;
            throw new IllegalArgumentException("'" + shown + "' is not a colour such as #1a73e8");
        }
        return text.toLowerCase(Locale.ROOT);
    }

    /** Checks a member of something larger, and names it when it is none. */
    static String checked(String member, String text) {
        try {
            return checked(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(member + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a colour.
     *
     * @param text a colour
     * @return {@code 0xRRGGBB}
     * @throws IllegalArgumentException when it is none
     */
    public static int rgb(String text) {
        return Integer.parseInt(checked(text).substring(1), 16);
    }
}
