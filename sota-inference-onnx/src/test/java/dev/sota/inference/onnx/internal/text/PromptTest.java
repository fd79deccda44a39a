package dev.sota.inference.onnx.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PromptTest {

    @Test
    void leavesPlainTextAlone() {
        assertEquals(List.of(part("a red house: 2 floors", 1)), parse("a red house: 2 floors"));
        assertEquals(List.of(part("", 1)), parse(""));
    }

    @Test
    void raisesAndLowersByATenth() {
        assertEquals(List.of(part("a ", 1), part("red", 1.1), part(" house", 1)), parse("a (red) house"));
        assertEquals(List.of(part("a ", 1), part("red", 1 / 1.1), part(" house", 1)), parse("a [red] house"));
    }

    @Test
    void takesNumbers() {
        assertEquals(List.of(part("red", 1.3)), parse("(red:1.3)"));
        assertEquals(List.of(part("red", 0.5)), parse("(red: .5 )"));
        assertEquals(List.of(part("red", -1)), parse("(red:-1)"));
        assertEquals(List.of(part("red:one", 1.1)), parse("(red:one)"));
        assertEquals(List.of(part("16", 9)), parse("(16:9)"));
    }

    @Test
    void nests() {
        assertEquals(List.of(part("a ", 1.1), part("b", 1.3 * 1.1), part(" c", 1.1)), parse("(a (b:1.3) c)"));
        assertEquals(List.of(part("sky", 1.1 * 1.1 * 1.1)), parse("(((sky)))"));
        assertEquals(List.of(part("x", 1 / 1.1 * 1.1)), parse("([x])"));
    }

    @Test
    void closesWhatIsLeftOpenAndKeepsWhatClosesNothing() {
        assertEquals(List.of(part("a ", 1), part("b", 1.1)), parse("a (b"));
        assertEquals(List.of(part("a) b]", 1)), parse("a) b]"));
    }

    @Test
    void escapes() {
        assertEquals(List.of(part("(a] \\b", 1)), parse("\\(a\\] \\\\b"));
        assertEquals(List.of(part("a\\b", 1)), parse("a\\b"));
    }

    @Test
    void joinsNeighboursOfOneWeight() {
        assertEquals(List.of(part("ab", 1.1)), parse("(a)(b)"));
    }

    @Test
    void breaksIntoChunks() {
        assertEquals(List.of(new WeightedText("a", 1, 0), new WeightedText("b", 1, 1)), parse("a BREAK b"));
        assertEquals(List.of(part("BREAKFAST break", 1)), parse("BREAKFAST break"));
        assertEquals(
                List.of(new WeightedText("a", 1.1, 0), new WeightedText("b", 1.1, 1), new WeightedText(" c", 1, 1)),
                parse("(a BREAK b) c"));
    }

    @Test
    void refusesEndlessPrompts() {
        GenerationException e = assertThrows(GenerationException.class, () -> parse("x".repeat(20_001)));
        assertTrue(e.remedy().contains("20000"), e.remedy());
        parse("(a".repeat(10_000));
    }

    @Property
    void losesNoLetter(@ForAll @Chars({'a', 'b', ' ', '.', '1'}) @StringLength(max = 40) String text) {
        assertEquals(text, joined(text));
    }

    @Property
    void everyTextIsAPrompt(
            @ForAll @Chars({'(', ')', '[', ']', '\\', ':', '1', '.', 'a', ' '}) @StringLength(max = 40) String text) {
        List<WeightedText> parts = parse(text);
        for (int i = 1; i < parts.size(); i++) {
            assertTrue(parts.get(i).weight() != parts.get(i - 1).weight(), "neighbours differ");
        }
        assertEquals(
                text.chars().filter(c -> c == 'a').count(),
                joined(text).chars().filter(c -> c == 'a').count());
    }

    private static List<WeightedText> parse(String text) {
        return Prompt.parse(text).parts();
    }

    private static String joined(String text) {
        return parse(text).stream().map(WeightedText::text).collect(Collectors.joining());
    }

    private static WeightedText part(String text, double weight) {
        return new WeightedText(text, weight, 0);
    }
}
