package dev.sota.audio.internal.text.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of every kind that stand by themselves: ordinals, decades, years, versions, fractions, percentages. */
final class NumberRule implements Rule {
    private static final String GROUPED = "(\\d{1,3}(?:,\\d{3}){0,4}|\\d{1,15})";
    private static final Pattern ORDINAL = Pattern.compile(GROUPED + "(?:st|nd|rd|th|ST|ND|RD|TH)");
    private static final Pattern PLURAL = Pattern.compile("(\\d{1,4})'?s");
    private static final Pattern PERCENT = Pattern.compile("([-+\u2212\u00b1~\u2248<>]?(?:" + Numeral.DIGITS + "))%");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d\\d");
    private static final Pattern VERSION = Pattern.compile("([vV])(\\d{1,9}(?:\\.\\d{1,9}){0,9})");
    private static final Pattern DOTTED = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9}){2,9}");
    private static final Pattern TIMES = Pattern.compile("(" + Numeral.DIGITS + ")[x\u00d7]");
    private static final Pattern SIZE = Pattern.compile("\\d{1,5}(?:[x\u00d7]\\d{1,5}){1,3}");
    private static final Pattern LINES = Pattern.compile("(\\d{3,4})([pi])");
    private static final Pattern MILLIONS = Pattern.compile("(" + Numeral.DIGITS + ")([MB])");
    private static final Set<String> LABELLED = Table.group("contexts.tsv", "label");

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        String core = piece.core();
        if (piece.lead().endsWith("'") && SHORT_YEAR.matcher(core).matches()) {
            return Optional.of(shortYear(core));
        }
        Matcher percent = PERCENT.matcher(core);
        if (percent.matches()) {
            return Numeral.parse(percent.group(1)).map(number -> Words.join(number.words(), List.of("percent")));
        }
        return fraction(pieces, at)
                .or(() -> ordinal(core))
                .or(() -> plural(core))
                .or(() -> version(core))
                .or(() -> sized(core))
                .or(() -> Numeral.parse(core).map(number -> plain(pieces, at, number)));
    }

    private static List<String> shortYear(String digits) {
        boolean zero = digits.charAt(0) == '0';
        return zero ? Words.join(List.of("oh"), NumberWords.digits(digits.substring(1))) : NumberWords.integer(digits);
    }

    /** After a whole number a fraction is a part of one more: 3 1/2. */
    private static Optional<List<String>> fraction(Pieces pieces, int at) {
        String core = pieces.get(at).core();
        Optional<List<String>> fraction = Fractions.read(core);
        Piece whole = pieces.before(at);
        boolean mixed = fraction.isPresent()
                && Fractions.isPartOfOne(core)
                && whole.tail().isEmpty()
                && Numeral.parse(whole.core()).isPresent();
        if (!mixed) {
            return fraction;
        }
        boolean one = fraction.get().get(0).equals("one");
        List<String> rest = fraction.get().subList(1, fraction.get().size());
        return Optional.of(one ? Words.join(List.of("and", "a"), rest) : Words.join(List.of("and"), fraction.get()));
    }

    private static Optional<List<String>> ordinal(String core) {
        Matcher matcher = ORDINAL.matcher(core);
        return matcher.matches()
                ? Optional.of(
                        NumberWords.ordinal(Long.parseLong(matcher.group(1).replace(",", ""))))
                : Optional.empty();
    }

    private static Optional<List<String>> plural(String core) {
        Matcher matcher = PLURAL.matcher(core);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        if (core.indexOf('\'') > 0) {
            List<String> words = Years.isLikely(number) ? NumberWords.year(number) : NumberWords.cardinal(number);
            return Optional.of(Words.possessive(words));
        }
        return Optional.of(NumberWords.plural(number >= 1000 ? NumberWords.year(number) : NumberWords.label(number)));
    }

    private static Optional<List<String>> version(String core) {
        Matcher version = VERSION.matcher(core);
        if (version.matches()) {
            return Optional.of(Words.join(List.of("version"), dotted(version.group(2), "point")));
        }
        if (!DOTTED.matcher(core).matches()) {
            return Optional.empty();
        }
        boolean address = core.chars().filter(c -> c == '.').count() == 3;
        return Optional.of(dotted(core, address ? "dot" : "point"));
    }

    private static List<String> dotted(String numbers, String between) {
        List<String> words = new ArrayList<>();
        for (String number : numbers.split("\\.", -1)) {
            if (!words.isEmpty()) {
                words.add(between);
            }
            words.addAll(NumberWords.integer(number));
        }
        return words;
    }

    /** 3x, 1920x1080, 720p, 2.5M. */
    private static Optional<List<String>> sized(String core) {
        Matcher times = TIMES.matcher(core);
        if (times.matches()) {
            return Numeral.parse(times.group(1)).map(number -> Words.join(number.words(), List.of("times")));
        }
        if (SIZE.matcher(core).matches()) {
            List<String> words = new ArrayList<>();
            for (String side : core.split("[x\u00d7]", -1)) {
                words.addAll(words.isEmpty() ? List.of() : List.of("by"));
                words.addAll(label(side));
            }
            return Optional.of(words);
        }
        Matcher lines = LINES.matcher(core);
        if (lines.matches()) {
            return Optional.of(Words.join(label(lines.group(1)), List.of(lines.group(2))));
        }
        Matcher millions = MILLIONS.matcher(core);
        boolean large = millions.matches() && (millions.group(2).equals("M") || core.indexOf('.') >= 0);
        return large
                ? Numeral.parse(millions.group(1))
                        .map(number -> Words.join(number.words(), List.of(core.endsWith("M") ? "million" : "billion")))
                : Optional.empty();
    }

    private static List<String> label(String digits) {
        return digits.length() > 4 || digits.charAt(0) == '0'
                ? NumberWords.integer(digits)
                : NumberWords.label(Integer.parseInt(digits));
    }

    private static List<String> plain(Pieces pieces, int at, Numeral number) {
        String core = pieces.get(at).core();
        if (Years.isYear(pieces, at)) {
            return NumberWords.year(Integer.parseInt(core));
        }
        boolean labelled = core.length() == 3 && core.equals(number.whole()) && core.charAt(0) != '0';
        if (labelled && LABELLED.contains(pieces.before(at).lower())) {
            return NumberWords.label(Integer.parseInt(core));
        }
        return number.words();
    }
}
