package dev.sota.voice.mary.internal.prosody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.spi.Boundary;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class UtterancePlannerTest {

    private static List<Utterance> plan(String text) {
        UtterancePlanner planner = new UtterancePlanner();
        int token = 0;
        for (String w : text.split(" ", -1)) {
            Boundary after = switch (w.charAt(w.length() - 1)) {
                case ',' -> Boundary.PHRASE;
                case '.' -> Boundary.STATEMENT;
                case '?' -> Boundary.QUESTION;
                case '!' -> Boundary.EXCLAMATION;
                case '|' -> Boundary.PARAGRAPH;
                default -> Boundary.NONE;
            };
            planner.add(List.of(Words.word(token++, w.replaceAll("[^a-z']", ""))), after);
        }
        return planner.finish();
    }

    @Test
    void sentencesBecomeUtterancesAndCommasPhrases() {
        List<Utterance> plan = plan("when the sun sets, she lights the lamp. why? nobody knows");
        assertEquals(3, plan.size());
        List<Phrase> first = plan.get(0).phrases();
        assertEquals(List.of(",", "."), first.stream().map(Phrase::mark).toList());
        assertEquals(List.of(4, 5), first.stream().map(Phrase::breakIndex).toList());
        assertEquals(
                List.of("H-L%", "L-L%"), first.stream().map(Phrase::endTone).toList());
        assertEquals("?", plan.get(1).phrases().get(0).mark());
        assertEquals("L-L%", plan.get(1).phrases().get(0).endTone(), "a wh-question falls");
        assertEquals(".", plan.get(2).phrases().get(0).mark(), "an open end is a statement");
    }

    @Test
    void pausesGrowWithTheBoundary() {
        List<Utterance> plan = plan("one, two. three| four");
        int phrase = plan.get(0).phrases().get(0).pauseMillis();
        int sentence = plan.get(0).silenceMillis() + Pauses.CLOSING;
        int paragraph = plan.get(1).silenceMillis() + Pauses.CLOSING;
        assertTrue(phrase < sentence && sentence < paragraph, phrase + " " + sentence + " " + paragraph);
        assertEquals(0, plan.get(2).silenceMillis(), "nothing after the last word");
    }

    @Test
    void anEmptyTextHasNoUtterance() {
        UtterancePlanner planner = new UtterancePlanner();
        planner.add(List.of(), Boundary.STATEMENT);
        planner.add(List.of(), Boundary.NONE);
        assertTrue(planner.finish().isEmpty());
    }

    @Test
    void aBoundaryAfterAnUnspokenTokenStillCounts() {
        UtterancePlanner planner = new UtterancePlanner();
        planner.add(List.of(Words.word(0, "hello")), Boundary.NONE);
        planner.add(List.of(), Boundary.QUESTION);
        planner.add(List.of(Words.word(2, "yes")), Boundary.NONE);
        List<Utterance> plan = planner.finish();
        assertEquals(2, plan.size());
        assertEquals("?", plan.get(0).phrases().get(0).mark());
    }

    @Property(tries = 200)
    void keepsEveryWordAndBoundsEveryUtterance(@ForAll @Size(max = 400) List<Boundary> boundaries) {
        UtterancePlanner planner = new UtterancePlanner();
        for (int i = 0; i < boundaries.size(); i++) {
            planner.add(List.of(Words.word(i, "stone")), boundaries.get(i));
        }
        List<Integer> tokens = new ArrayList<>();
        List<Utterance> plan = planner.finish();
        for (Utterance utterance : plan) {
            assertTrue(utterance.phoneCount() <= 220, "an utterance is bounded");
            assertTrue(utterance.silenceMillis() >= 0);
            utterance
                    .phrases()
                    .forEach(p -> p.words().forEach(w -> tokens.add(w.word().token())));
        }
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < boundaries.size(); i++) {
            expected.add(i);
        }
        assertEquals(expected, tokens);
        assertTrue(plan.isEmpty() || plan.get(plan.size() - 1).silenceMillis() == 0);
    }
}
