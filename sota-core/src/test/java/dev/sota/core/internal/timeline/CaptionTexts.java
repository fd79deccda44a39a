package dev.sota.core.internal.timeline;

import dev.sota.api.Preset;
import dev.sota.api.Typeface;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that are hard to caption, and the films they are for. */
final class CaptionTexts {

    private static final String[] WORDS = {
        "a",
        "the",
        "of",
        "and",
        "was",
        "in",
        "Ludwig van Beethoven",
        "Mr. Brown",
        "New York",
        "Marie Curie",
        "25.4 billion",
        "1,234,567",
        "July 4, 1776,",
        "3 p.m.",
        "$129",
        "80%",
        "lighthouse",
        "keeper",
        "storm,",
        "sea.",
        "Who?",
        "again;",
        "incomprehensibilities",
        "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerkbauunterbeamtengesellschaft",
        "https://example.org/a/very/long/address?with=parameters&and=more",
        "\u0645\u0646\u0627\u0631\u0629",
        "\u0627\u0644\u0628\u062d\u0631\u060c",
        "\u05de\u05d2\u05d3\u05dc\u05d5\u05e8",
        "\u0926\u0940\u092a\u0938\u094d\u0924\u0902\u092d",
        "\u706f\u5854\u5728\u6d77\u8fb9\u3002",
        "\u65e5\u672c\u8a9e",
        "\ub4f1\ub300",
        "\ud83d\ude00",
        "\ud83d\udc69\u200d\ud83d\ude80",
        "\ud83c\uddf3\ud83c\uddff",
        "cafe\u0301",
        "Z\u0351\u036b\u0343a\u0321l\u0338g\u035eo\u0321",
        "<b>bold</b>",
        "&amp;",
        "-->",
        "1",
        "\u2014",
        "\u00ab oui \u00bb",
        "x\u00b2"
    };

    private CaptionTexts() {}

    static Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(45).map(w -> String.join(" ", w));
    }

    /** The shapes of films, at any size. */
    static Arbitrary<Preset> presets() {
        return Combinators.combine(
                        Arbitraries.of(List.of(16, 9), List.of(9, 16), List.of(10, 10), List.of(8, 10), List.of(21, 9)),
                        Arbitraries.of(20, 40, 60, 80, 120),
                        Arbitraries.of(10, 24, 25, 30, 60),
                        Arbitraries.of(Typeface.values()))
                .as((shape, unit, rate, typeface) -> Preset.builder("any", shape.get(0) * unit, shape.get(1) * unit)
                        .frameRate(rate)
                        .typeface(typeface)
                        .build());
    }
}
