package dev.sota.voice.mary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.spi.EngineSettings;
import dev.sota.spi.Speech;
import dev.sota.spi.SpeechRequest;
import dev.sota.spi.SpeechSynthesizer;
import dev.sota.spi.SpokenText;
import dev.sota.spi.TokenTime;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class HostileTextIT {

    private static final List<String> NASTY = List.of(
            "\u65e5\u672c\u8a9e",
            "\u0645\u0631\u062d\u0628\u0627",
            "\ud83d\ude00",
            "\ud83d",
            "\u0000",
            "\u0007\u001b[31m",
            "<speak>",
            "]]>",
            "&amp;",
            "&lt",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "\"",
            "''''''",
            "---",
            "",
            " ",
            "\n",
            "\u202e\u2066",
            "%s%n%d",
            "${jndi:x}",
            "../..",
            "3.14e-10",
            "\u00bd",
            "\u2160\u2161",
            "zqxvbkmfg",
            "tsktsk",
            "hmmmmm",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq",
            "x-y-z-",
            "'s",
            "n't");

    @SuppressWarnings("NullAway.Init") // Set before the first property runs.
    private static SpeechSynthesizer voice;

    @BeforeContainer
    static void load() {
        voice = new MaryVoiceProvider().open(new EngineSettings(Path.of(System.getProperty("java.io.tmpdir")), 1));
    }

    @AfterContainer
    static void close() {
        voice.close();
    }

    private static Speech say(SpokenText text) {
        return voice.synthesize(
                SpeechRequest.builder(text, MaryVoiceProvider.VOICE).build(), TestRun.endless());
    }

    private static void everyTokenIsSpokenOrNamed(List<String> words) {
        Speech speech = say(Texts.raw(words));
        List<Integer> all = new ArrayList<>(speech.unspoken());
        speech.times().forEach(t -> all.add(t.token()));
        Collections.sort(all);
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            expected.add(i);
        }
        assertEquals(expected, all, () -> words.toString());
    }

    @Example
    void nothingBreaksIt() {
        everyTokenIsSpokenOrNamed(NASTY);
    }

    @Example
    void saysWhatItLeavesOut() {
        TestRun run = TestRun.endless();
        SpokenText text = Texts.raw(List.of("hello", "\u4e16\u754c", "\ud83d\ude00"));
        Speech speech = voice.synthesize(
                SpeechRequest.builder(text, MaryVoiceProvider.VOICE).build(), run);
        assertEquals(List.of(1, 2), speech.unspoken());
        assertEquals(List.of(0), speech.times().stream().map(TokenTime::token).toList());
        assertEquals(1, run.notes.size());
        assertTrue(run.notes.get(0).contains("2 of 3"), run.notes.get(0));
    }

    @Example
    void aTextWithNothingToSayIsSilent() {
        Speech speech = say(Texts.raw(List.of("\u4e16\u754c", "?!")));
        assertEquals(0, speech.audio().length());
        assertEquals(List.of(0, 1), speech.unspoken());
        assertEquals(0, say(Texts.raw(List.of())).audio().length());
    }

    @Property(tries = 25)
    void anyStringsAreSpokenOrNamed(@ForAll @Size(min = 1, max = 6) List<String> words) {
        everyTokenIsSpokenOrNamed(words);
    }
}
