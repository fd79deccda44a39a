package dev.sota.voice.mary.internal.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sounds of words with an apostrophe, which the lexicon does not have: {@code don't}, {@code they'll}, {@code sea's}.
 *
 * <p>Irregular ones are listed; the rest are built from their host by the rules of English morphology: {@code 's} is
 * voiced, voiceless or a syllable of its own after the sound before it, as the plural is.
 */
final class Contractions {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("don't", "' d @U n t"),
            Map.entry("won't", "' w @U n t"),
            Map.entry("can't", "' k { n t"),
            Map.entry("shan't", "' S { n t"),
            Map.entry("ain't", "' EI n t"),
            Map.entry("aren't", "' A r n t"),
            Map.entry("weren't", "' w r= n t"),
            Map.entry("i'm", "' AI m"),
            Map.entry("let's", "' l E t s"),
            Map.entry("y'all", "' j O l"),
            Map.entry("o'clock", "@ - ' k l A k"),
            Map.entry("they're", "' D E r"),
            Map.entry("you're", "' j O r"),
            Map.entry("we're", "' w I r"),
            Map.entry("who're", "' h u - r="),
            Map.entry("ma'am", "' m { m"));

    private Contractions() {}

    /**
     * The sound of a word with an apostrophe.
     *
     * @param word in lower case, with a straight apostrophe
     * @param host gives the sound of the part before the apostrophe
     * @return the pronunciation, or nothing when no rule covers the word
     */
    static Optional<Pronunciation> pronounce(String word, Function<String, Optional<Pronunciation>> host) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return Optional.of(Pronunciation.parse(irregular));
        }
        if (word.endsWith("n't") && word.length() > 3) {
            return host.apply(word.substring(0, word.length() - 3)).map(p -> p.withSyllable(List.of("@", "n", "t")));
        }
        int apostrophe = word.lastIndexOf('\'');
        if (apostrophe <= 0) {
            return Optional.empty();
        }
        String clitic = word.substring(apostrophe + 1);
        return host.apply(word.substring(0, apostrophe)).flatMap(p -> attach(p, clitic));
    }

    private static Optional<Pronunciation> attach(Pronunciation host, String clitic) {
        boolean afterVowel = Phones.isVowel(host.lastPhone());
        return switch (clitic) {
            case "" -> Optional.of(host);
            case "s" -> Optional.of(genitive(host));
            case "ll" -> Optional.of(afterVowel ? host.withSuffix(List.of("l")) : host.withSyllable(List.of("@", "l")));
            case "ve" -> Optional.of(afterVowel ? host.withSuffix(List.of("v")) : host.withSyllable(List.of("@", "v")));
            case "d" -> Optional.of(afterVowel ? host.withSuffix(List.of("d")) : host.withSyllable(List.of("@", "d")));
            case "re" -> Optional.of(host.withSyllable(List.of("r=")));
            case "m" -> Optional.of(host.withSuffix(List.of("m")));
            default -> Optional.empty();
        };
    }

    private static Pronunciation genitive(Pronunciation host) {
        String last = host.lastPhone();
        if (Phones.isSibilant(last)) {
            return host.withSyllable(List.of("@", "z"));
        }
        return host.withSuffix(List.of(Phones.isVoiceless(last) ? "s" : "z"));
    }
}
