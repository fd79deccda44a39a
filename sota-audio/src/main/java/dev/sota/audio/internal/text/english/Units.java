package dev.sota.audio.internal.text.english;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units of measurement, alone, squared, cubed, and one for each of another. */
final class Units {
    private static final Map<String, Unit> TABLE = Table.map("units.tsv", Unit::of);

    /**
     * A unit.
     *
     * @param one its name after one
     * @param many its name after any other number
     * @param glued whether it may follow a number without a space
     * @param spaced whether it may follow a number after a space
     * @param alone whether its sign means nothing else, so that it needs no number
     */
    record Unit(String one, String many, boolean glued, boolean spaced, boolean alone) {
        static Unit of(List<String> row) {
            String flags = row.get(3);
            return new Unit(row.get(1), row.get(2), flags.contains("g"), flags.contains("s"), flags.contains("a"));
        }

        private Unit with(String before, String after) {
            return new Unit(before + one + after, before + many + after, glued, spaced, alone);
        }
    }

    private Units() {}

    static Optional<Unit> find(String written) {
        int slash = written.indexOf('/');
        if (slash <= 0) {
            return power(written);
        }
        Optional<Unit> of = power(written.substring(0, slash));
        Optional<Unit> per = perUnit(written.substring(slash + 1));
        if (of.isEmpty() || per.isEmpty()) {
            return Optional.empty();
        }
        return of.map(unit -> unit.with("", " per " + per.get().one()));
    }

    /** Below the line a power is said after the unit: meters per second squared. */
    private static Optional<Unit> perUnit(String written) {
        char last = written.isEmpty() ? ' ' : written.charAt(written.length() - 1);
        if (last == '\u00b2' && written.startsWith("s")) {
            return lookup("s").map(unit -> unit.with("", " squared"));
        }
        return power(written);
    }

    private static Optional<Unit> power(String written) {
        int last = written.length() - 1;
        if (last < 1) {
            return lookup(written);
        }
        char exponent = written.charAt(last);
        if (exponent == '\u00b2') {
            return lookup(written.substring(0, last)).map(unit -> unit.with("square ", ""));
        }
        if (exponent == '\u00b3') {
            return lookup(written.substring(0, last)).map(unit -> unit.with("cubic ", ""));
        }
        return lookup(written);
    }

    private static Optional<Unit> lookup(String written) {
        return Optional.ofNullable(TABLE.get(written));
    }
}
