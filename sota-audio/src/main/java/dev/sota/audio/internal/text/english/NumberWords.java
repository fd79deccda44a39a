package dev.sota.audio.internal.text.english;

import java.util.ArrayList;
import java.util.List;

/** Spells numbers: cardinals, ordinals, years and single digits, in the American way ("one hundred five"). */
final class NumberWords {
    /** Numbers with more digits than this are said digit by digit: nobody follows the name. */
    static final int MOST_DIGITS = 15;

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> SCALES = List.of("", "thousand", "million", "billion", "trillion", "quadrillion");

    private NumberWords() {}

    static List<String> cardinal(long number) {
        if (number < 0 || number > 999_999_999_999_999_999L) {
            throw new IllegalArgumentException("a number from 0 to 10^18 - 1");
        }
        if (number == 0) {
            return List.of("zero");
        }
        List<String> words = new ArrayList<>();
        long unit = 1_000_000_000_000_000L;
        for (int scale = SCALES.size() - 1; scale >= 0; scale--) {
            int group = (int) (number / unit % 1000);
            addBelowThousand(words, group);
            if (group > 0 && scale > 0) {
                words.add(SCALES.get(scale));
            }
            unit /= 1000;
        }
        return words;
    }

    private static void addBelowThousand(List<String> words, int number) {
        if (number >= 100) {
            words.add(SMALL.get(number / 100));
            words.add("hundred");
        }
        int rest = number % 100;
        if (rest >= 20) {
            words.add(TENS.get(rest / 10));
            rest %= 10;
        }
        if (rest > 0) {
            words.add(SMALL.get(rest));
        }
    }

    static List<String> ordinal(long number) {
        List<String> words = new ArrayList<>(cardinal(number));
        int last = words.size() - 1;
        words.set(last, ordinalOf(words.get(last)));
        return words;
    }

    private static String ordinalOf(String word) {
        return switch (word) {
            case "one" -> "first";
            case "two" -> "second";
            case "three" -> "third";
            case "five" -> "fifth";
            case "eight" -> "eighth";
            case "nine" -> "ninth";
            case "twelve" -> "twelfth";
            default -> word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
        };
    }

    /** A year, in pairs of digits where people say it so: nineteen eighty four, nineteen oh five, two thousand seven. */
    static List<String> year(int year) {
        int rest = year % 100;
        boolean asNumber = year < 1000 || year > 9999 || year % 1000 < 10;
        if (asNumber) {
            return cardinal(year);
        }
        return pairs(year / 100, rest);
    }

    /** Three or four digits as a label is said: seven forty seven, one oh one, twelve thirty, two hundred. */
    static List<String> label(int number) {
        return number < 100 || number % 1000 == 0 ? cardinal(number) : pairs(number / 100, number % 100);
    }

    private static List<String> pairs(int hundreds, int rest) {
        List<String> words = new ArrayList<>(cardinal(hundreds));
        if (rest == 0) {
            words.add("hundred");
        } else {
            if (rest < 10) {
                words.add("oh");
            }
            words.addAll(cardinal(rest));
        }
        return words;
    }

    /** Each digit by itself; other characters are passed over. */
    static List<String> digits(String written) {
        List<String> words = new ArrayList<>(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                words.add(SMALL.get(c - '0'));
            }
        }
        return words;
    }

    /** A whole number as written without separators: its name, or its digits when it is long or begins with a zero. */
    static List<String> integer(String digits) {
        boolean coded = digits.length() > MOST_DIGITS || (digits.length() > 1 && digits.charAt(0) == '0');
        return coded ? digits(digits) : cardinal(Long.parseLong(digits));
    }

    /** The plural of a spelled number: sixties, sixes, hundreds. */
    static List<String> plural(List<String> number) {
        List<String> words = new ArrayList<>(number);
        int last = words.size() - 1;
        String word = words.get(last);
        if (word.endsWith("y")) {
            words.set(last, word.substring(0, word.length() - 1) + "ies");
        } else {
            words.set(last, word + (word.endsWith("x") ? "es" : "s"));
        }
        return words;
    }

    static boolean isNumberWord(String word) {
        return SMALL.contains(word) || TENS.contains(word) || SCALES.contains(word) || word.equals("hundred");
    }
}
