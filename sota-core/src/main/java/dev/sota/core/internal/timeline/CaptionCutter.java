package dev.sota.core.internal.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a scene's words into captions: at the ends of sentences; where a sentence is too long, after a phrase, and in
 * parts of about one length; not between words that belong together if there is another way.
 */
final class CaptionCutter {

    /** What parting words costs, in captions that are left empty. */
    private static final double[] BOND = {0, 0.25, 3, 1.5};

    /** A layout that costs more for each column of a line parts a name or a number. */
    private static final double FIRMLY_PARTED = 45.0 / 42;

    private static final double PHRASE = 0.45;
    private static final double SHORT = 0.35;

    private final CaptionLines lines;
    private final CaptionMeasure measure;

    CaptionCutter(CaptionMeasure measure) {
        this.measure = measure;
        this.lines = new CaptionLines(measure.columns());
    }

    /** The words of a caption, and its lines. */
    record Group(List<CaptionUnit> units, List<String> lines) {

        long startFrame() {
            return units.get(0).startFrame();
        }

        long endFrame() {
            return units.get(units.size() - 1).endFrame();
        }

        /** As players and their viewers count: with spaces, and one for the end of a line. */
        int characters() {
            String text = String.join(" ", lines);
            return text.codePointCount(0, text.length());
        }
    }

    List<Group> groups(List<CaptionUnit> units) {
        int[] bonds = Bonds.of(units);
        List<Group> groups = new ArrayList<>();
        int from = 0;
        while (from < units.size()) {
            int to = cut(units, bonds, from);
            List<CaptionUnit> part = units.subList(from, to);
            groups.add(new Group(part, lines.of(part, Arrays.copyOfRange(bonds, from, to))));
            from = to;
        }
        return groups;
    }

    /** To the end of the sentence when that fits; else the best place to cut among those before which it fits. */
    private int cut(List<CaptionUnit> units, int[] bonds, int from) {
        int fit = from + 1;
        while (fit < units.size()
                && !ends(units, bonds, fit)
                && lines.count(units.subList(from, fit + 1)) <= measure.lines()) {
            fit++;
        }
        if (fit == units.size() || ends(units, bonds, fit)) {
            return fit;
        }
        int end = sentenceEnd(units, bonds, fit);
        int best = fit;
        double bestCost = Double.MAX_VALUE;
        for (int to = fit; to > from; to--) {
            double cost = cost(units, bonds, from, to, end);
            if (cost < bestCost) {
                bestCost = cost;
                best = to;
            }
        }
        return best;
    }

    private double cost(List<CaptionUnit> units, int[] bonds, int from, int to, int end) {
        double room = (double) measure.lines() * measure.columns();
        double first = width(units.subList(from, to)) / room;
        List<CaptionUnit> left = units.subList(to, end);
        boolean lastFollows = lines.count(left) <= measure.lines();
        // When what is left fits one more caption, share it out between the two; else fill this one.
        double uneven = lastFollows ? Math.abs(first - width(left) / room) : 1 - first;
        double tooShort = first < SHORT ? 1 : 0;
        List<CaptionUnit> part = units.subList(from, to);
        double parted = lines.layout(part, Arrays.copyOfRange(bonds, from, to), lines.count(part))
                                .cost()
                        > FIRMLY_PARTED * measure.columns()
                ? BOND[Bonds.FIRM]
                : 0;
        return uneven
                + tooShort
                + parted
                + BOND[bonds[to - 1]]
                - (units.get(to - 1).endsPhrase() ? PHRASE : 0);
    }

    private static boolean ends(List<CaptionUnit> units, int[] bonds, int to) {
        return units.get(to - 1).endsSentence() && bonds[to - 1] != Bonds.FIRM;
    }

    private static int sentenceEnd(List<CaptionUnit> units, int[] bonds, int from) {
        int end = from;
        while (end < units.size() && !ends(units, bonds, end)) {
            end++;
        }
        return end;
    }

    private static int width(List<CaptionUnit> units) {
        return units.stream()
                .mapToInt(u -> u.columns() + (u.spaceBefore() ? 1 : 0))
                .sum();
    }
}
