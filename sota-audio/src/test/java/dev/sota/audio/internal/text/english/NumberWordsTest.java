package dev.sota.audio.internal.text.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    @Property
    void cardinalsReadBack(@ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long number) {
        assertEquals(number, NumberParser.cardinal(NumberWords.cardinal(number)));
    }

    @Test
    void everySmallNumberReadsBackAndIsSaidInItsOwnWay() {
        Set<List<String>> seen = new HashSet<>();
        for (int number = 0; number <= 20_000; number++) {
            List<String> words = NumberWords.cardinal(number);
            assertEquals(number, NumberParser.cardinal(words));
            assertTrue(seen.add(words));
            assertEquals(number, NumberParser.ordinal(NumberWords.ordinal(number)));
        }
    }

    @Property
    void ordinalsReadBack(@ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long number) {
        assertEquals(number, NumberParser.ordinal(NumberWords.ordinal(number)));
    }

    @Test
    void everyYearReadsBack() {
        for (int year = 1000; year <= 2999; year++) {
            assertEquals(year, NumberParser.year(NumberWords.year(year)), "year " + year);
        }
    }

    @Property
    void digitsAreSaidOneByOne(@ForAll @IntRange(min = 0) int number) {
        String digits = Integer.toString(number);
        StringBuilder back = new StringBuilder();
        NumberWords.digits(digits).forEach(word -> back.append(NumberParser.cardinal(List.of(word))));
        assertEquals(digits, back.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000000000, one quadrillion",
        "1000001, one million one",
        "110, one hundred ten",
        "40, forty",
    })
    void isSpelled(long number, String words) {
        assertEquals(Arrays.asList(words.split(" ")), NumberWords.cardinal(number));
    }

    @ParameterizedTest
    @CsvSource({
        "747, seven forty seven",
        "101, one oh one",
        "200, two hundred",
        "1080, ten eighty",
        "3000, three thousand",
        "42, forty two",
    })
    void labelsAreSaidInPairs(int number, String words) {
        assertEquals(Arrays.asList(words.split(" ")), NumberWords.label(number));
    }

    @Test
    void longOrZeroLedNumbersAreCodes() {
        assertEquals(16, NumberWords.integer("1234567890123456").size());
        assertEquals(List.of("zero", "seven"), NumberWords.integer("07"));
        assertEquals(List.of("zero"), NumberWords.integer("0"));
    }

    @Test
    void negativesAreNotItsBusiness() {
        assertThrows(IllegalArgumentException.class, () -> NumberWords.cardinal(-1));
        assertThrows(IllegalArgumentException.class, () -> NumberWords.cardinal(Long.MAX_VALUE));
    }

    @Test
    void everyRomanNumeralReadsBack() {
        List<String> ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        List<String> tens = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
        List<String> hundreds = List.of("", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM");
        for (int number = 1; number < 4000; number++) {
            String numeral = "M".repeat(number / 1000)
                    + hundreds.get(number / 100 % 10)
                    + tens.get(number / 10 % 10)
                    + ones.get(number % 10);
            assertTrue(RomanNumerals.isNumeral(numeral));
            assertEquals(number, RomanNumerals.value(numeral));
        }
        for (String wrong : List.of("", "IIII", "IC", "VX", "ABC", "iv", "XXXX")) {
            assertTrue(!RomanNumerals.isNumeral(wrong), wrong);
        }
    }
}
