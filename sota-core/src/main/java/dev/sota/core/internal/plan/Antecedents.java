package dev.sota.core.internal.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an English text has spoken of lately, and which of it a pronoun stands for. Has state. */
final class Antecedents {

    private static final int REMEMBERED = 8;
    private static final Set<String> PLURAL = Set.of("they", "them");

    /** What has a capital but is nobody's name. */
    private static final List<String> NAMELESS = List.of(
            "determiners", "numbers", "function", "openers", "times", "adverbs", "connectors", "verbs", "abstract");

    private static final Set<String> MANY =
            Set.of("women", "men", "children", "people", "police", "mice", "geese", "sheep", "crew", "villagers");

    private final Scenery scenery;
    private final Deque<String> recent = new ArrayDeque<>();
    private final PlaceNames placeNames = new PlaceNames();
    private String star = "";

    Antecedents(Scenery scenery) {
        this.scenery = scenery;
    }

    /** Names those whom "they" stands for where nothing nearer does. */
    void star(String beings) {
        star = beings;
    }

    /** Learns which names are those of places. */
    void settle(List<String> texts) {
        placeNames.learn(texts);
    }

    /** Takes in a noun phrase; what it is about may be meant later. */
    void remember(String phrase) {
        if (nameless(phrase)) {
            return;
        }
        boolean name = !Subjects.has("determiners", Subjects.words(phrase).get(0))
                && Character.isUpperCase(phrase.codePointAt(0));
        String kept = name && !phrase.endsWith("s")
                ? phrase
                : phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
        if (kept.startsWith("a ") || kept.startsWith("an ")) {
            kept = "the " + kept.substring(kept.indexOf(' ') + 1);
        }
        recent.remove(kept);
        recent.addFirst(kept);
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
    }

    /** Takes in somebody who is named before the main clause: "When Mary was a girl she". */
    void rememberName(List<String> opening) {
        for (int i = opening.size() - 2; i > 0; i--) {
            String word = Subjects.bare(opening.get(i));
            boolean name = word.equals(opening.get(i)) && !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (name && !placeNames.has(word) && Subjects.has("verbs", opening.get(i + 1))) {
                remember(word);
                return;
            }
        }
    }

    /** What a pronoun stands for; empty when nothing fits. */
    String of(String pronoun) {
        String lower = pronoun.toLowerCase(Locale.ROOT);
        if (PLURAL.contains(lower)) {
            return recent.stream()
                    .filter(Antecedents::plural)
                    .findFirst()
                    .or(this::pair)
                    .orElse(star);
        }
        if (lower.equals("he") || lower.equals("she")) {
            String other = lower.equals("he") ? "female" : "male";
            return recent.stream()
                    .filter(p -> !plural(p) && alive(p) && !is(other, p) && !placeNames.has(p))
                    .findFirst()
                    .orElse("");
        }
        List<String> things =
                recent.stream().filter(p -> !plural(p) && !person(p)).toList();
        return things.stream()
                .filter(p -> !place(p))
                .findFirst()
                .or(() -> things.stream().findFirst())
                .orElse("");
    }

    /** Two that were spoken of one after the other are "they". */
    private Optional<String> pair() {
        List<String> alive = new ArrayList<>(
                recent.stream().filter(p -> !plural(p) && alive(p)).limit(2).toList());
        return alive.size() == 2 ? Optional.of(alive.get(1) + " and " + alive.get(0)) : Optional.empty();
    }

    /** Whether a phrase with a capital is none that could be somebody's: "Nobody", "Eighty-one", "I've". */
    private static boolean nameless(String phrase) {
        List<String> words = Subjects.words(phrase);
        String first = words.get(0).toLowerCase(Locale.ROOT).split("['\u2019-]", 2)[0];
        return words.size() == 1 && NAMELESS.stream().anyMatch(group -> Subjects.has(group, first));
    }

    private boolean place(String phrase) {
        return scenery.read(phrase).stream().anyMatch(s -> s.aspect() == Scenery.Aspect.PLACE);
    }

    private static boolean alive(String phrase) {
        return person(phrase) || is("animals", phrase);
    }

    private static boolean person(String phrase) {
        return Character.isUpperCase(phrase.codePointAt(0))
                || is("people", phrase)
                || is("male", phrase)
                || is("female", phrase);
    }

    /** By the noun of the phrase, not by what it is said to have: "the owl", not "the house of the owl". */
    private static boolean is(String group, String phrase) {
        for (String word : Subjects.words(phrase)) {
            if (word.equals("of")) {
                return false;
            }
            if (Subjects.has(group, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean plural(String phrase) {
        boolean one = phrase.startsWith("one ") || phrase.startsWith("each ") || phrase.startsWith("every ");
        boolean ends = MANY.stream().anyMatch(m -> phrase.endsWith(m))
                || phrase.endsWith("s") && !phrase.endsWith("ss") && !phrase.endsWith("us");
        return phrase.contains(" and ") || !one && ends;
    }
}
