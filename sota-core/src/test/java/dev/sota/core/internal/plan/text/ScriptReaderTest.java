package dev.sota.core.internal.plan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.core.internal.plan.text.Script.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of a text when its markup is gone. */
class ScriptReaderTest {

    private static Script read(String text) {
        return new ScriptReader().read(text, "");
    }

    /** Paragraphs parted by a bar, in the order of the text. */
    private static String said(Script script) {
        return script.sections().stream()
                .flatMap(s -> s.paragraphs().stream())
                .map(p -> String.join(" ", p.parts()))
                .collect(Collectors.joining(" | "));
    }

    /** Who is introduced with each paragraph. */
    private static String introduced(String text) {
        return read(text).sections().stream()
                .flatMap(s -> s.paragraphs().stream())
                .map(p -> p.lowerThird().map(l -> l.name() + "/" + l.role()).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "'One.\n\n[lower third: Ada | Poet]\nTwo.\n\nThree.', One. | Two. | Three., '- Ada/Poet -'",
        "'[Lower-Third:Ada]\n\nOne.', One., Ada/",
        "'One, and more.\n[lower third: Ada]\nTwo.', 'One, and more. | Two.', '- Ada/'",
        "'[lower third: Ada | A | B]\n\nOne.', One., 'Ada/A B'",
        "'One.\n\n[lower third: Ada]', One., Ada/",
        "'[lower third: Ada]\n\n# Title\n\nOne.', One., Ada/",
        "'One.\n\n## Head\n\n[lower third: *Ada* | **Poet**]\n\nTwo.', One. | Two., '- Ada/Poet'",
        "'[lower third: | Poet]\n\nOne.', One., -"
    })
    void aLowerThirdIsShownAndNotSaid(String text, String said, String introduced) {
        assertEquals(said, said(read(text)));
        assertEquals(introduced, introduced(text));
    }

    @Test
    void wordsLikeItWithinALineAreSaid() {
        String text = "One.\n\nShe wrote [lower third: Ada] into it.\n\nTwo.";
        assertEquals("- - -", introduced(text));
        assertTrue(said(read(text)).contains("lower third: Ada"), said(read(text)));
    }

    @Test
    void aLowerThirdThatIsTooLongIsNoted() {
        Script script = read("[lower third: " + "x".repeat(99) + "]\n\nOne.");
        assertEquals("One.", said(script));
        assertEquals(1, script.notes().size());
        assertTrue(script.notes().get(0).contains("lower third"), script.notes().get(0));
    }

