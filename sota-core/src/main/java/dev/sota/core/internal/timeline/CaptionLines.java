package dev.sota.core.internal.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays units out in lines of a given width. Of all ways with the fewest lines it takes the one whose longest line is
 * shortest, so that lines are balanced, and breaks after a phrase where that costs little.
 */
final class CaptionLines {

    private final int columns;

    CaptionLines(int columns) {
        this.columns = columns;
    }

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

    List<String> of(List<CaptionUnit> units) {
        int lines = count(units);
        List<String> best = List.of(text(units, 0, units.size()));
        if (lines == 1) {
            return best;
        }
        if (lines == 2) {
            return inTwo(units);
        }
        return filled(units);
    }

    private List<String> inTwo(List<CaptionUnit> units) {
        int bestCut = 1;
        double bestCost = Double.MAX_VALUE;
        for (int cut = 1; cut < units.size(); cut++) {
            int first = CaptionUnit.columns(text(units, 0, cut));
            int second = CaptionUnit.columns(text(units, cut, units.size()));
            double cost = Math.max(first, second) - (units.get(cut - 1).endsPhrase() ? columns * 0.15 : 0);
            if (first > columns || second > columns) {
                cost += 1000;
            }
            if (cost < bestCost) {
                bestCost = cost;
                bestCut = cut;
            }
        }
        return List.of(text(units, 0, bestCut), text(units, bestCut, units.size()));
    }

    private List<String> filled(List<CaptionUnit> units) {
        List<String> out = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= units.size(); to++) {
            if (to == units.size() || count(units.subList(from, to + 1)) > 1) {
                out.add(text(units, from, to));
                from = to;
            }
        }
        return out;
    }

    private static String text(List<CaptionUnit> units, int from, int to) {
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
