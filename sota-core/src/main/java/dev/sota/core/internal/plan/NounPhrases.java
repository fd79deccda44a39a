package dev.sota.core.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what an English sentence names behind its subject and may come back to as "it" or "he": what is new in it ("a
 * young horse", "there was serum"), and who has a name. Immutable.
 */
final class NounPhrases {

    private static final Set<String> NEW = Set.of("a", "an", "one");
    private static final Set<String> EXISTENCE = Set.of("is", "was", "lay", "stood", "came");

    /** Behind these a name is one of a person: "sold to Yusuf", "with Mary". */
    private static final Set<String> PERSONAL = Set.of("to", "with", "by", "and", "for", "from");

    /** Within a name: "Karl von Frisch". */
    private static final Set<String> BETWEEN = Set.of("von", "van", "de", "der", "da", "di");

    private static final Set<String> IS = Set.of("is", "was");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "i", "you", "we", "who");
    private static final Set<String> PARTICLES = Set.of("in", "up", "out", "off", "down", "away", "over", "back");
    private static final Set<String> BECOMING =
            Set.of("became", "become", "becomes", "remained", "turned", "called", "named");

    /** So many words of a name. */
    private static final int LONGEST = 4;

    private NounPhrases() {}

    /** The phrases from a word on, in their order; what is said not to be there is none of them. */
    static List<String> read(List<String> words, int from) {
        List<String> found = new ArrayList<>();
        String exists = existing(words);
        if (!exists.isEmpty()) {
            found.add(exists);
        }
        boolean denied = false;
        for (int i = Math.max(1, from); i < words.size(); i++) {
            String before = words.get(i - 1);
            boolean pause = !before.equals(Subjects.bare(before));
            denied = !pause && denied || before.equals("not") || before.endsWith("n't") || before.equals("never");
            boolean fresh = NEW.contains(words.get(i));
            int end = fresh ? Subjects.nounPhrase(words, i) : capitals(words, i);
            if (end > i && !denied && (fresh ? object(words, i) : person(words, i))) {
                found.add(joined(words.subList(i, end)));
            }
            i = Math.max(i, end - 1);
        }
        return found;
    }

    /** Whether something is done with what begins at a word: "brought (in) a shell", not "with a stem", "was a boy". */
    private static boolean object(List<String> words, int at) {
        String before = words.get(at - 1);
        boolean told = IS.contains(before)
                && at > 1
                && !PRONOUNS.contains(Subjects.bare(words.get(at - 2)).toLowerCase(Locale.ROOT));
        if (told) {
            // "The strangest case was a widow"
            int end = Subjects.nounPhrase(words, at);
            String noun = end > at ? Subjects.bare(words.get(end - 1)) : "";
            return Subjects.has("people", noun) || Subjects.has("animals", noun) || Subjects.has("female", noun);
        }
        boolean particle = PARTICLES.contains(before) && at > 1 && does(words.get(at - 2));
        return particle || before.equals(Subjects.bare(before)) && does(before);
    }

    private static boolean does(String word) {
        return !Subjects.has("prepositions", word)
                && !Subjects.has("function", word)
                && !Subjects.has("connectors", word)
                && !BECOMING.contains(word);
    }

    /** The beast that somebody turns out to be, by what follows the subject: "was a young squirrel"; else nothing. */
    static String beast(List<String> words, int at) {
        boolean told = at + 2 < words.size() && IS.contains(words.get(at)) && NEW.contains(words.get(at + 1));
        int end = told ? Subjects.nounPhrase(words, at + 1) : 0;
        boolean beast = end > at + 1 && Subjects.has("animals", words.get(end - 1));
        return beast ? joined(words.subList(at + 1, end)) : "";
    }

    /** "There was serum in a hospital": what is there, without an article. */
    private static String existing(List<String> words) {
        boolean there = words.size() > 2
                && Subjects.bare(words.get(0)).equalsIgnoreCase("there")
                && EXISTENCE.contains(words.get(1));
        String noun = there ? Subjects.bare(words.get(2)) : "";
        boolean bare = !noun.isEmpty()
                && !Subjects.has("function", noun)
                && !Subjects.has("determiners", noun)
                && !Subjects.has("negators", noun)
                && !Subjects.has("adjectives", noun)
                && !Subjects.has("adverbs", noun)
                && !Subjects.has("abstract", noun);
        return bare ? "the " + noun : "";
    }

    /** Where a name ends that begins at a word; the index itself when none does. */
    static int capitals(List<String> words, int at) {
        int i = at;
        while (i < words.size() && i - at < LONGEST) {
            String word = words.get(i);
            String bare = Subjects.bare(word);
            if (!capital(bare) && !(i > at && BETWEEN.contains(bare))) {
                break;
            }
            i++;
            if (!word.equals(bare)) {
                break;
            }
        }
        return i > at && capital(Subjects.bare(words.get(i - 1))) ? i : at;
    }

    /** Whether a name that begins at a word may be somebody's, by what stands before it. */
    static boolean person(List<String> words, int at) {
        String before = at > 0 ? words.get(at - 1) : "";
        boolean place = Subjects.has("prepositions", before) && !PERSONAL.contains(before);
        return !place && !Subjects.has("determiners", before);
    }

    /** Whether a word is written as names are, and is no day or month. */
    static boolean capital(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.length() > 2
                && Character.isUpperCase(word.codePointAt(0))
                && !word.equals(word.toUpperCase(Locale.ROOT))
                && !word.endsWith("'s")
                && !word.endsWith("\u2019s")
                && !Subjects.has("times", word)
                && !Subjects.has("times", lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower)
                && !Subjects.has("function", word);
    }

    private static String joined(List<String> words) {
        return String.join(" ", words.stream().map(Subjects::bare).toList());
    }
}
