package dev.sota.audio.internal.text.english;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Amounts of money: $25.4 billion, &pound;3.50, &euro;1m, 99&cent;, 500 USD, $5-10. */
final class MoneyRule implements Rule {
    private static final Map<String, Currency> CURRENCIES = Table.map("currencies.tsv", Currency::of);
    private static final String SIGNS = CURRENCIES.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(", ")"));
    private static final String MAGNITUDE = "(k|K|m|mn|M|b|bn|B|tn|T)?";
    private static final String AMOUNT = "(" + Numeral.DIGITS + ")";

    private static final Pattern BEFORE =
            Pattern.compile("([-+\u2212~]?)" + SIGNS + "([-\u2212]?)" + AMOUNT + MAGNITUDE + "\\+?");
    private static final Pattern AFTER = Pattern.compile("([-+\u2212~]?)" + AMOUNT + MAGNITUDE + SIGNS);
    private static final Pattern RANGE =
            Pattern.compile(SIGNS + AMOUNT + MAGNITUDE + "-" + SIGNS + "?" + AMOUNT + MAGNITUDE);

    private record Currency(String one, String many, String minorOne, String minorMany) {
        static Currency of(List<String> row) {
            return new Currency(row.get(1), row.get(2), row.get(3), row.get(4));
        }
    }

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        String core = piece.core();
        if (Quantities.isMagnitude(core)) {
            return afterAmount(pieces, at);
        }
        if (CURRENCIES.containsKey(core)) {
            return named(pieces, at);
        }
        Matcher before = BEFORE.matcher(core);
        if (before.matches()) {
            String sign = before.group(1).isEmpty() ? before.group(3) : before.group(1);
            return Optional.of(amount(pieces, at, sign, before.group(2), before.group(4), before.group(5)));
        }
        Matcher after = AFTER.matcher(core);
        if (after.matches()) {
            return Optional.of(amount(pieces, at, after.group(1), after.group(4), after.group(2), after.group(3)));
        }
        String code = pieces.before(at).core();
        if (Quantities.isWritten(core) && isCode(code) && Numeral.parse(core).isPresent()) {
            return Optional.of(amount(pieces, at, "", code, core, null));
        }
        Matcher range = RANGE.matcher(core);
        return range.matches() ? Optional.of(range(pieces, at, range)) : Optional.empty();
    }

    /** "billion" after "$25.4" is where the currency is named. */
    private static Optional<List<String>> afterAmount(Pieces pieces, int at) {
        String amount = pieces.before(at).core();
        Matcher before = BEFORE.matcher(amount);
        Matcher range = RANGE.matcher(amount);
        String sign = before.matches() && before.group(5) == null
                ? before.group(2)
                : range.matches() && range.group(6) == null ? range.group(1) : codeBefore(pieces, at - 1);
        if (sign == null) {
            return Optional.empty();
        }
        return Optional.of(Words.join(magnitude(pieces.get(at).core()), name(pieces, at, sign)));
    }

    private static @Nullable String codeBefore(Pieces pieces, int at) {
        String code = pieces.before(at).core();
        return isCode(code) && pieces.get(at).beginsWithDigit() ? code : null;
    }

    private static boolean isCode(String word) {
        return word.length() > 1 && CURRENCIES.containsKey(word);
    }

    /** A sign or code that stands by itself: 500 USD, USD 500, 5 &euro;. */
    private static Optional<List<String>> named(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        Piece amount = pieces.before(at);
        Currency currency = currency(piece.core());
        if (Quantities.isQuantity(amount)) {
            boolean one = Quantities.isSingular(amount.core()) || pieces.isCompound();
            return Optional.of(Words.split(one ? currency.one() : currency.many()));
        }
        boolean named = pieces.joined(at).beginsWithDigit() && piece.core().length() > 1;
        return named ? Optional.of(List.of()) : Optional.empty();
    }

    private static List<String> amount(
            Pieces pieces, int at, String sign, String currencySign, String digits, @Nullable String magnitude) {
        Numeral number = Numeral.parse(sign + digits).orElseThrow();
        if (magnitude != null) {
            return Words.join(number.words(), magnitude(magnitude), name(pieces, at, currencySign));
        }
        if (Quantities.isMagnitude(pieces.joined(at).core())) {
            return number.words();
        }
        Currency currency = currency(currencySign);
        boolean hasMinor = !currency.minorMany().isEmpty() && number.fraction().length() == 2;
        if (!hasMinor) {
            boolean one = number.isOne();
            return Words.join(number.words(), one ? Words.split(currency.one()) : name(pieces, at, currencySign));
        }
        return majorAndMinor(number, currency);
    }

    private static List<String> majorAndMinor(Numeral number, Currency currency) {
        int cents = Integer.parseInt(number.fraction());
        List<String> minor = cents == 0
                ? List.of()
                : Words.join(
                        NumberWords.cardinal(cents),
                        Words.split(cents == 1 ? currency.minorOne() : currency.minorMany()));
        boolean none = number.whole().isEmpty() || number.whole().equals("0");
        if (none && cents > 0) {
            return Words.join(new Numeral(number.sign(), "", "").words(), minor);
        }
        Numeral whole = new Numeral(number.sign(), number.whole(), "");
        List<String> major = Words.join(whole.words(), Words.split(whole.isOne() ? currency.one() : currency.many()));
        return cents == 0 ? major : Words.join(major, List.of("and"), minor);
    }

    private static List<String> range(Pieces pieces, int at, Matcher range) {
        List<String> first = Numeral.parse(range.group(2)).orElseThrow().words();
        List<String> second = Numeral.parse(range.group(5)).orElseThrow().words();
        String firstMagnitude = range.group(3);
        String secondMagnitude = range.group(6);
        List<String> from = firstMagnitude == null ? first : Words.join(first, magnitude(firstMagnitude));
        List<String> to = secondMagnitude == null ? second : Words.join(second, magnitude(secondMagnitude));
        boolean goesOn = Quantities.isMagnitude(pieces.joined(at).core());
        return Words.join(from, List.of("to"), to, goesOn ? List.of() : name(pieces, at, range.group(1)));
    }

    private static List<String> magnitude(String written) {
        return List.of(Quantities.MAGNITUDES.getOrDefault(written, written));
    }

    /** The plural, but the singular where the amount describes something: a $5-billion plan. */
    private static List<String> name(Pieces pieces, int at, String sign) {
        Currency currency = currency(sign);
        Piece next = pieces.get(at + 1);
        boolean describes =
                pieces.isCompound() && !next.core().equals("a") && !next.core().equals("per");
        return Words.split(describes ? currency.one() : currency.many());
    }

    private static Currency currency(String sign) {
        Currency currency = CURRENCIES.get(sign);
        if (currency == null) {
            throw new IllegalStateException("unknown currency " + sign);
        }
        return currency;
    }
}
