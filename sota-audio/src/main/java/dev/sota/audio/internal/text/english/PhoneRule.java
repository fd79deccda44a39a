package dev.sota.audio.internal.text.english;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers, digit by digit: 555-1234, (555) 123-4567, +44 20 7946 0958, 1-800-555-1234. */
final class PhoneRule implements Rule {
    private static final Pattern WHOLE =
            Pattern.compile("\\d{3}[-.]\\d{4}|(?:\\+?\\d{1,3}[-.])?\\(?\\d{3}\\)?[-.]\\d{3}[-.]\\d{4}|\\+\\d{7,15}");
    /** A country's code, or an area's with the zero that is dialled before it. */
    private static final Pattern COUNTRY = Pattern.compile("\\+\\d{1,3}|0\\d{2,4}");

    private static final Pattern GROUP = Pattern.compile("\\(?\\d{2,5}\\)?(?:-\\d{2,5})*");

    /** How many groups of digits a number has at most after its country code. */
    private static final int MOST_GROUPS = 6;

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        String core = piece.core();
        if (WHOLE.matcher(core).matches() && !looksLikeDecimal(core)) {
            return Optional.of(say(core));
        }
        boolean area = piece.lead().equals("(") && piece.tail().equals(")") && isDigits(core, 3);
        if (area && WHOLE.matcher(pieces.get(at + 1).core()).matches()) {
            return Optional.of(say(core));
        }
        boolean country = COUNTRY.matcher(core).matches() && isGroup(pieces, at + 1) && isGroup(pieces, at + 2);
        return country || followsCountry(pieces, at) ? Optional.of(say(core)) : Optional.empty();
    }

    /** 123.4567 is a number; 555-1234 and 555.123.4567 are not. */
    private static boolean looksLikeDecimal(String core) {
        return core.length() == 8 && core.charAt(3) == '.';
    }

    private static boolean isDigits(String core, int count) {
        return core.length() == count && core.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isGroup(Pieces pieces, int at) {
        return GROUP.matcher(pieces.get(at).core()).matches();
    }

    private static boolean followsCountry(Pieces pieces, int at) {
        for (int back = 0; back < MOST_GROUPS && isGroup(pieces, at - back); back++) {
            if (COUNTRY.matcher(pieces.get(at - back - 1).core()).matches()) {
                return back > 0 || isGroup(pieces, at + 1);
            }
        }
        return false;
    }

    private static List<String> say(String core) {
        List<String> digits = NumberWords.digits(core);
        return core.startsWith("+") ? Words.join(List.of("plus"), digits) : digits;
    }
}
