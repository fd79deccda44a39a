package dev.sota.core.internal.plan.story;

import dev.sota.core.internal.plan.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** English noun phrases and verbs as far as a template needs them: articles, number, gerunds. */
final class Phrase {

    private static final WordList WORDS = WordList.read(Phrase.class, "topics-en.txt");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> DETERMINERS =
            Set.of("my", "our", "your", "his", "her", "its", "their", "this", "that", "these", "those");
    private static final Set<String> COUNTED =
            Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "many", "some", "several");
    private static final Pattern MASS_ENDING =
            Pattern.compile(".{3,}(?:ness|ity|ism|hood|ology|ics|ance|ence|graphy|nomy|ery)|.{2,}[^aeiou ]ing");
    private static final Pattern HEAD_END =
            Pattern.compile("(?i)\\s(?:of|in|on|at|by|from|with|for|under|over|near|to|who|that|which|and)\\s");

    private Phrase() {}

    /** "a fox" for "fox", "volcanoes" and "New York" as they are. */
    static String first(String phrase) {
        String lead = word(phrase, 0);
        boolean bareCount = !isDetermined(phrase) && !isPlural(phrase) && !isMass(phrase) && !isName(phrase);
        return bareCount ? article(lead) + " " + phrase : lowerArticle(phrase);
    }

    /** "the fox" for "a fox", "the volcanoes"; "love" and "New York" as they are. */
    static String again(String phrase) {
        String lead = word(phrase, 0).toLowerCase(Locale.ROOT);
        if (lead.equals("a") || lead.equals("an")) {
            return "the " + phrase.substring(lead.length()).strip();
        }
        if (COUNTED.contains(lead)) {
            return "the " + lowerArticle(phrase);
        }
        if (isDetermined(phrase)) {
            return lowerArticle(phrase);
        }
        boolean named = isName(phrase) || (isMass(phrase) && !isPlural(phrase));
        return named ? phrase : "the " + phrase;
    }

    static boolean isPlural(String phrase) {
        String lead = word(phrase, 0).toLowerCase(Locale.ROOT);
        if (lead.equals("a") || lead.equals("an")) {
            return false;
        }
        if (COUNTED.contains(lead) || phrase.contains(" and ")) {
            return true;
        }
        String head = head(phrase);
        if (WORDS.has("plural", head)) {
            return true;
        }
        return head.endsWith("s")
                && !head.endsWith("ss")
                && !head.endsWith("us")
                && !head.endsWith("is")
                && !WORDS.has("singular", head);
    }

    /** What cannot be counted takes no article. */
    static boolean isMass(String phrase) {
        String head = head(phrase);
        return WORDS.has("mass", head) || MASS_ENDING.matcher(head).matches();
    }

    static boolean isIdea(String phrase) {
        return WORDS.has("idea", head(phrase)) && !isDetermined(phrase);
    }

    static String article(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean silent = WORDS.group("silent-h").stream().anyMatch(lower::startsWith);
        boolean consonant =
                WORDS.group("vowel-as-consonant").stream().anyMatch(lower::startsWith) && !lower.startsWith("unin");
        boolean vowel = !lower.isEmpty() && "aeiou".indexOf(lower.charAt(0)) >= 0;
        return silent || (vowel && !consonant) ? "an" : "a";
    }

    /** "baking bread" for "bake bread". */
    static String gerund(String act) {
        int space = act.indexOf(' ');
        String verb = space < 0 ? act : act.substring(0, space);
        String rest = space < 0 ? "" : act.substring(space);
        return ing(verb) + rest;
    }

    private static String ing(String verb) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        if (verb.endsWith("e") && !verb.matches(".*(?:ee|oe|ye|nge)$") && verb.length() > 2) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        boolean doubles = verb.matches("[^aeiou]*[aeiou][bdgklmnprt]") || verb.matches("(?:begin|forget|admit|prefer)");
        return doubles ? verb + verb.charAt(verb.length() - 1) + "ing" : verb + "ing";
    }

    private static boolean isDetermined(String phrase) {
        String lead = word(phrase, 0).toLowerCase(Locale.ROOT);
        return ARTICLES.contains(lead) || DETERMINERS.contains(lead) || COUNTED.contains(lead);
    }

    private static boolean isName(String phrase) {
        List<String> words = List.of(phrase.split(" ", -1));
        String last = words.get(words.size() - 1);
        return Character.isUpperCase(phrase.codePointAt(0))
                && !last.isEmpty()
                && !Character.isLowerCase(last.codePointAt(0));
    }

    /** The noun that the phrase is about: the last word before "of", "in" and the like. */
    private static String head(String phrase) {
        String noun = HEAD_END.split(phrase, 2)[0].strip();
        int space = noun.lastIndexOf(' ');
        return noun.substring(space + 1).toLowerCase(Locale.ROOT);
    }

    private static String lowerArticle(String phrase) {
        String lead = word(phrase, 0);
        String lower = lead.toLowerCase(Locale.ROOT);
        boolean small = ARTICLES.contains(lower) || DETERMINERS.contains(lower) || COUNTED.contains(lower);
        return small ? lower + phrase.substring(lead.length()) : phrase;
    }

    private static String word(String phrase, int index) {
        String[] words = phrase.split(" ", -1);
        return index < words.length ? words[index] : "";
    }
}
