package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Weather;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Texts of several sentences, and comparisons. */
class SentencesTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static Brief read(String text) {
        return READER.read(text, "", Mood.NEUTRAL, Shot.WIDE);
    }

    private static List<String> arts(Brief brief) {
        return brief.subjects().stream().map(m -> m.thing().art()).toList();
    }

    @Test
    void aFullStopThatShortensAWordEndsNothing() {
        assertEquals(
                List.of("Mr. Wolf opened the letter.", "It was late!"),
                Sentences.of("Mr. Wolf opened the letter. It was late!"));
        assertEquals(List.of("It cost 3.5 million.", "Why?"), Sentences.of("It cost 3.5 million. Why?"));
        assertEquals(List.of(""), Sentences.of("   "));
    }

    @Property(tries = 200)
    void anyTextHasASentenceAndLosesNoLetters(@ForAll String text) {
        List<String> sentences = Sentences.of(text);
        assertFalse(sentences.isEmpty());
        if (text.length() <= Words.LIMIT) {
            assertEquals(letters(text), letters(String.join("", sentences)));
        }
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void onePictureShowsOneSentence() {
        Brief brief = read("A million people watched from the beaches. Three astronauts flew through space.");
        boolean beach = brief.place() == Place.BEACH && !arts(brief).contains("person:astronaut");
        boolean space = brief.place() == Place.SPACE && arts(brief).contains("person:astronaut");
        assertTrue(beach || space, brief.toString());
    }

    @Test
    void whereTheOtherSentenceIsNamesAPlaceTheThingStaysThere() {
        Brief brief = read("The street is quiet. A red fox sits and waits.");
        assertEquals(Place.STREET, brief.place());
        assertEquals("drawing:fox", arts(brief).get(0));
    }

    @Test
    void whatSomethingIsLikeIsNotThere() {
        assertEquals(List.of(), arts(read("The sea was like glass.")));
        assertTrue(read("The sea was like glass.").figure().isEmpty());
        assertEquals(Weather.CLEAR, read("Ash falls on the villages like snow.").weather());
        assertEquals(
                "drawing:cat",
                arts(read("Children like the cat.")).stream()
                        .filter(a -> a.endsWith("cat"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void whatIsWeighedIsNotCounted() {
        assertEquals(
                1, read("Put 200 grams of flour into a bowl.").subjects().get(0).count());
        assertEquals(2, read("Two foxes cross the meadow.").subjects().get(0).count());
    }

    @Test
    void aVerbIsNotLettered() {
        assertEquals(
                Optional.empty(),
                read("The second wanted fame, and sang on the stage.").figure());
    }

    @Test
    void whatGrowsDoesNotStandInTheKitchen() {
        assertFalse(read("Grapes grow on the black soil.").place().indoors());
        assertEquals(Place.KITCHEN, read("Grapes and cheese on a plate.").place());
    }

    @Test
    void aChartIsThePictureThoughThingsAreNamed() {
        Brief brief = read("Revenue grew from 3 to 12 million dollars in two years.");
        assertEquals(Place.ABSTRACT, brief.place());
        assertTrue(brief.figure().orElseThrow() instanceof Figure.Chart, brief.toString());
    }
}
