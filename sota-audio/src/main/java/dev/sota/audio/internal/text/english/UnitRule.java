package dev.sota.audio.internal.text.english;

import dev.sota.audio.internal.text.english.Units.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units after a number, and numbers with a unit glued to them: 5 km, 10kg, 20 &deg;C, 5'10". */
final class UnitRule implements Rule {
    private static final Set<String> SIZE_WORDS = Table.group("contexts.tsv", "size");
    private static final Set<String> SINGULAR = Set.of("a", "an", "per", "each", "every");
    private static final String NUMBER = "[-+\u2212\u00b1~\u2248<>]?(?:" + Numeral.DIGITS + ")";
    private static final Pattern GLUED = Pattern.compile("(" + NUMBER + "|\\d{0,9}[\u00bc-\u00be\u2150-\u215e])(-"
            + NUMBER + ")?-?([\u00b0\u2032\u2033]?[\\p{L}/]*[\u00b2\u00b3]?)");
    private static final Pattern FEET_AND_INCHES = Pattern.compile("(\\d{1,3})['\u2032](\\d{1,2})(?:''|\u2033)?");

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        if (!piece.core().isEmpty()
                && (piece.beginsWithDigit() || !Character.isLetter(piece.core().charAt(0)))) {
            Optional<List<String>> glued =
                    feetAndInches(piece.core()).or(() -> quoted(pieces, at)).or(() -> glued(pieces, at));
            if (glued.isPresent()) {
                return glued;
            }
        }
        return spaced(pieces, at);
    }

    private static Optional<List<String>> feetAndInches(String core) {
        Matcher matcher = FEET_AND_INCHES.matcher(core);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String feet = matcher.group(1);
        String inches = matcher.group(2);
        return Optional.of(Words.join(
                NumberWords.integer(feet),
                List.of(feet.equals("1") ? "foot" : "feet"),
                NumberWords.cardinal(Integer.parseInt(inches)),
                List.of(inches.equals("1") ? "inch" : "inches")));
    }

    /** 6' tall, a 12" record: a quotation mark is a unit only where a size is spoken of. */
    private static Optional<List<String>> quoted(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        boolean size = SIZE_WORDS.contains(pieces.get(at + 1).lower());
        Optional<Numeral> number = Numeral.parse(piece.core());
        if (!size || number.isEmpty() || !piece.lead().isEmpty()) {
            return Optional.empty();
        }
        String name = piece.tail().startsWith("''")
                        || piece.tail().startsWith("\"")
                        || piece.tail().startsWith("\u201d")
                ? "inch"
                : piece.tail().startsWith("'") ? "foot" : "";
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.join(number.get().words(), List.of(name)));
    }

    private static Optional<List<String>> glued(Pieces pieces, int at) {
        Matcher matcher = GLUED.matcher(pieces.get(at).core());
        if (!matcher.matches() || matcher.group(3).isEmpty()) {
            return Optional.empty();
        }
        String number = matcher.group(1);
        String to = matcher.group(2);
        Optional<Unit> unit = Units.find(matcher.group(3)).filter(Unit::glued);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        boolean one = to == null && (Quantities.isSingular(number) || describes(pieces, at, matcher));
        List<String> amount = number(number);
        if (to != null) {
            amount = Words.join(amount, List.of("to"), number(to.substring(1)));
        }
        return Optional.of(Words.join(
                amount, Words.split(one ? unit.get().one() : unit.get().many())));
    }

    /** A hyphen before the unit, or within a longer compound: a 5-km walk. */
    private static boolean describes(Pieces pieces, int at, Matcher matcher) {
        boolean hyphen = matcher.start(3) > matcher.end(1);
        return hyphen || (pieces.isCompound() && at + 1 < pieces.size());
    }

    private static List<String> number(String written) {
        return Fractions.read(written)
                .or(() -> Numeral.parse(written).map(Numeral::words))
                .orElse(List.of());
    }

    private static Optional<List<String>> spaced(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        Piece amount = pieces.before(at);
        if (amount.core().endsWith("\u00b0")
                && (piece.core().equals("C") || piece.core().equals("F"))) {
            return Optional.of(List.of(piece.core().equals("C") ? "celsius" : "fahrenheit"));
        }
        Optional<Unit> unit = Units.find(piece.core());
        boolean counted = Quantities.isQuantity(amount) && amount.tail().isEmpty();
        boolean squared = isPower(amount) && unit.isPresent();
        if (unit.filter(u -> ((counted || amount.core().equals("per")) && u.spaced()) || u.alone() || squared)
                .isEmpty()) {
            return isPower(piece) ? power(pieces, at) : Optional.empty();
        }
        boolean one = counted
                ? Quantities.isSingular(amount.core()) || pieces.isCompound()
                : SINGULAR.contains(amount.lower());
        return unit.map(u -> Words.split(one ? u.one() : u.many()));
    }

    private static boolean isPower(Piece piece) {
        return piece.core().equals("sq") || piece.core().equals("cu");
    }

    private static Optional<List<String>> power(Pieces pieces, int at) {
        boolean unitFollows = Units.find(pieces.after(at).core()).isPresent();
        boolean square = pieces.get(at).core().equals("sq");
        return unitFollows ? Optional.of(List.of(square ? "square" : "cubic")) : Optional.empty();
    }
}
