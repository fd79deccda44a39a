package dev.sota.core.internal.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.api.Scene;
import dev.sota.api.Stage;
import dev.sota.api.Storyboard;
import dev.sota.api.timeline.Recipe;
import dev.sota.core.internal.assets.Assets;
import dev.sota.core.internal.cost.Books;
import dev.sota.core.internal.cost.CostBook;
import dev.sota.core.internal.cost.CostMeter;
import dev.sota.core.internal.cost.Costing;
import dev.sota.core.internal.film.Fakes;
import dev.sota.core.internal.narrate.Narrator.NamedNormalizer;
import dev.sota.core.internal.narrate.Narrator.Speaker;
import dev.sota.core.internal.narrate.SceneNarration.WordTime;
import dev.sota.core.internal.run.ProgressBoard;
import dev.sota.core.internal.run.StageContext;
import dev.sota.core.internal.run.StopSignal;
import dev.sota.spi.AudioClip;
import dev.sota.spi.AudioSource;
import dev.sota.spi.RunContext;
import dev.sota.spi.Speech;
import dev.sota.spi.SpeechRequest;
import dev.sota.spi.TokenTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarratorTest {

    /** Samples of a word of the fake voice at the film's rate: it speaks at 24 kHz, the film is at 48. */
    private static final long WORD = 12_000;

    private static final CostBook BOOK = CostBook.measured();

    @TempDir
    Path folder = Path.of("");

    private final List<String> notes = new ArrayList<>();
    private int tried;
    private final Costing costing = new Costing(Books.tariff(BOOK, 2), new CostMeter());
    private final StopSignal signal = new StopSignal();
    private Fakes.Speaker voice = new Fakes.Speaker();

    private StageContext context() {
        ProgressBoard board = new ProgressBoard("run", () -> 0, p -> {});
        return new StageContext("run", folder, Stage.NARRATE, signal, board, notes::add);
    }

    private Narrator narrator(boolean speaks) throws IOException {
        Optional<Speaker> speaker =
                speaks ? Optional.of(new Speaker(voice, voice, voice.voices().get(0))) : Optional.empty();
        return new Narrator(speaker, Optional.empty(), 48_000, 1, 7, Map.of("pitch", "low"), assets(), costing);
    }

    /** Each narrator a run of its own. */
    private Assets assets() throws IOException {
        return new Assets(Optional.empty(), Files.createTempDirectory(folder, "run"), notes::add);
    }

    /** As a run does it: scene by scene, with a judgement at the end. */
    private List<SceneNarration> narrate(Narrator narrator, Storyboard board) {
        StageContext context = context();
        List<SceneNarration> said = new ArrayList<>();
        for (Scene scene : board.scenes()) {
            context.checkpoint();
            said.add(narrator.narrate(scene, board.language(), context));
            tried++;
        }
        narrator.finish(context);
        return said;
    }

    private static Storyboard board(String... words) {
        Storyboard.Builder board = Storyboard.builder();
        for (int i = 0; i < words.length; i++) {
            board.scene(Scene.builder("s" + i).narration(words[i]).build());
        }
        return board.build();
    }

    private SceneNarration speak(String words) throws IOException {
        return narrate(narrator(true), board(words)).get(0);
    }

    @Test
    void timesAndSoundAreGivenAtTheFilmsRate() throws IOException {
        SceneNarration said = speak("The sea is calm.");
        assertEquals(4 * WORD, said.samples());
        assertEquals(
                List.of(
                        new WordTime(0, WORD),
                        new WordTime(WORD, 2 * WORD),
                        new WordTime(2 * WORD, 3 * WORD),
                        new WordTime(3 * WORD, 4 * WORD)),
                said.times());
        try (AudioSource sound = said.speech().orElseThrow().asset().open()) {
            assertEquals(24_000, sound.sampleRate());
            assertEquals(2 * WORD, sound.length());
        }
    }

    @Test
    void oddRatesRoundUpSoThatNothingIsCutOff() throws IOException {
        voice = new Fakes.Speaker() {
            @Override
            public Speech synthesize(SpeechRequest request, RunContext context) {
                return new Speech(
                        AudioClip.of(22_050, 1, new float[1001]), List.of(new TokenTime(0, 0, 1001)), List.of());
            }
        };
        SceneNarration said = speak("Word");
        assertEquals((long) Math.ceil(1001 * 48_000 / 22_050.0), said.samples());
        assertEquals(said.samples(), said.times().get(0).end());
    }

    @Test
    void tokensWithoutWordsStandAtTheEndOfTheOneBefore() throws IOException {
        SceneNarration said = speak("☕ Tea — for two ☕");
        assertEquals(
                List.of(
                        new WordTime(0, 0),
                        new WordTime(0, WORD),
                        new WordTime(WORD, WORD),
                        new WordTime(WORD, 2 * WORD),
                        new WordTime(2 * WORD, 3 * WORD),
                        new WordTime(3 * WORD, 3 * WORD)),
                said.times());
    }

    @Test
    void scenesWithoutWordsAreSilent() throws IOException {
        List<SceneNarration> all = narrate(narrator(true), board("", "  ", "Two words."));
        assertEquals(0, all.get(0).samples());
        assertTrue(all.get(0).times().isEmpty() && all.get(0).speech().isEmpty());
        assertEquals(0, all.get(1).samples());
        assertEquals(2 * WORD, all.get(2).samples());
        assertEquals(1, voice.spoken.get());
    }

    @Test
    void signsThatNobodyCanSayAreReadAndNotHeard() throws IOException {
        SceneNarration read = speak("☕ — ☕");
        assertTrue(read.speech().isEmpty());
        assertTrue(read.samples() > 0);
        assertEquals(3, read.times().size());
        assertEquals(List.of(), notes);
    }

    @Test
    void aVoiceThatHasNothingToSayForASceneLeavesItToBeRead() throws IOException {
        voice = new Fakes.Speaker() {
            @Override
            public Speech synthesize(SpeechRequest request, RunContext context) {
                return new Speech(AudioClip.of(24_000, 1, new float[0]), List.of(), List.of());
            }
        };
        SceneNarration read = speak("Some words.");
        assertTrue(read.speech().isEmpty());
        assertTrue(read.samples() > 0);
    }

    @Test
    void withoutAVoiceWordsAreTimedByReading() throws IOException {
        SceneNarration read =
                narrate(narrator(false), board("Words to be read.")).get(0);
        assertTrue(read.speech().isEmpty());
        assertEquals(4, read.times().size());
        assertEquals(read.times().get(3).end(), read.samples());
    }

    @Test
    void theRecipeSaysAllThatWasTold() throws IOException {
        Recipe recipe = speak("The sea.").speech().orElseThrow().recipe();
        assertEquals("beep", recipe.engine());
        assertEquals(
                Map.of(
                        "language", "en",
                        "normalizer", "none",
                        "option.pitch", "low",
                        "rate", "1.0",
                        "seed", "7",
                        "text", "The sea.",
                        "voice", "beep:one"),
                recipe.inputs());
    }

    @Test
    void aNormalizerIsAskedAndNamedInTheRecipe() throws IOException {
        NamedNormalizer shout = new NamedNormalizer(
                "shout 2", (text, language) -> PlainTokens.of(text.toUpperCase(Locale.ROOT), language));
        Speaker speaker = new Speaker(voice, voice, voice.voices().get(0));
        Narrator narrator =
                new Narrator(Optional.of(speaker), Optional.of(shout), 48_000, 1.5, 1, Map.of(), assets(), costing);
        SceneNarration said = narrate(narrator, board("The sea.")).get(0);
        assertEquals("THE SEA.", said.text().written());
        Map<String, String> inputs = said.speech().orElseThrow().recipe().inputs();
        assertEquals("shout 2", inputs.get("normalizer"));
        assertEquals("1.5", inputs.get("rate"));
    }

    @Test
    void aFewWordsThatCannotBeSpokenAreLeftOutAndNoted() throws IOException {
        List<SceneNarration> all =
                narrate(narrator(true), board("He said привет to all who came.", "And they answered."));
        assertEquals(new WordTime(2 * WORD, 2 * WORD), all.get(0).times().get(2));
        assertEquals(List.of("The voice left out 1 word that it cannot speak; captions show them."), notes);
    }

    @Test
    void aFilmMayBeginWithAForeignWord() throws IOException {
        String english = "And then a long English text follows, with many words that all can be spoken.";
        List<SceneNarration> all = narrate(narrator(true), board("Привет!", english, english));
        assertEquals(3, all.size());
        assertEquals(1, notes.size());
    }

    private void cannotSpeak(String... words) throws IOException {
        GenerationException e = assertThrows(GenerationException.class, () -> narrate(narrator(true), board(words)));
        assertEquals(Kind.REQUEST, e.kind());
        assertTrue(e.getMessage().startsWith("The voice 'beep:one' speaks English and cannot speak much of this text"));
        assertTrue(e.getMessage().contains("'Привет"), e.getMessage());
        assertFalse(e.getMessage().contains("конца"), e.getMessage());
        assertTrue(e.remedy().contains("voice 'none'"));
    }

    @Test
    void aTextThatCannotBeSpokenIsAnError() throws IOException {
        cannotSpeak("Привет.");
        cannotSpeak("Приветпривет-без-конца.");
        cannotSpeak("Only these words are spoken. Привет мир как дела");
        cannotSpeak("Some English.", "Привет мир", "как дела", "мир");
    }

    @Test
    void aLongTextThatCannotBeSpokenIsGivenUpEarly() throws IOException {
        String[] scenes = new String[100];
        java.util.Arrays.fill(scenes, "Привет мир как дела сегодня.");
        cannotSpeak(scenes);
        assertTrue(tried < 20, tried + " scenes were tried");
    }

    @Test
    void anEngineThatFailsIsNamed() throws IOException {
        voice = new Fakes.Speaker() {
            @Override
            public Speech synthesize(SpeechRequest request, RunContext context) {
                throw new IllegalStateException("no breath");
            }
        };
        GenerationException e = assertThrows(GenerationException.class, () -> speak("Words."));
        assertEquals(Kind.BACKEND, e.kind());
        assertTrue(e.getMessage().contains("speech synthesizer 'beep' failed"), e.getMessage());
    }

    @Test
    void aRunThatIsToStopStopsBetweenScenes() throws IOException {
        voice = new Fakes.Speaker() {
            @Override
            public Speech synthesize(SpeechRequest request, RunContext context) {
                Speech speech = super.synthesize(request, context);
                signal.stop(
                        GenerationException.builder(Kind.CANCELLED, "Enough.").build());
                return speech;
            }
        };
        GenerationException e =
                assertThrows(GenerationException.class, () -> narrate(narrator(true), board("One.", "Two.")));
        assertEquals(Kind.CANCELLED, e.kind());
        assertEquals(1, tried);
    }
}
