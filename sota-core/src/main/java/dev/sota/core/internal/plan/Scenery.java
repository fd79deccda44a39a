package dev.sota.core.internal.plan;

import dev.sota.core.internal.plan.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds places, hours, weather and seasons in a text of any language there is a list for, and names them in the English
 * words that picture engines know. Immutable.
 */
final class Scenery {

    /** Places that only say what kind of thing another is: a school bus is in no school. */
    private static final Pattern KINDS = Pattern.compile(
            "(?iu)\\b(?:school|office|street|sea|field|road|station|space|garden|city)[ -](?:bus|buses|lunch|lunches|bag|bags|food|salt|trip|trips|map|maps|wagon|hours|councils?)\\b");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}-]*");

    /** What a word says about a scene. */
    enum Aspect {
        PLACE,
        HOUR,
        WEATHER,
        SEASON
    }

    /**
     * Something found.
     *
     * @param aspect what it says
     * @param name the English word for it
     */
    record Sight(Aspect aspect, String name) {}

    private final Map<String, List<Sight>> byWord = new HashMap<>();
    private final boolean spaceless;

    Scenery(Locale language) {
        String code = language.getLanguage();
        spaceless = code.equals("zh") || code.equals("ja");
        WordList words = WordList.read(Scenery.class, "scenery-" + code + ".txt");
        words.groups().forEach((group, entries) -> {
            int dot = group.indexOf('.');
            Aspect aspect = Aspect.valueOf(group.substring(0, dot).toUpperCase(Locale.ROOT));
            Sight sight = new Sight(aspect, group.substring(dot + 1));
            entries.forEach(entry ->
                    byWord.computeIfAbsent(entry, k -> new ArrayList<>(1)).add(sight));
        });
    }

    /** What a text shows, in its order. */
    List<Sight> read(String text) {
        List<Sight> found = new ArrayList<>();
        if (spaceless) {
            for (int i = 0; i < text.length(); i++) {
                for (int length = Math.min(3, text.length() - i); length > 0; length--) {
                    found.addAll(byWord.getOrDefault(text.substring(i, i + length), List.of()));
                }
            }
            return found;
        }
        Matcher word = WORD.matcher(KINDS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT));
        while (word.find()) {
            found.addAll(byWord.getOrDefault(word.group(), List.of()));
        }
        return found;
    }
}
