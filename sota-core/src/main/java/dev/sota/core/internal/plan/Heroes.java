package dev.sota.core.internal.plan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what an English text keeps coming back to: the noun that most of its scenes name. Immutable. */
final class Heroes {

    /** So many scenes, and one in so many, name what a film is about. */
    private static final int LEAST = 3;

    private static final int ONE_IN = 6;

    private final Optional<String> chief;
    private final Optional<String> many;

    /** The heroes of the scenes of a film. */
    Heroes(List<String> texts, Locale language, Scenery scenery) {
        if (!language.getLanguage().equals("en")) {
            chief = Optional.empty();
            many = Optional.empty();
            return;
        }
        Map<String, Integer> named = new LinkedHashMap<>();
        Set<String> severally = new HashSet<>();
        for (String text : texts) {
            count(text, scenery, severally).forEach(noun -> named.merge(noun, 1, Integer::sum));
        }
        int least = Math.max(LEAST, texts.size() / ONE_IN);
        chief = most(named, least, Set.of());
        many = most(named, 2, severally)
                .filter(n -> Subjects.has("animals", n) || Subjects.has("people", n))
                .map(n -> "the " + plural(n));
    }

    /** What the film is about. */
    Optional<String> chief() {
        return chief;
    }

    /** The beings that "they" stands for where nothing nearer does. */
    Optional<String> many() {
        return many;
    }

    private static Optional<String> most(Map<String, Integer> named, int least, Set<String> among) {
        return named.entrySet().stream()
                .filter(e -> e.getValue() >= least && (among.isEmpty() || among.contains(e.getKey())))
                .max((a, b) -> a.getValue() - b.getValue())
                .map(Map.Entry::getKey);
    }

    /** The nouns of a text in the singular: what follows an article, and plurals of beings. */
    private static Set<String> count(String text, Scenery scenery, Set<String> severally) {
        Set<String> nouns = new HashSet<>();
        List<String> words = Subjects.words(text);
        boolean article = false;
        for (int i = 0; i < words.size(); i++) {
            String word = Subjects.bare(words.get(i)).toLowerCase(Locale.ROOT).replaceAll("['\u2019]s$", "");
            String one = Subjects.singular(word);
            // "They fly off": no insect.
            boolean verb = Subjects.has("deeds", word) && !article;
            boolean being = !verb && (Subjects.has("animals", one) || Subjects.has("people", one));
            boolean ends = !words.get(i).equals(Subjects.bare(words.get(i)))
                    || i + 1 == words.size()
                    || Subjects.has("function", words.get(i + 1))
                    || Subjects.has("verbs", words.get(i + 1))
                    || Subjects.has("prepositions", words.get(i + 1));
            if (word.length() > 2
                    && (being || article && ends && !common(word))
                    && scenery.read(word).isEmpty()) {
                nouns.add(one);
                if (!one.equals(word)) {
                    severally.add(one);
                }
            }
            article = Subjects.has("determiners", word) || article && !Subjects.has("function", word) && !ends;
        }
        return nouns;
    }

    private static boolean common(String word) {
        return Subjects.has("function", word)
                || Subjects.has("adjectives", word)
                || Subjects.has("abstract", word)
                || Subjects.has("times", word)
                || Subjects.has("adverbs", word)
                || Subjects.has("verbs", word)
                || !Character.isLetter(word.charAt(0));
    }

    private static String plural(String noun) {
        boolean ies = noun.matches(".*[^aeiou]y");
        return ies ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
