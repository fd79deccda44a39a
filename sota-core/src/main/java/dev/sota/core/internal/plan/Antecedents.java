package dev.sota.core.internal.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an English text has spoken of lately, and which of it a pronoun stands for. Has state. */
final class Antecedents {

    private static final int REMEMBERED = 16;

    /** Things are forgotten after so many sentences, beings after so many more. */
    private static final int THINGS_LAST = 4;

    private static final int BEINGS_LAST = 16;

    /** Two of the last sentences are "they". */
    private static final int PAIR_LASTS = 2;

    /** "They" are those of late. */
    private static final int MANY_LAST = 5;

    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "must", "should");

    private static final Set<String> PLURAL = Set.of("they", "them");

    /** Words for a kind, which name again what has been named. */
    private static final Set<String> KINDS = Set.of(
            "bird", "animal", "creature", "beast", "birds", "animals", "creatures", "beasts", "fellow", "insect");

    /** What has a capital but is nobody's name. */
    private static final List<String> NAMELESS = List.of(
            "determiners", "numbers", "function", "openers", "times", "adverbs", "connectors", "verbs", "abstract");

    private static final Set<String> MANY =
            Set.of("women", "men", "children", "people", "police", "mice", "geese", "sheep", "crew", "villagers");

    private final Scenery scenery;
    private final Deque<Spoken> recent = new ArrayDeque<>();
    private PlaceNames placeNames = PlaceNames.of(List.of());
    private People people = People.NOBODY;
    /** Of those who have been "he" or "she" what they are not. */
    private final Map<String, String> others = new HashMap<>();

    /** Things that are somebody. */
    private final Set<String> enlivened = new HashSet<>();

    private String star = "";
    private int sentence;

    /**
     * A phrase that may be meant later.
     *
     * @param phrase as it is said again: "the king"
     * @param sentence the number of the sentence that said it
     * @param newcomer whether it was somebody then unknown: "a king"
     * @param known whether it had been spoken of before
     * @param subject whether the sentence was about it
     */
    private record Spoken(String phrase, int sentence, boolean newcomer, boolean known, boolean subject) {}

    Antecedents(Scenery scenery) {
        this.scenery = scenery;
    }

    /** Names those whom "they" stands for where nothing nearer does. */
    void star(String beings) {
        star = beings;
    }

    /** The last of whom or which there were several; empty when there were none. */
    String many() {
        return recent.stream()
                .map(Spoken::phrase)
                .filter(p -> plural(p) && !p.contains(" and "))
                .findFirst()
                .orElse("");
    }

    /** Takes in that a thing is somebody in this story, and is what it now speaks of. */
    void enliven(String phrase) {
        enlivened.add(phrase);
        remember(phrase);
    }

    /** Whether a text speaks of a thing that is somebody. */
    boolean enlivens(String text) {
        return enlivened.stream().anyMatch(text::contains);
    }

    /** Begins the next sentence. */
    void next() {
        sentence++;
        recent.removeIf(s -> sentence - s.sentence() > (alive(s.phrase()) ? BEINGS_LAST : THINGS_LAST));
    }

    /** Learns which names are those of places, and whose the others are. */
    void settle(PlaceNames places, People cast) {
        placeNames = places;
        people = cast;
    }

    /** Takes in a noun phrase; what it is about may be meant later. */
    void remember(String phrase) {
        remember(phrase, true);
    }

    /** Takes in what a pronoun stood for; who is "it" is not "he". */
    void again(String phrase, String pronoun) {
        remember(phrase, !pronoun.equalsIgnoreCase("it"));
    }

    private void remember(String phrase, boolean subject) {
        if (nameless(phrase) || Subjects.has("negators", Subjects.words(phrase).get(0))) {
            return;
        }
        boolean name = !Subjects.has("determiners", Subjects.words(phrase).get(0))
                && Character.isUpperCase(phrase.codePointAt(0));
        String kept = name && !phrase.endsWith("s")
                ? phrase
                : phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
        boolean newcomer = kept.startsWith("a ") || kept.startsWith("an ");
        if (newcomer) {
            kept = "the " + kept.substring(kept.indexOf(' ') + 1);
        }
        String again = kept;
        boolean known = recent.removeIf(s -> s.phrase().equals(again));
        recent.addFirst(new Spoken(kept, sentence, newcomer && !known, known, subject));
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
    }

    /** Takes in what a sentence names beside its subject, the first of it first. */
    void mention(List<String> phrases) {
        for (int i = phrases.size() - 1; i >= 0; i--) {
            String phrase = phrases.get(i);
            String noun = phrase.substring(phrase.lastIndexOf(' ') + 1);
            boolean name = Character.isUpperCase(phrase.codePointAt(0));
            boolean place = place(phrase) || name && !people.has(phrase);
            if (!place && !KINDS.contains(noun) && !Subjects.has("abstract", noun) && !Subjects.has("times", noun)) {
                remember(phrase, false);
            }
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

    /**
     * What a pronoun stands for; empty when nothing fits.
     *
     * @param verb what it does; some things are done by nobody but the living
     */
    String of(String pronoun, String verb) {
        String lower = pronoun.toLowerCase(Locale.ROOT);
        if (PLURAL.contains(lower)) {
            boolean living = lower.equals("they") && Subjects.has("deeds", verb);
            return recent.stream()
                    .filter(s -> sentence - s.sentence() <= MANY_LAST)
                    .map(Spoken::phrase)
                    .filter(p -> plural(p) && (!living || alive(p)))
                    .findFirst()
                    .or(() -> AUXILIARIES.contains(verb) ? Optional.empty() : pair(PAIR_LASTS))
                    .or(() -> Optional.of(star).filter(s -> !s.isEmpty()))
                    .or(() -> AUXILIARIES.contains(verb) ? Optional.empty() : pair(THINGS_LAST))
                    .orElse("");
        }
        if (lower.equals("he") || lower.equals("she")) {
            String other = lower.equals("he") ? "female" : "male";
            String meant = somebody(other);
            others.put(meant, other);
            return meant;
        }
        return thing();
    }

    private String thing() {
        List<Spoken> things = recent.stream()
                // What was only done something with is meant at once or not at all.
                .filter(s -> s.subject() || sentence - s.sentence() <= 1)
                .filter(s -> !plural(s.phrase()) && !person(s.phrase()))
                .filter(s -> !Character.isUpperCase(s.phrase().codePointAt(0)))
                .toList();
        List<Spoken> best = things.stream().filter(s -> !place(s.phrase())).toList();
        if (best.isEmpty()) {
            return things.isEmpty() ? "" : things.get(0).phrase();
        }
        Spoken first = best.get(0);
        // "The tide brought in a shell. It was white."
        return best.stream()
                .filter(s -> !first.known() && s.newcomer() && s.sentence() == first.sentence())
                .findFirst()
                .orElse(first)
                .phrase();
    }

    /** Somebody of no other sex: who was spoken of last, but somebody with a name before one that has only come by. */
    private String somebody(String other) {
        List<Spoken> all = recent.stream()
                .filter(s -> !plural(s.phrase()) && !is(other, s.phrase()) && !placeNames.has(s.phrase()))
                // Beasts that are only mentioned are "it".
                .filter(s -> person(s.phrase()) || s.subject() && is("animals", s.phrase()))
                .filter(s -> others.getOrDefault(s.phrase(), other).equals(other))
                .filter(s -> people.kind(s.phrase()).filter(k -> is(other, k)).isEmpty())
                .toList();
        if (all.isEmpty()) {
            return "";
        }
        // Who has neither done anything nor a name is hardly meant.
        Spoken last = all.stream()
                .filter(s -> s.subject() || people.has(s.phrase()))
                .findFirst()
                .orElse(all.get(0));
        boolean passing = last.newcomer() && sentence - last.sentence() > 1;
        return all.stream()
                .filter(s -> passing && people.has(s.phrase()) && sentence - s.sentence() <= THINGS_LAST)
                .findFirst()
                .orElse(last)
                .phrase();
    }

    /** Two that were spoken of one after the other are "they". */
    private Optional<String> pair(int within) {
        List<String> alive = recent.stream()
                .filter(s -> sentence - s.sentence() <= within && s.subject())
                .map(Spoken::phrase)
                .filter(p -> !plural(p) && alive(p) && !placeNames.has(p))
                .limit(2)
                .toList();
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

    private boolean alive(String phrase) {
        return person(phrase) || is("animals", phrase);
    }

    private boolean person(String phrase) {
        boolean named = Character.isUpperCase(phrase.codePointAt(0)) && (!people.known() || people.has(phrase));
        return named
                || enlivened.contains(phrase)
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
            boolean owner = word.endsWith("'s") || word.endsWith("\u2019s");
            if (!owner && Subjects.has(group, word) || !owner && Subjects.has(group, Subjects.singular(word))) {
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
