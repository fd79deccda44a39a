package dev.sota.voice.mary.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.spi.Boundary;
import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import dev.sota.voice.mary.internal.language.Lexicon;
import dev.sota.voice.mary.internal.prosody.Utterance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordReaderIT {

    private static Lexicon lexicon;

    @BeforeAll
    static void load() throws IOException {
        lexicon = Lexicon.load();
    }

    /** Tokens apart by spaces; words of a token after a colon, apart by plus signs; a full stop ends a sentence. */
    private static SpokenText text(String description) {
        StringBuilder written = new StringBuilder();
        List<SpokenToken> tokens = new ArrayList<>();
        for (String part : description.split(" ", -1)) {
            boolean end = part.endsWith(".");
            String[] halves = (end ? part.substring(0, part.length() - 1) : part).split(":", -1);
            int start = written.length();
            written.append(halves[0]);
            List<String> words =
                    List.of(halves[halves.length - 1].toLowerCase(Locale.ROOT).split("\\+", -1));
            Boundary after = end ? Boundary.STATEMENT : Boundary.NONE;
            tokens.add(new SpokenToken(start, written.length(), words, after));
            written.append(' ');
        }
        return new SpokenText(written.toString(), Locale.US, tokens);
    }

    private static List<String> sounds(String description) {
        List<String> sounds = new ArrayList<>();
        for (Utterance u : WordReader.read(text(description), lexicon, () -> {}).utterances()) {
            u.phrases()
                    .forEach(p -> p.words()
                            .forEach(w -> sounds.add(w.word().pronunciation().transcription())));
        }
        return sounds;
    }

    @Test
    void initialsAreReadByTheirNames() {
        assertEquals(List.of("' j u", "' E s", "' EI"), sounds("USA:u+s+a"));
    }

    @Test
    void theArticleIsNotALetter() {
        assertEquals("@", sounds("A storm.").get(0));
        assertEquals("@", sounds("see a storm.").get(1));
        assertEquals("' EI", sounds("plan A.").get(1));
        assertEquals("@", sounds("yes. A storm.").get(1), "a new sentence");
    }

    @Test
    void theWordBeforeDecidesBetweenReadings() {
        assertEquals("' l I v", sounds("they live").get(1));
        assertEquals("' l AI v", sounds("a live show").get(1));
        assertEquals("' l AI v", sounds("they. live").get(1), "not across sentences");
    }

    @Test
    void tokensThatCannotBeSpokenAreNamed() {
        assertEquals(
                List.of(1),
                WordReader.read(text("one \u4e16 two"), lexicon, () -> {}).unspoken());
        assertEquals(
                List.of(),
                WordReader.read(text("one mixed:\u4e16+two"), lexicon, () -> {}).unspoken(),
                "half is spoken");
    }
}
