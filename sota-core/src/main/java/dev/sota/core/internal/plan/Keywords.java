package dev.sota.core.internal.plan;

import dev.sota.core.internal.plan.Scenery.Aspect;
import dev.sota.core.internal.plan.Scenery.Sight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that matter in a text. */
final class Keywords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]+");

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");

    private static final Set<String> COUNTS =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** So many scenes open a film. */
    private static final int OPENING = 4;

    private Keywords() {}

    /** An English phrase without its function words; a phrase in another language as it is. */
    static String content(String phrase, Locale language) {
        if (!language.getLanguage().equals("en")) {
            return phrase;
        }
        Matcher word = WORD.matcher(phrase);
        return word.results()
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .filter(w -> !Subjects.has("numbers", w) && !COUNTS.contains(w))
                .filter(w -> !Subjects.has("function", w) && !Subjects.has("abstract", w) && !Subjects.has("verbs", w))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The nouns, as far as can be told, that an English text names most often. */
    static List<String> subjects(List<String> texts, Locale language, int most) {
        return top(nouns(texts, language), most, 2);
    }

    /** Whether an English title names a thing of which the text speaks. */
    static boolean named(String title, List<String> texts, Locale language) {
        Map<String, Integer> nouns = nouns(texts, language);
        return WORD.matcher(title)
                .results()
                .anyMatch(m -> nouns.containsKey(m.group().toLowerCase(Locale.ROOT)));
    }

    /**
     * Of the words of a title those that tell what the film is about: what its text speaks of, scenery and beings. "The
     * Long Way Home" may be the way of an eel.
     */
    static String told(String words, List<String> texts, Scenery scenery) {
        if (!scenery.english()) {
            return words;
        }
        Set<String> spoken = texts.stream()
                .flatMap(t -> Subjects.words(t).stream())
                .map(w -> Subjects.bare(w).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return Stream.of(words.split(" "))
                .filter(w -> spoken.contains(w) && !Subjects.has("adjectives", w)
                        || !scenery.read(w).isEmpty()
                        || Subjects.has("people", POSSESSIVE.matcher(w).replaceAll(""))
                        || Subjects.has("animals", POSSESSIVE.matcher(w).replaceAll("")))
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Integer> nouns(List<String> texts, Locale language) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (!language.getLanguage().equals("en")) {
            return counts;
        }
        for (String text : texts) {
            String last = "";
            for (String token : text.split("\\s+", -1)) {
                String word = Subjects.bare(token).toLowerCase(Locale.ROOT);
                // A word after an article, or after an article and an adjective, is most likely a noun.
                boolean noun = Subjects.has("articles", last) && !isCommon(word);
                if (noun && word.length() > 2) {
                    counts.merge(word, 1, Integer::sum);
                }
                last = Subjects.has("adjectives", word) && Subjects.has("articles", last) ? last : word;
            }
        }
        return counts;
    }

    private static boolean isCommon(String word) {
        return Subjects.has("function", word)
                || Subjects.has("adjectives", word)
                || Subjects.has("abstract", word)
                || Subjects.has("verbs", word)
                || !Character.isLetter(word.isEmpty() ? ' ' : word.charAt(0));
    }

    /**
     * A place that a film names.
     *
     * @param place its name; empty where it names none
     * @param scenes how many scenes are there
     */
    record Named(String place, int scenes) {}

    /**
     * Where a film is when nothing is said: a place that it comes back to, the one with which it opens where it names no
     * other, or the one in its title of which the text speaks again and again; else nowhere.
     */
    static Named mainPlace(String title, List<String> texts, Scenery scenery) {
        List<String> seen = scenery.english() ? texts.stream().map(Depicted::of).toList() : texts;
        Map<String, Integer> counts = counted(seen, scenery, true);
        List<String> most = top(counts, 1, 2);
        if (!most.isEmpty()) {
            return new Named(most.get(0), counts.getOrDefault(most.get(0), 0));
        }
        boolean opens = counts.size() == 1
                && !counted(seen.subList(0, Math.min(2, seen.size())), scenery, true)
                        .isEmpty();
        if (opens) {
            return new Named(counts.keySet().iterator().next(), 1);
        }
        Map<String, Integer> spoken = counted(texts, scenery, false);
        return counted(List.of(title), scenery, false).keySet().stream()
                .filter(place -> spoken.getOrDefault(place, 0) > 1)
                .findFirst()
                .map(place -> new Named(place, spoken.getOrDefault(place, 0)))
                .orElse(new Named("", 0));
    }

    /** The landscape with which an English film opens: "in a house at the edge of the desert"; else nothing. */
    static String region(List<String> texts, Scenery scenery) {
        if (!scenery.english()) {
            return "";
        }
        List<String> named = texts.subList(0, Math.min(OPENING, texts.size())).stream()
                .flatMap(t -> scenery.read(Depicted.of(t)).stream())
                .filter(s -> s.aspect() == Aspect.PLACE)
                .map(Sight::name)
                .toList();
        // "On the coast of Alaska": the wilds tell more than their edge.
        return Stream.of("wilds", "landscapes")
                .flatMap(group -> named.stream().filter(name -> Subjects.has(group, name)))
                .findFirst()
                .orElse("");
    }

    /** The places that a text names most often. */
    static List<String> places(List<String> texts, Scenery scenery, int most) {
        return top(counted(texts, scenery, true), most, 1);
    }

    private static Map<String, Integer> counted(List<String> texts, Scenery scenery, boolean there) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String text : texts) {
            scenery.read(text).stream()
                    .filter(s -> s.aspect() == Aspect.PLACE && (s.there() || !there))
                    .map(Sight::name)
                    .distinct()
                    .forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        return counts;
    }

    /** Ties go to the word that comes first. */
    private static List<String> top(Map<String, Integer> counts, int most, int least) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