    static Stream<Arguments> zoo() {
        return Stream.of(
                Arguments.of("Plain words stay.", "Plain words stay."),
                Arguments.of("Some *thin* and **fat** and ***both***.", "Some thin and fat and both."),
                Arguments.of("Some _thin_ and __fat__ words.", "Some thin and fat words."),
                Arguments.of("Press `Enter` now.", "Press Enter now."),
                Arguments.of("A [link](https://x.example \"tip\") here.", "A link here."),
                Arguments.of("A [link][ref] here.\n\n[ref]: https://x.example", "A link here."),
                Arguments.of("An ![alt words](a.png) image.", "An image."),
                Arguments.of("See <https://x.example> now.", "See https://x.example now."),
                Arguments.of("See https://x.example/a_b_c now.", "See https://x.example/a_b_c now."),
                Arguments.of("- one\n- two\n* three", "one. two. | three."),
                Arguments.of("1. one\n2. two;\n3. three!", "one. two. three!"),
                Arguments.of("- outer\n  - inner\n- last", "outer. inner. last."),
                Arguments.of("- [ ] open\n- [x] done", "open. done."),
                Arguments.of("• round\n• bullets", "round. bullets."),
                Arguments.of("> A quote\n> goes on.", "A quote goes on."),
                Arguments.of("Before.\n\n```java\nint x;\n```\n\nAfter.", "Before. | After."),
                Arguments.of("Before.\n\n~~~\ncode\n~~~\n\nAfter.", "Before. | After."),
                Arguments.of(
                        "Before.\n\n```\nNobody closed this.\n\nIt is text.",
                        "Before. | Nobody closed this. | It is text."),
                Arguments.of("Before.\n\n    Indented words are words.", "Before. | Indented words are words."),
                Arguments.of("\tA tab begins this.\n\n\tAnd this.", "A tab begins this. | And this."),
                Arguments.of("One.\n\n---\n\nTwo.", "One. | Two."),
                Arguments.of("One.\n\n* * *\n\nTwo.", "One. | Two."),
                Arguments.of("One sentence ends.\n---\n\nTwo.", "One sentence ends. | Two."),
                Arguments.of("Text <b>bold</b> and <br>break.", "Text bold and break."),
                Arguments.of("<div>Words in a box.</div>", "Words in a box."),
                Arguments.of("A <!-- secret --> word.", "A word."),
                Arguments.of("A <!-- long\n\nsecret --> word.", "A word."),
                Arguments.of("Dear <name>, hello.", "Dear name, hello."),
                Arguments.of("<script>alert(1)</script>Seen.", "Seen."),
                Arguments.of("Fish &amp; chips &lt;now&gt;.", "Fish & chips <now>."),
                Arguments.of("2 < 3 and 5 > 4.", "2 < 3 and 5 > 4."),
                Arguments.of("A note[^1] here.\n\n[^1]: Said below.", "A note here."),
                Arguments.of("| a | b |\n|---|---|\n| c | d |", "a, b. c, d."),
                Arguments.of("One|two | three.", "One two three."),
                Arguments.of("Escaped \\*star\\* and \\# hash.", "Escaped star and hash."),
                Arguments.of("Stray *** and ### and ~~ and | here.", "Stray and and and here."),
                Arguments.of("Was ~~old~~ new.", "Was old new."),
                Arguments.of("About ~5 km.", "About ~5 km."),
                Arguments.of("It is #1 and C# and #nice.", "It is #1 and C# and nice."),
                Arguments.of("Two * three is 2 * 3.", "Two three is 2 * 3."),
                Arguments.of("A pause -- here --- and on.", "A pause — here and on."),
                Arguments.of("A wrapped\nline goes\non.", "A wrapped line goes on."),
                Arguments.of("A lang-\nuage of words.", "A language of words."),
                Arguments.of("A well-\nknown word.", "A well-known word."),
                Arguments.of("Sea-side and sea-\nside.", "Sea-side and sea-side."),
                Arguments.of("\uFEFFMarked by a BOM.", "Marked by a BOM."),
                Arguments.of("One\r\ntwo.\r\n\r\nThree.", "One two. | Three."),
                Arguments.of(
                        "Zero\u200Bwidth and no\u00A0break and soft\u00ADhyphen.",
                        "Zerowidth and no break and softhyphen."),
                Arguments.of("Too    many \t spaces.", "Too many spaces."),
                Arguments.of("1986. A great year.", "1986. A great year."),
                Arguments.of("In 1986, all was well.", "In 1986, all was well."),
                Arguments.of("它很大，\n也很好。", "它很大，也很好。"),
                Arguments.of("Hard  \nbreak and\\\nanother.", "Hard break and another."),
                Arguments.of("A 😀 smile.", "A 😀 smile."),
                Arguments.of("don`t stop", "don't stop"),
                Arguments.of("snake_case stays.", "snake_case stays."));
    }

    @ParameterizedTest
    @MethodSource("zoo")
    void markupGoesAndWordsStay(String text, String expected) {
        assertEquals(expected, said(read(text)));
    }

    @Test
    void headingsAreShownAndNotSaid() {
        Script script = read("# Top\n\nOne.\n\n## Middle\n\nTwo.\n\nUnder\n-----\n\nThree.");
        assertEquals("Top", script.title());
        assertEquals(
                List.of("", "Middle", "Under"),
                script.sections().stream().map(Section::heading).toList());
        assertEquals("One. | Two. | Three.", said(script));
    }

    @Test
    void aHeadingWithoutWordsBelowStandsOverTheNext() {
        Section section =
                read("# T\n\n# Part\n\n## Chapter\n\nWords.").sections().get(0);
        assertEquals("Part", section.heading());
        assertEquals("Chapter", section.subheading());
        assertEquals("Part: Chapter", section.chapter());
    }

