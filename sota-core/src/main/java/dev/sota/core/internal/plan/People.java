package dev.sota.core.internal.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who has a name in an English film: whether man or woman, how old, and what they are, so that they look the same
 * wherever they are seen. Immutable.
 */
final class People {

    private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Miss", "Dr", "Sir", "Lady", "Lord", "Saint");

    /** Nobody. */
    static final People NOBODY = new People(List.of());

    private final List<Known> all;

    /**
     * Somebody.
     *
     * @param name as it is written most fully
     * @param kind man, woman, boy, girl, or nothing when nothing tells
     * @param role what they are, such as "baker"; empty when it is not said
     */
    record Somebody(String name, String kind, String role) {
        /** As an element of a setting. */
        String told() {
            return Stream.of("cast", name, kind, role).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
        }

        /** The words that are enough to name them, as words of their own. */
        private Pattern called() {
            String words = Stream.of(name.split(" "))
                    .filter(part -> part.length() > 2 && Character.isUpperCase(part.codePointAt(0)))
                    .filter(part -> !TITLES.contains(part))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            // Nobody is called by a title alone.
            return Pattern.compile(words.isEmpty() ? "(?!)" : "(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
        }
    }

    /** Somebody, and what finds them in a text. */
    private record Known(Somebody who, Pattern called) {
        /** Whether a text speaks of them by name, or by what they are. */
        boolean in(String text) {
            return called.matcher(text).find()
                    || !who.role().isEmpty() && text.toLowerCase(Locale.ROOT).contains("the " + who.role());
        }
    }

    /** Those who are known. */
    People(List<Somebody> all) {
        this.all = all.stream().map(s -> new Known(s, s.called())).toList();
    }

    /** Those whom the texts of a film name. */
    static People of(List<String> texts, Locale language, PlaceNames places) {
        return language.getLanguage().equals("en") ? new PeopleReader(places).read(texts) : NOBODY;
    }

    /** Everybody of whom a text speaks, as elements of a setting. */
    List<String> told(String text) {
        return all.stream()
                .filter(k -> !k.who().kind().isEmpty() || !k.who().role().isEmpty())
                .filter(k -> k.in(text))
                .map(k -> k.who().told())
                .toList();
    }

    /** A text in which no name is a word: "Snow drew a map" tells of no weather. */
    String masked(String text) {
        String masked = text;
        for (Known known : all) {
            masked = known.called().matcher(masked).replaceAll("Somebody");
        }
        return masked;
    }

    /** Whether anybody is known. */
    boolean known() {
        return !all.isEmpty();
    }

    /** Whether a phrase names somebody. */
    boolean has(String phrase) {
        return NounPhrases.capital(phrase) && all.stream().anyMatch(k -> k.in(phrase));
    }

    /** Man, woman, boy or girl, for a name or a part of one. */
    Optional<String> kind(String name) {
        return all.stream()
                .filter(k -> k.in(name) && !k.who().kind().isEmpty())
                .map(k -> k.who().kind())
                .findFirst();
    }
}
