package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import java.util.OptionalInt;

/** The colours that words name. */
final class Paint {
    private Paint() {}

    /** A colour by its English name; empty for other words. */
    static OptionalInt named(String name) {
        return switch (name) {
            case "black" -> OptionalInt.of(OkLab.lch(.30, .012, 265));
            case "white" -> OptionalInt.of(OkLab.lch(.94, .012, 85));
            case "red" -> OptionalInt.of(OkLab.lch(.57, .19, 28));
            case "blue" -> OptionalInt.of(OkLab.lch(.55, .13, 250));
            case "green" -> OptionalInt.of(OkLab.lch(.58, .13, 145));
            case "yellow" -> OptionalInt.of(OkLab.lch(.86, .15, 95));
            case "brown" -> OptionalInt.of(OkLab.lch(.46, .08, 55));
            case "grey", "gray" -> OptionalInt.of(OkLab.lch(.62, .012, 260));
            case "golden" -> OptionalInt.of(OkLab.lch(.80, .14, 85));
            case "pink" -> OptionalInt.of(OkLab.lch(.80, .10, 5));
            case "orange" -> OptionalInt.of(OkLab.lch(.70, .16, 52));
            case "purple" -> OptionalInt.of(OkLab.lch(.50, .14, 310));
            default -> OptionalInt.empty();
        };
    }
}
