package dev.sota.core.internal.plan;

import dev.sota.core.internal.plan.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds what an English sentence is about: a rough reading of its first noun phrase. Immutable. */
public final class Subjects {

    static final WordList ENGLISH = WordList.read(Subjects.class, "english.txt");
    private static final int LONGEST = 5;
    private static final int PRONOUN_WINDOW = 8;
    private static final Pattern PEOPLES = Pattern.compile("\\p{Lu}\\p{L}+(?:an|ish|ese)");

    /** "This happens": no noun. */
    private static final Pattern HAPPENS = Pattern.compile("(?i)(?:this|that) \\p{L}+[^sui\\P{L}]s");

    private Subjects() {}

    /**
     * A sentence's subject.
     *
     * @param phrase its words, or the pronoun; empty when none was found
     * @param start index of its first word
     * @param end index after its last word
     */
    record Subject(String phrase, int start, int end) {
        boolean isPronoun() {
            return List.of("he", "she", "it", "they").contains(phrase.toLowerCase(Locale.ROOT));
        }
    }

    /** Reads the subject of a sentence given as words with their marks. */
    static Subject read(List<String> words) {
        int i = 0;
        while (i < words.size() && has("connectors", words.get(i))) {
            i++;
        }
        i = Openings.skip(words, i);
        if (i >= words.size()) {
            return new Subject("", words.size(), words.size());
        }
        String first = bare(words.get(i));
        if (List.of("he", "she", "it", "they").contains(first.toLowerCase(Locale.ROOT))) {
            return new Subject(first, i, i + 1);
        }
        int end = has("determiners", first) ? nounPhrase(words, i) : capitalOrPlural(words, i);
        if (end <= i) {
            end = barePlural(words, i);
        }
        if (end <= i) {
            return new Subject("", i, i);
        }
        return new Subject(
                String.join(
                        " ", words.subList(i, end).stream().map(Subjects::bare).toList()),
                i,
                end);
    }

    /** The first pronoun near the beginning, for a sentence that hides its subject: "On a summer morning she flies". */
    static Subject laterPronoun(List<String> words, Subject otherwise) {
        for (int i = 0; i < Math.min(words.size(), PRONOUN_WINDOW); i++) {
            String word = bare(words.get(i));
            if (List.of("he", "she", "they").contains(word.toLowerCase(Locale.ROOT))) {
                return new Subject(word, i, i + 1);
            }
        }
        return otherwise;
    }

    /**
     * Whether a text is a sentence rather than a name for something.
     *
     * @param text a few English words
     * @return true when a verb follows its subject
     */
    public static boolean isClause(String text) {
        List<String> words = words(text);
        Subject subject = read(words);
        if (subject.phrase().isEmpty() || subject.end() >= words.size() || subject.start() > 0) {
            return subject.isPronoun();
        }
        String next = bare(words.get(subject.end())).toLowerCase(Locale.ROOT);
        boolean singular = has("singular", words.get(0)) || has("articles", words.get(0));
        boolean inflected = singular && next.endsWith("s") && !next.endsWith("ss") && !next.endsWith("us");
        return has("verbs", next) || inflected;
    }

    /** Whom a text introduces: "There was once a keeper's daughter named Inga"; empty when nobody. */
    static String introduced(List<String> words) {
        for (int i = 0; i + 2 < Math.min(words.size(), PRONOUN_WINDOW); i++) {
            boolean there = bare(words.get(i)).equalsIgnoreCase("there") && has("inversions", words.get(i + 1));
            int at = there && bare(words.get(i + 2)).equals("once") ? i + 3 : i + 2;
            if (there && at < words.size() && has("determiners", words.get(at))) {
                int end = nounPhrase(words, at);
                boolean somebody = words.subList(at, end).stream()
                        .anyMatch(w -> has("people", w) || has("animals", w) || has("male", w) || has("female", w));
                return somebody
                        ? String.join(
                                " ",
                                words.subList(at, end).stream()
                                        .map(Subjects::bare)
                                        .toList())
                        : "";
            }
        }
        return "";
    }

    /** What an order is about: "Put the dough back" is about the dough. */
    static String object(List<String> words) {
        int i = 0;
        while (i < words.size() && has("connectors", words.get(i))) {
            i++;
        }
        boolean order = i + 1 < words.size() && !has("function", words.get(i)) && has("determiners", words.get(i + 1));
        if (!order) {
            return "";
        }
        int end = nounPhrase(words, i + 1);
        // "one onion and two cloves of garlic"
        while (end + 1 < words.size()
                && (bare(words.get(end)).equals("and") || bare(words.get(end)).equals("of"))
                && words.get(end).equals(bare(words.get(end)))) {
            int next = has("determiners", words.get(end + 1)) ? nounPhrase(words, end + 1) : end + 2;
            if (next <= end + 1) {
                break;
            }
            end = next;
        }
        return String.join(
                " ", words.subList(i + 1, end).stream().map(Subjects::bare).toList());
    }

