package dev.sota.inference.sketch.internal.words;

import dev.sota.inference.sketch.internal.words.Figure.Chart;
import dev.sota.inference.sketch.internal.words.Figure.Datum;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what goes up or down in a text that gives no number for it: "stocks fell sharply". */
final class Trend {
    private static final String MEASURED =
            "stocks|shares|markets?|prices?|sales|profits?|exports|imports|wages|rents|inflation|unemployment|revenues?|"
                    + "demand|output|interest rates|emissions|temperatures|turnover|the economy|the (?:euro|dollar|pound|yen)";
    private static final String ROSE =
            "rose|rise|rises|rising|risen|grew|grow|grows|growing|climbed|climb|jumped|surged|surge|soared|soar|increased|"
                    + "recovered|went up|going up|picked up";
    private static final String FELL =
            "fell|fall|falls|falling|fallen|dropped|drop|sank|sinking|slumped|slump|plunged|plunge|tumbled|declined|"
                    + "decline|shrank|shrinking|decreased|collapsed|crashed|went down|going down|slipped";
    private static final Pattern MOVES = Pattern.compile("(?i)\\b((?:\\p{L}+ )?(?:" + MEASURED
            + "))(?: in \\p{L}+| of \\p{L}+)?(?: (?:have|has|had|are|were|is|was|will|keep|kept|\\p{L}+ly)){0,3} (?:("
            + ROSE + ")|("
            + FELL + "))\\b");

    private Trend() {}

    /** The way something is said to go. */
    static Optional<Figure> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher m = MOVES.matcher(lower);
        if (!m.find()) {
            return Optional.empty();
        }
        boolean rises = m.group(2) != null;
        String what = m.group(1);
        int space = what.indexOf(' ');
        String first = space < 0 ? "" : what.substring(0, space);
        String name = Grammar.FUNCTION_WORDS.contains(first) ? what.substring(space + 1) : what;
        String label = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " "
                + (rises ? m.group(2) : m.group(3));
        return Optional.of(new Chart(
                Chart.Form.TREND, List.of(new Datum("", rises ? 1 : 2, ""), new Datum("", rises ? 2 : 1, label)), ""));
    }
}
