package dev.sota.audio.internal.text.english;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fractions: 1/2, &frac34; and 3&frac34;. */
final class Fractions {
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,4})/(\\d{1,4})");
    private static final Pattern MIXED = Pattern.compile("(\\d{1,15}(?:,\\d{3})*)?-?([\u00bc-\u00be\u2150-\u215e])");

    /** Denominators that people say as ordinals besides those up to twenty. */
    private static final Set<Integer> ROUND = Set.of(30, 32, 40, 50, 60, 64, 100, 1000);

    private Fractions() {}

    static boolean isVulgar(char c) {
        return (c >= '\u00bc' && c <= '\u00be') || (c >= '\u2150' && c <= '\u215e');
    }

    static Optional<List<String>> read(String core) {
        Matcher slashed = SLASHED.matcher(core);
        if (slashed.matches()) {
            return Optional.of(say(Integer.parseInt(slashed.group(1)), Integer.parseInt(slashed.group(2))));
        }
        Matcher mixed = MIXED.matcher(core);
        if (!mixed.matches()) {
            return Optional.empty();
        }
        String[] parts =
                Normalizer.normalize(mixed.group(2), Normalizer.Form.NFKC).split("\u2044", -1);
        int over = Integer.parseInt(parts[0]);
        int under = parts[1].isEmpty() ? 1 : Integer.parseInt(parts[1]);
        String whole = mixed.group(1);
        if (whole == null) {
            return Optional.of(say(over, under));
        }
        return Optional.of(Words.join(NumberWords.integer(whole.replace(",", "")), List.of("and"), part(over, under)));
    }

    /** The fraction after a whole number: a half, three quarters. */
    static List<String> part(int over, int under) {
        List<String> words = new ArrayList<>(say(over, under));
        if (over == 1 && "one".equals(words.get(0))) {
            words.set(0, under == 8 || under == 18 ? "an" : "a");
        }
        return words;
    }

    static List<String> say(int over, int under) {
        boolean ordinal = under > 1 && over < under && (under <= 20 || ROUND.contains(under));
        if (over == under && over > 0) {
            return Words.join(NumberWords.cardinal(over), List.of("out", "of"), NumberWords.cardinal(under));
        }
        if (over + under == 100) {
            return Words.join(NumberWords.cardinal(over), NumberWords.cardinal(under));
        }
        if (!ordinal || over == 0) {
            return Words.join(NumberWords.cardinal(over), List.of("over"), NumberWords.cardinal(under));
        }
        List<String> name = under == 2 ? List.of("half") : under == 4 ? List.of("quarter") : NumberWords.ordinal(under);
        return Words.join(NumberWords.cardinal(over), over == 1 ? name : NumberWords.plural(name));
    }

    /** Whether less than two of a thing are meant, so that its name stays singular. */
    static boolean isPartOfOne(String core) {
        if (core.length() == 1) {
            return isVulgar(core.charAt(0));
        }
        Matcher slashed = SLASHED.matcher(core);
        return slashed.matches() && Integer.parseInt(slashed.group(1)) < Integer.parseInt(slashed.group(2));
    }
}
