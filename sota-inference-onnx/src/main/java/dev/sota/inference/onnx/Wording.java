package dev.sota.inference.onnx;

import dev.sota.spi.ImageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns a request into the one line of words that a model reads, the most telling first: what is last may be cut. */
final class Wording {

    private static final int LONGEST = 4_000;

    /** What begins an element of a setting that tells who somebody is. */
    private static final Pattern CAST = Pattern.compile("(?<=^|, )cast (?=\\p{Lu})");

    private Wording() {}

    static String of(ImageRequest request, Styles style) {
        List<String> parts = new ArrayList<>();
        String prompt = request.prompt().strip();
        parts.add(prompt.isEmpty() ? "abstract composition" : cut(prompt));
        if (style != Styles.PLAIN) {
            parts.add(style.suffix());
            if (!request.colours().isEmpty()) {
                parts.add("colour palette of " + ColourWords.of(request.colours()));
            }
            parts.add(request.shot().name().toLowerCase(Locale.ROOT) + " shot");
            if (request.mood() != dev.sota.api.Mood.NEUTRAL) {
                parts.add(request.mood().name().toLowerCase(Locale.ROOT) + " mood");
            }
        }
        if (!request.setting().isBlank()) {
            // Who is who is told as it would be in a caption: "Yusuf man salt trader".
            parts.add(cut(CAST.matcher(request.setting().strip()).replaceAll("")));
        }
        return String.join(", ", parts);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