    @Test
    void aLastHeadingIsSaid() {
        assertEquals("One. | The end of it", said(read("# T\n\nOne.\n\n## The end of it")));
    }

    @Test
    void aTextOfOneHeadingIsSaid() {
        Script script = read("# Hello");
        assertEquals("Hello", script.title());
        assertEquals("Hello", said(script));
    }

    @Test
    void aFirstLineWithoutAFullStopIsTheTitle() {
        assertEquals("The Fox", read("The Fox\n\nIt ran.").title());
        assertEquals(
                "Why Is the Sky Blue?", read("Why Is the Sky Blue?\n\nLook up.").title());
        assertEquals("", read("The fox ran.\n\nIt ran far.").title());
        assertEquals("", read("Hello").title());
        assertEquals("", read("Dear all,\n\nhello.").title());
    }

    @Test
    void aBylineBecomesTheSubtitle() {
        Script script = read("The Fox\n\nby Anna Lee\n\nIt ran.");
        assertEquals("by Anna Lee", script.byline());
        assertEquals("It ran.", said(script));
        assertEquals("A small tale", read("# T\n\n*A small tale*\n\nIt ran.").byline());
    }

    @Test
    void linesInCapitalsAreHeadings() {
        Script script = read("CHAPTER ONE\nIt was a dark night.\n\nPART TWO\n\nIt was a light morning.");
        assertEquals("CHAPTER ONE", script.title());
        assertEquals("PART TWO", script.sections().get(1).heading());
        assertEquals("It was a dark night. | It was a light morning.", said(script));
        assertEquals("ALL OF THIS IS LOUD. AND THIS.", said(read("ALL OF THIS IS LOUD. AND THIS.")));
    }

    @Test
    void frontMatterGivesTitleAndAuthor() {
        Script script = read("---\ntitle: \"My Film\"\nauthor: Anna\ntags:\n  - x\n---\n\nWords.");
        assertEquals("My Film", script.title());
        assertEquals("Anna", script.byline());
        assertEquals("Words.", said(script));
    }

    @Test
    void proseBetweenRulesIsNoFrontMatter() {
        assertEquals("Some prose here. | More.", said(read("---\nSome prose here.\n\n---\nMore.")));
    }

    @Test
    void aRequestedTitleGoesBeforeTheTexts() {
        Script script = new ScriptReader().read("# Old\n\nWords.", "New");
        assertEquals("New", script.title());
        assertEquals("Old", script.sections().get(0).heading());
        assertEquals(
                "",
                new ScriptReader()
                        .read("# Old!\n\nWords.", "old")
                        .sections()
                        .get(0)
                        .heading());
    }

    @Test
    void whatIsLeftOutIsNoted() {
        Script script = read("Words.[^a]\n\n```\ncode\n```\n\n```\nmore\n```\n\n[^a]: A note\nthat goes on.\n\nLast.");
        assertEquals(2, script.notes().size());
        assertEquals("Words. | Last.", said(script));
    }

    @Test
    void aHeadingThatIsAParagraphIsSaid() {
        String longHeading = "word ".repeat(30).strip();
        assertEquals(longHeading, said(read("# " + longHeading)));
    }

    @Test
    void hostileTextTakesNoTime() {
        for (String text : List.of(
                "> ".repeat(50_000) + "a",
                "*".repeat(100_000) + "a",
                "[".repeat(50_000) + "a",
                "a" + " ".repeat(500_000) + "b",
                "<!--".repeat(50_000) + "a",
                "- ".repeat(20_000) + "a",
                "a-\nb".repeat(50_000),
                "|a".repeat(50_000))) {
            assertTrue(said(read(text)).contains("a"), () -> text.substring(0, 8));
        }
    }

    @Test
    void picturesAloneLeaveNothing() {
        assertTrue(read("![a picture](x.png)").sections().isEmpty());
        assertFalse(SourceText.hasWords("😀 … !"));
    }
}
