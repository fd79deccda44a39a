package dev.sota.core.internal.plan;

import dev.sota.core.internal.plan.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds places, hours, weather and seasons in a text of any language there is a list for, and names them in the English
 * words that picture engines know. Immutable.
 */
final class Scenery {

    /** Places that only say what kind of thing another is: a school bus is in no school. */
    private static final Pattern KINDS = Pattern.compile(
            "(?iu)\\b(?:school|office|street|sea|field|road|station|space|garden|city)[ -](?:bus|buses|lunch|lunches|bag|bags|food|salt|trip|trips|map|maps|wagon|hours|councils?)\\b"
                    + "|\\bmarket[ -](?:days?|forces|prices?|research|shares?)\\b|\\b(?:black|stock|free|job|labour|housing)[ -]markets?\\b");

    /** Streets and bridges are called after what they lead to: "Harbour Street", "Mill Bridge". */
    private static final Pattern CALLED = Pattern.compile(
            "\\b(?:Mill|Church|Castle|Station|Market|Harbour|School|Park|Garden|Farm|Field|Bridge|River|Sea|Lake|Forest"
                    + "|Hill|Tower|Palace|Abbey|Temple|Orchard|Beach|Station|College|Library|Spring|Water|Moon|Sun|Star)s? (?=(?:Street|Road|Lane|Avenue|Square|Bridge|Station|Row|Close|Drive|Way)\\b)");

    /** A place that its last word tells: "in the button shop", "at the village school". */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?iu)\\b(?:in|at|inside|into)\\s+(?:the|a|an|his|her|their|our|its|my|your)\\s+(\\p{L}[\\p{L}-]*\\s+)?(\\p{L}*"
                    + "(?:shop|store|works|studio|museum|gallery|school|office|hall|factory|club|market|cafe|restaurant|hotel"
                    + "|academy|clinic|laboratory|theatre|prison|pharmacy))\\b");

    /** Words of which such a phrase has at most. */
    private static final int LONGEST = 4;

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
     * @param there whether the text is there, rather than at a place that it only mentions
     */
    record Sight(Aspect aspect, String name, boolean there) {
        Sight(Aspect aspect, String name) {
            this(aspect, name, true);
        }

        private Sight mentioned(boolean here) {
            return new Sight(aspect, name, here);
        }
    }

    private final Map<String, List<Sight>> byWord = new HashMap<>();
    /** Places that no other word stands for: they are called by their own. */
    private final Set<String> named;

    private final boolean english;
    private final boolean spaceless;

    Scenery(Locale language) {
        String code = language.getLanguage();
        spaceless = code.equals("zh") || code.equals("ja");
        english = code.equals("en");
        WordList words = WordList.read(Scenery.class, "scenery-" + code + ".txt");
        named = words.group("place.=");
        words.groups().forEach((group, entries) -> {
            int dot = group.indexOf('.');
            Aspect aspect = Aspect.valueOf(group.substring(0, dot).toUpperCase(Locale.ROOT));
            String name = group.substring(dot + 1);
            if (!name.equals("=")) {
                Sight sight = new Sight(aspect, name);
                entries.forEach(entry ->
                        byWord.computeIfAbsent(entry, k -> new ArrayList<>(1)).add(sight));
            }
        });
    }

    /** A text without what streets and bridges are called after. */
    static String unnamed(String text) {
        return CALLED.matcher(text).replaceAll("");
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
        String plain = KINDS.matcher(unnamed(text)).replaceAll(" ").toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        Standpoint standpoint = new Standpoint();
        Matcher word = WORD.matcher(plain);
        int end = 0;
        while (word.find()) {
            words.add(word.group());
            standpoint.add(word.group(), plain.substring(end, word.start()));
            end = word.end();
        }
        List<List<String>> compounds = english ? compounds(plain) : List.of();
        for (int i = 0; i < words.size(); ) {
            int at = i;
            int length = called(words, i, compounds);
            if (length > 0) {
                String name = String.join(" ", words.subList(i, i + length));
                found.add(new Sight(Aspect.PLACE, name, !english || standpoint.there(i + length - 1)));
            } else {
                byWord.getOrDefault(words.get(i), List.of()).stream()
                        .map(s -> english && s.aspect() == Aspect.PLACE ? s.mentioned(standpoint.there(at)) : s)
                        .forEach(found::add);
            }
            i += Math.max(1, length);
        }
        return found;
    }

    /** Whether its texts are English, of which it knows more than words. */
    boolean english() {
        return english;
    }

    /** Whether a place is called by the very words of the text. */
    boolean own(String name) {
        return named.contains(name) || name.contains(" ");
    }

    /** How many words from one on call a place by its own name, 0 if none do. */
    private int called(List<String> words, int from, List<List<String>> compounds) {
        for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
            List<String> phrase = words.subList(from, from + length);
            if (named.contains(String.join(" ", phrase)) || compounds.contains(phrase)) {
                return length;
            }
        }
        return 0;
    }

    /** Phrases whose last word makes a place of them, without adjectives, where no list has them. */
    private List<List<String>> compounds(String text) {
        List<List<String>> found = new ArrayList<>();
        Matcher m = COMPOUND.matcher(text);
        while (m.find()) {
            String first = m.group(1) == null ? "" : m.group(1).strip();
            boolean tells = !first.isEmpty() && !Subjects.has("adjectives", first) && !Subjects.has("function", first);
            if (tells || !byWord.containsKey(m.group(2))) {
                found.add(tells ? List.of(first, m.group(2)) : List.of(m.group(2)));
            }
        }
        return found;
    }
}
