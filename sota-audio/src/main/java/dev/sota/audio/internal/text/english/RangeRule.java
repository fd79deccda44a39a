package dev.sota.audio.internal.text.english;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From one number to another: 1990-1995, 3-5km, 10-20%, 9am-5pm, 1990-present, Mon.-Fri. */
final class RangeRule implements Rule {
    private static final Set<String> OPEN_ENDS = Set.of("present", "now", "today", "date");

    /** Days and months as written, in full or short. */
    private static final Map<String, String> CALENDAR = Table.map("calendar.tsv", row -> row.get(1));

    private final Reader reader;

    RangeRule(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        String core = pieces.get(at).core();
        int dash = core.indexOf('-', 1);
        if (dash < 0 || dash != core.lastIndexOf('-') || dash + 1 == core.length()) {
            return Optional.empty();
        }
        String from = core.substring(0, dash);
        String to = core.substring(dash + 1);
        String fromName = CALENDAR.get(withoutPeriod(from));
        String toName = CALENDAR.get(withoutPeriod(to));
        if (fromName != null && toName != null) {
            return Optional.of(List.of(fromName, "to", toName));
        }
        if (!beginsNumber(from) || !(beginsNumber(to) || OPEN_ENDS.contains(to))) {
            return Optional.empty();
        }
        return Optional.of(Words.join(reader.read(from), List.of("to"), reader.read(to)));
    }

    private static String withoutPeriod(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean beginsNumber(String part) {
        int at = Piece.isDigit(part.charAt(0)) || part.length() == 1 ? 0 : 1;
        boolean sign = at == 0 || Symbols.isCurrency(part.charAt(0)) || "-+.\u2212~".indexOf(part.charAt(0)) >= 0;
        return sign && Piece.isDigit(part.charAt(at));
    }
}
