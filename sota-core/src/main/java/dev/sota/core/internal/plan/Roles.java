package dev.sota.core.internal.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an English text says that somebody is: "a baker". Immutable. */
final class Roles {

    private static final String ROLE = "((?:[a-z]+ ){0,3}?[a-z-]+)";
    private static final String ENDS = "(?=[,.;:!?]| (?:who|whose|from|of|in|at|with|and|for|on)\\b|$)";

    /** Words for who does something: "maker", "conductor", "chemist". */
    private static final Pattern AGENT = Pattern.compile(
            "[a-z]{2,}(?:maker|worker|keeper|driver|tor|ser|ner|ker|ger|list|mist|gist|ician|arian|man|woman|smith|wright)");

    private Roles() {}

    /** "Anna, the baker", "Anna was a baker", "Anna worked as a baker"; "the baker Anna", "a baker named Anna". */
    static String described(String sentence, String called) {
        String name = Pattern.quote(called);
        List<String> patterns = List.of(
                name + ", (?:a|an|the|his|her|their) " + ROLE + ENDS,
                name + " (?:is|was|became) (?:a|an|the) " + ROLE + ENDS,
                name + "\\b[^.!?]{0,60}\\bworked [^.!?]{0,40}?\\bas (?:a|an) " + ROLE + ENDS,
                "(?i)\\b(?:an?|the|his|her|their|my|our) " + ROLE + ",? (?:(?:who was |who is )?(?:named|called) )?"
                        + name,
                "\\b(\\p{L}[a-z]+) " + name);
        return patterns.stream()
                .map(p -> Pattern.compile(p).matcher(sentence))
                .filter(Matcher::find)
                .map(m -> m.group(1).toLowerCase(Locale.ROOT))
                .filter(words -> !in(words).isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Of "an old salt trader" what somebody is: "salt trader"; empty when no role is among the words. */
    static String in(String words) {
        String[] parts = words.split(" ");
        String head = parts[parts.length - 1];
        boolean known = Stream.of("people", "male", "female", "animals").anyMatch(group -> Subjects.has(group, head));
        boolean agent = AGENT.matcher(head).matches()
                && Stream.of("function", "prepositions", "adverbs", "adjectives", "abstract", "numbers", "times")
                        .noneMatch(group -> Subjects.has(group, head));
        if (!known && !agent) {
            return "";
        }
        String before = parts.length > 1 ? parts[parts.length - 2] : "";
        boolean part = before.matches("[a-z]{3,}")
                && !Subjects.has("adjectives", before)
                && !Subjects.has("function", before)
                && !Subjects.has("determiners", before)
                && !Subjects.has("numbers", before)
                && !before.endsWith("ed")
                && !before.endsWith("ish")
                && !before.endsWith("ian");
        return part ? before + " " + head : head;
    }
}
