package dev.sota.audio.internal.music;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A chord by its degree in a mode, as in roman-numeral analysis.
 *
 * @param degree 0 for I to 6 for VII, counted in the mode
 * @param major whether its third is major: capitals
 * @param colour what is added or suspended
 */
record ChordSymbol(int degree, boolean major, Colour colour) {
    private static final List<String> NUMERALS = List.of("i", "ii", "iii", "iv", "v", "vi", "vii");

    /** What is added to a triad, or suspended in it. */
    enum Colour {
        TRIAD(""),
        SEVENTH("7"),
        NINTH("9"),
        SUSPENDED("sus4");

        private final String suffix;

        Colour(String suffix) {
            this.suffix = suffix;
        }
    }

    /**
     * Reads a symbol such as {@code I}, {@code vi7}, {@code IV9} (an added ninth) or {@code Vsus4}.
     *
     * @param text a numeral, in capitals for a major third, and a suffix
     * @return the symbol
     */
    static ChordSymbol parse(String text) {
        int end = 0;
        while (end < text.length() && "iIvV".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String numeral = text.substring(0, end);
        String suffix = text.substring(end);
        int degree = NUMERALS.indexOf(numeral.toLowerCase(Locale.ROOT));
        Colour colour = Arrays.stream(Colour.values())
                .filter(c -> c.suffix.equals(suffix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a chord: " + text));
        if (degree < 0) {
            throw new IllegalArgumentException("not a chord: " + text);
        }
        return new ChordSymbol(degree, Character.isUpperCase(numeral.charAt(0)), colour);
    }

    /** Reads symbols that are divided by spaces. */
    static List<ChordSymbol> parseAll(String text) {
        return Arrays.stream(text.trim().split(" +")).map(ChordSymbol::parse).toList();
    }

    /** The chord in a key. Where its third is not the mode's (V in minor, iv in major), the scale bends with it. */
    Chord in(Key key) {
        int root = key.pitchClass(degree);
        int own = key.pitchClass(degree + 2);
        int third = (root + (major ? 4 : 3)) % 12;
        List<Integer> scale = new ArrayList<>();
        for (int d = 0; d < 7; d++) {
            int pitchClass = key.pitchClass(d);
            scale.add(pitchClass == own ? third : pitchClass);
        }
        int fourth = key.pitchClass(degree + 3);
        boolean suspended = colour == Colour.SUSPENDED && Math.floorMod(fourth - root, 12) == 5;
        List<Integer> tones = new ArrayList<>(List.of(root, suspended ? fourth : third, (root + 7) % 12));
        int ninth = key.pitchClass(degree + 1);
        if (colour == Colour.SEVENTH) {
            tones.add(key.pitchClass(degree + 6));
        } else if (colour == Colour.NINTH && Math.floorMod(ninth - root, 12) == 2) {
            tones.add(ninth);
        }
        return new Chord(tones, scale, NUMERALS.get(degree) + (major ? "(major)" : "(minor)") + colour.suffix);
    }
}
