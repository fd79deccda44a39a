package dev.sota.core.internal.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays units out in lines of a given width. Of all ways with the fewest lines it takes the one that costs least: lines
 * are balanced, end after a phrase where that costs little, and do not part what belongs together if there is another
 * way. (The optimum over all breaks, as in Knuth and Plass, "Breaking paragraphs into lines", 1981.)
 */
final class CaptionLines {

    private static final double TOO_LONG = 1000;
    /** In columns for a line of 42. */
    private static final double[] BOND = {0, 6, 100, 50};

    private static final double PHRASE = 6;
    private static final double USUAL_COLUMNS = 42;

    private final int columns;

    CaptionLines(int columns) {
        this.columns = columns;
    }

    /**
     * Units in lines.
     *
     * @param lines what each says
     * @param cost how good they look; less is better
     */
    record Layout(List<String> lines, double cost) {}

    /** How many lines the units take when each line is filled before the next is begun. */
    int count(List<CaptionUnit> units) {
        int lines = 1;
        int width = 0;
        for (CaptionUnit unit : units) {
            int wider = width == 0 ? unit.columns() : width + (unit.spaceBefore() ? 1 : 0) + unit.columns();
            if (wider > columns && width > 0) {
                lines++;
                width = unit.columns();
            } else {
                width = wider;
            }
        }
        return lines;
    }

    List<String> of(List<CaptionUnit> units, int[] bonds) {
        return layout(units, bonds, count(units)).lines;
    }

    /** The best layout in exactly so many lines; there are at least as many units. */
    Layout layout(List<CaptionUnit> units, int[] bonds, int lines) {
        int n = units.size();
        double[][] best = new double[lines + 1][n + 1];
        int[][] from = new int[lines + 1][n + 1];
        for (int line = 1; line <= lines; line++) {
            for (int to = line; to <= n - (lines - line); to++) {
                best[line][to] = Double.MAX_VALUE;
                for (int start = line - 1; start < to && (line > 1 || start == 0); start++) {
                    double cost = best[line - 1][start] + line(units, start, to, lines) + breakAfter(units, bonds, to);
                    if (cost < best[line][to]) {
                        best[line][to] = cost;
                        from[line][to] = start;
                    }
                }
            }
        }
        List<String> out = new ArrayList<>();
        int to = n;
        for (int line = lines; line >= 1; line--) {
            out.add(0, text(units, from[line][to], to));
            to = from[line][to];
        }
        return new Layout(List.copyOf(out), best[lines][n]);
    }

    /** Squares make lines of one length cost less than a long and a short one. */
    private double line(List<CaptionUnit> units, int from, int to, int lines) {
        int width = CaptionUnit.columns(text(units, from, to));
        double cost = lines == 1 ? 0 : (double) width * width / columns;
        return cost + (width > columns ? TOO_LONG : 0);
    }

    private double breakAfter(List<CaptionUnit> units, int[] bonds, int to) {
        if (to == units.size()) {
            return 0;
        }
        double phrase = units.get(to - 1).endsPhrase() ? PHRASE : 0;
        return (BOND[bonds[to - 1]] - phrase) * columns / USUAL_COLUMNS;
    }

    static String text(List<CaptionUnit> units, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (CaptionUnit unit : units.subList(from, to)) {
            if (unit.spaceBefore() && !text.isEmpty()) {
                text.append(' ');
            }
            text.append(unit.text());
        }
        return text.toString();
    }
}
