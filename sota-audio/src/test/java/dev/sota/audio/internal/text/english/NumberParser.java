package dev.sota.audio.internal.text.english;

import java.util.List;
import java.util.Map;

/** Reads spelled numbers back, by arithmetic of its own that shares nothing with the speller. */
final class NumberParser {
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Long> SCALE = Map.of(
            "thousand", 1_000L,
            "million", 1_000_000L,
            "billion", 1_000_000_000L,
            "trillion", 1_000_000_000_000L,
            "quadrillion", 1_000_000_000_000_000L);
    private static final Map<String, String> ORDINALS = Map.of(
            "first", "one",
            "second", "two",
            "third", "three",
            "fifth", "five",
            "eighth", "eight",
            "ninth", "nine",
            "twelfth", "twelve");

    private NumberParser() {}

    static long cardinal(List<String> words) {
        long sum = 0;
        long group = 0;
        for (String word : words) {
            Long scale = SCALE.get(word);
            Integer small = SMALL.get(word);
            if (scale != null) {
                sum += group * scale;
                group = 0;
            } else if (word.equals("hundred")) {
                group *= 100;
            } else if (small != null) {
                group += small;
            } else {
                throw new AssertionError("not a number: " + word);
            }
        }
        return sum + group;
    }

    static long ordinal(List<String> words) {
        String last = words.get(words.size() - 1);
        String stem = last.endsWith("ieth")
                ? last.substring(0, last.length() - 4) + "y"
                : ORDINALS.getOrDefault(last, last.endsWith("th") ? last.substring(0, last.length() - 2) : "?");
        return cardinal(Words.join(words.subList(0, words.size() - 1), List.of(stem)));
    }

    /** A year in pairs or as a number. */
    static long year(List<String> words) {
        if (words.contains("thousand") || words.size() == 1) {
            return cardinal(words);
        }
        if (words.contains("hundred")) {
            return cardinal(words.subList(0, words.size() - 1)) * 100;
        }
        int oh = words.indexOf("oh");
        if (oh > 0) {
            return cardinal(words.subList(0, oh)) * 100 + cardinal(words.subList(oh + 1, words.size()));
        }
        boolean longCentury =
                cardinal(words.subList(0, 1)) >= 20 && words.size() > 2 && cardinal(words.subList(1, 2)) < 10;
        int split = longCentury ? 2 : 1;
        return cardinal(words.subList(0, split)) * 100 + cardinal(words.subList(split, words.size()));
    }
}