    /** A plural without an article: "White blood cells", "coffee cherries". */
    private static int barePlural(List<String> words, int start) {
        for (int i = start; i < Math.min(words.size(), start + 4); i++) {
            String word = bare(words.get(i));
            boolean ends = has("function", word) || has("prepositions", word) || has("verbs", word);
            if (ends || word.isEmpty()) {
                return start;
            }
            boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 3;
            if (plural) {
                String next = i + 1 < words.size() ? words.get(i + 1) : "";
                boolean object = has("determiners", next) || i > start && has("motions", next);
                // "Smoke covers the sun", "yellow pollen sticks to the hairs": the word is a verb.
                return object ? i : i + 1;
            }
            if (!word.equals(words.get(i))) {
                return start;
            }
        }
        return start;
    }

    /** Where a noun phrase ends that begins with an article; its own index when no noun follows. */
    static int nounPhrase(List<String> words, int start) {
        boolean singular = has("singular", words.get(start));
        if (start + 1 < words.size()
                && HAPPENS.matcher(words.get(start) + " " + words.get(start + 1))
                        .matches()) {
            return start;
        }
        int i = start + 1;
        boolean noun = false;
        while (i < words.size() && i - start < LONGEST) {
            String word = words.get(i);
            boolean adjective = has("adjectives", word);
            if (noun && !adjective && isVerb(words, i, singular)) {
                break;
            }
            if (noun && adjective && plural(words.get(i - 1)) && before(words, i)) {
                // "The boards dry in the yard"
                break;
            }
            if (has("function", word) || has("prepositions", word) || (noun && has("verbs", word))) {
                break;
            }
            noun |= !adjective;
            i++;
            if (!word.equals(bare(word)) && !word.endsWith("'s") && !word.endsWith("’s")) {
                break;
            }
        }
        return noun ? i : start;
    }

    private static boolean plural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 3;
    }

    /** Whether a word stands before a preposition. */
    private static boolean before(List<String> words, int i) {
        return i + 1 < words.size() && has("prepositions", words.get(i + 1));
    }

    private static boolean isVerb(List<String> words, int i, boolean singular) {
        String word = bare(words.get(i)).toLowerCase(Locale.ROOT);
        if (has("verbs", word)
                || has("adverbs", word)
                || (word.endsWith("ed") && word.length() > 4)
                || word.endsWith("ly")) {
            return true;
        }
        boolean plain = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        String next = i + 1 < words.size() ? words.get(i + 1) : "";
        boolean beforeFunction =
                has("function", next) || has("prepositions", next) || has("determiners", next) || has("numbers", next);
        return plain && (singular || beforeFunction);
    }

    /** A name ("Mara", "Johannes Gutenberg") or a bare plural ("Bees"). */
    private static int capitalOrPlural(List<String> words, int start) {
        int i = start;
        while (i < words.size() && i - start < LONGEST) {
            String word = bare(words.get(i));
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (!capital || has("function", word) || has("adverbs", word) || has("connectors", word)) {
                break;
            }
            i++;
            if (!words.get(i - 1).equals(word)) {
                break;
            }
        }
        if (i == start + 1 && i + 1 < words.size() && people(words, i)) {
            // "Roman soldiers crossed"
            return i + 1;
        }
        return i == start + 1 && isLoneCapital(words, start) ? start : i;
    }

    /** Whether a plural noun ends a phrase that a name begins: no verb, for no article follows it. */
    private static boolean people(List<String> words, int i) {
        String word = words.get(i);
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        boolean known = i > 1
                || PEOPLES.matcher(words.get(i - 1)).matches()
                || word.length() > 2 && has("people", word.substring(0, word.length() - 1));
        return plural
                && known
                && !has("verbs", word)
                && !has("function", word)
                && !has("determiners", words.get(i + 1));
    }

    /** A sentence's first word has a capital for that alone: "Put the dough", "Far from the hive". */
    private static boolean isLoneCapital(List<String> words, int start) {
        String word = words.get(start);
        if (start > 0 || start + 1 >= words.size() || !word.equals(bare(word))) {
            return false;
        }
        String next = bare(words.get(start + 1)).toLowerCase(Locale.ROOT);
        boolean verb = has("verbs", next) || next.endsWith("ed") || (next.endsWith("s") && !has("function", next));
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !has("verbs", word);
        return has("verbs", word) || has("adjectives", word) || (!verb && !plural);
    }

    /** The words of a text. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** A word without the marks around it. */
    static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    /** A noun without the ending of its plural. */
    static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 3;
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    static boolean has(String group, String word) {
        return ENGLISH.has(group, bare(word));
    }
}
