package dev.sota.inference.sketch.internal.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** In which times a story is set. */
public enum Era {
    /** Before motors and electricity. */
    OLD,
    /** Of steam and steel, from about 1870 to the second world war. */
    STEAM,
    /** Now, or not said. */
    NOW;

    private static final Pattern OLD_WORDS = Pattern.compile(
            "1[0-7]\\d\\d|18[0-6]\\d|medieval|knights?|monks?|scribes?|quills?|parchment|emperors?|romans?|legions?"
                    + "|pharaohs?|papyrus|chariots?|gladiators?|vikings?|ottomans?|bc|bce|ad");
    private static final Pattern STEAM_WORDS = Pattern.compile("18[7-9]\\d|19[0-3]\\d|titanic|steamship|steamer");
    private static final Set<String> SILK_ROAD = Set.of("silk", "road");
    private static final Set<String> BUILT = Set.of("build", "builds", "built", "building", "builders");
    private static final Set<String> LONG = Set.of("thousand", "hundred", "hundreds", "thousands", "centuries");

    /** The times of a text and of what was said before it. */
    static Era of(Story own, Story before) {
        Set<String> mine = own.words();
        // "It has stood there since 1911"
        mine.removeAll(since(own.tokens()));
        Set<String> words = new HashSet<>(mine);
        words.addAll(before.words());
        if (matches(mine, STEAM_WORDS)) {
            return STEAM;
        }
        boolean old =
                matches(words, OLD_WORDS) || words.containsAll(SILK_ROAD) || pyramid(words) || longAgo(own.tokens());
        return old ? OLD : matches(words, STEAM_WORDS) ? STEAM : NOW;
    }

    private static Set<String> since(List<Token> tokens) {
        return IntStream.range(1, tokens.size())
                .filter(i -> tokens.get(i - 1).word().equals("since"))
                .mapToObj(i -> tokens.get(i).word())
                .collect(Collectors.toSet());
    }

    private static boolean matches(Set<String> words, Pattern pattern) {
        return words.stream().anyMatch(w -> pattern.matcher(w).matches());
    }

    /** Nobody has built pyramids since. */
    private static boolean pyramid(Set<String> words) {
        return (words.contains("pyramid") || words.contains("pyramids"))
                && BUILT.stream().anyMatch(words::contains);
    }

    /** "Two thousand years ago", "about 4,500 years ago". */
    private static boolean longAgo(List<Token> tokens) {
        for (int i = 2; i < tokens.size(); i++) {
            String number = tokens.get(i - 2).word();
            boolean many = tokens.get(i - 2).number() && number.length() > 2;
            if (tokens.get(i).word().equals("ago") && (many || LONG.contains(number))) {
                return true;
            }
        }
        return false;
    }
}
