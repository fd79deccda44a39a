package dev.sota.core.internal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that a text explains, such as "Pulse, the smartwatch" and "Glide is an electric bicycle". Later, where only the
 * name is said, a picture needs what it stands for. Has state.
 */
final class Aliases {

    /** More names than a film explains. */
    private static final int MOST = 20;

    private static final String NAME = "(\\p{Lu}[\\w-]{2,}(?: \\p{Lu}[\\w-]+)?)";
    private static final String THING = " (?:a|an|the) ((?:[a-z][a-z-]+ ){0,2}?[a-z][a-z-]+)";

    /** Only at the beginning of a sentence: "In London, the king" explains nothing. */
    private static final Pattern IS = Pattern.compile(
            "^" + NAME + " (?:is|was)" + THING + "(?=[,.!;:]| (?:that|which|who|of|in|for|with|from|to)\\b|$)");

    /** What stands beside a name must end: "Suddenly, a storm broke" explains nothing. */
    private static final Pattern BESIDE =
            Pattern.compile("^(?:Meet )?" + NAME + "," + THING + "(?=,| (?:that|which|who|of|for|with)\\b|[.!]$)");

    /** Beasts are drawn by what they are: "a hermit crab called Pip", "his lead dog, Balto". */
    private static final Pattern CALLED = Pattern.compile(
            "\\b(?:[Aa]|[Aa]n|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y) ((?:(?!(?:an?|the|his|her|their|our|my) )[a-z-]+ ){0,3}?[a-z-]+?),? (?:named |called )?(\\p{Lu}\\p{Ll}+)\\b");

    /** Whatever has a name is the hero of its story: "a kite named Zip"; who is called so among others is one of them. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:[Aa]n?|[Tt]he|[Oo]ne) ((?:(?!(?:an?|the|his|her|their|our|my|of) )[a-z-]+ ){0,2}?[a-z-]+?),? (?:named|called) (\\p{Lu}\\p{Ll}+)\\b");

    private static final Pattern ONE_OF_THEM = Pattern.compile(
            "^(?:[Tt]he|[Ii]ts|[Oo]ne) (?:(?:very )?(?:young|old|small|tini|litt?l|big|tall|last|first|brav|shi|shy)(?:est|iest)?|of them)(?: one)? (?:was|is) (?:called|named) (\\p{Lu}\\p{Ll}+)\\b");

    /** Groups of words that have a capital only because a sentence begins with them. */
    private static final List<String> OPENING = List.of(
            "function",
            "connectors",
            "adverbs",
            "prepositions",
            "subordinators",
            "adjectives",
            "abstract",
            "times",
            "filler",
            "openers",
            "verbs",
            "people",
            "animals");

    /** People have looks of their own, and places and firms are where they are. */
    private static final List<String> NO_HEROES = List.of(
            "people", "male", "female", "animals", "institutions", "landscapes", "wilds", "spots", "times", "function");

    private final Map<String, Alias> aliases = new LinkedHashMap<>();
    private final Predicate<String> place;

    /**
     * No names yet.
     *
     * @param place whether words name a place: "a village called Hameln" is nobody
     */
    Aliases(Predicate<String> place) {
        this.place = place;
    }

    /** What a sentence explains, to be spoken of; empty when it explains nothing. */
    String learn(String sentence) {
        for (Pattern pattern : List.of(IS, BESIDE)) {
            Matcher found = pattern.matcher(sentence.strip());
            if (aliases.size() < MOST && found.find() && name(found.group(1)) && thing(found.group(2))) {
                // What a name was first said to be, it is.
                return aliases.computeIfAbsent(found.group(1), name -> Alias.of(name, "the " + found.group(2)))
                        .meaning();
            }
        }
        beast(sentence);
        return "";
    }

    /**
     * A thing that a sentence gives a name, to be spoken of like somebody; empty when it names none.
     *
     * @param others of whom the text has spoken before, such as "the clouds"; may be empty
     */
    String hero(String sentence, String others) {
        Matcher named = NAMED.matcher(sentence);
        if (aliases.size() < MOST && named.find() && hero(named.group(1))) {
            return named(named.group(2), named.group(1));
        }
        Matcher one = ONE_OF_THEM.matcher(sentence.strip());
        String kind = Subjects.singular(others.substring(others.lastIndexOf(' ') + 1));
        return aliases.size() < MOST && one.find() && hero(kind) ? named(one.group(1), kind) : "";
    }

    private String named(String name, String what) {
        return aliases.computeIfAbsent(name, n -> Alias.of(n, "the " + kind(what)))
                .meaning();
    }

    private boolean hero(String what) {
        String noun = what.substring(what.lastIndexOf(' ') + 1);
        return !noun.isEmpty()
                && NO_HEROES.stream().noneMatch(group -> Subjects.has(group, noun))
                && Stream.of(what.split(" ")).noneMatch(w -> Subjects.has("function", w) || Subjects.has("deeds", w))
                && thing(what)
                && !place.test(noun);
    }

    private void beast(String sentence) {
        Matcher found = CALLED.matcher(sentence);
        while (aliases.size() < MOST && found.find()) {
            String what = found.group(1);
            String noun = what.substring(what.lastIndexOf(' ') + 1);
            boolean verb =
                    Stream.of(what.split(" ")).anyMatch(w -> Subjects.has("function", w) || Subjects.has("deeds", w));
            if (Subjects.has("animals", noun) && !verb) {
                aliases.computeIfAbsent(found.group(2), name -> Alias.of(name, "the " + kind(what)));
            }
        }
    }

    /** Of "old brown hermit crab" what kind of beast it is, without what only describes this one. */
    private static String kind(String what) {
        return Stream.of(what.split(" "))
                .filter(w -> !Subjects.has("adjectives", w))
                .collect(Collectors.joining(" "));
    }

    private static boolean name(String words) {
        String first = words.split(" ", 2)[0];
        return !first.endsWith("ly") && OPENING.stream().noneMatch(group -> Subjects.has(group, first));
    }

    private static boolean thing(String phrase) {
        String noun = phrase.substring(phrase.lastIndexOf(' ') + 1);
        return !Subjects.has("abstract", noun) && !Subjects.has("adjectives", noun);
    }

    /** A later sentence with the names that were explained before put into words. */
    String spelled(String sentence) {
        String text = sentence;
        for (Alias alias : aliases.values()) {
            text = alias.name().matcher(text).replaceAll(Matcher.quoteReplacement(alias.meaning()));
        }
        return text;
    }

    private record Alias(Pattern name, String meaning) {
        static Alias of(String name, String meaning) {
            return new Alias(Pattern.compile("\\b" + Pattern.quote(name) + "\\b(?!['\u2019])"), meaning);
        }
    }
}
