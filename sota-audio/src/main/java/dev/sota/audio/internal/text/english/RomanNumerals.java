package dev.sota.audio.internal.text.english;

import java.util.regex.Pattern;

/** Roman numerals below four thousand, in their standard form. */
final class RomanNumerals {
    private static final Pattern FORM = Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    private RomanNumerals() {}

    static boolean isNumeral(String written) {
        return !written.isEmpty() && FORM.matcher(written).matches();
    }

    static int value(String numeral) {
        int sum = 0;
        int after = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int digit = digit(numeral.charAt(i));
            sum += digit < after ? -digit : digit;
            after = Math.max(after, digit);
        }
        return sum;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            default -> 1000;
        };
    }
}
