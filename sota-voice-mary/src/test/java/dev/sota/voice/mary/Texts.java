package dev.sota.voice.mary;

import dev.sota.spi.AudioSource;
import dev.sota.spi.Boundary;
import dev.sota.spi.Speech;
import dev.sota.spi.SpeechRequest;
import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoken texts for tests, as a normaliser would write them. */
final class Texts {

    private static final Pattern TOKEN = Pattern.compile("([\\p{L}\\p{N}']+)([^\\p{L}\\p{N}']*)");

    private Texts() {}

    static SpeechRequest request(String text) {
        return SpeechRequest.builder(of(text), MaryVoiceProvider.VOICE).build();
    }

    static SpokenText of(String text) {
        List<SpokenToken> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            String word = m.group(1).toLowerCase(Locale.ROOT);
            tokens.add(new SpokenToken(m.start(1), m.end(1), List.of(word), boundary(m.group(2))));
        }
        return new SpokenText(text, Locale.US, tokens);
    }

    /** One token for each string, whatever is in it. */
    static SpokenText raw(List<String> words) {
        List<SpokenToken> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tokens.add(new SpokenToken(i, i + 1, List.of(words.get(i)), Boundary.NONE));
        }
        return new SpokenText("x".repeat(words.size()), Locale.US, tokens);
    }

    private static Boundary boundary(String after) {
        if (after.contains("\n\n")) {
            return Boundary.PARAGRAPH;
        }
        if (after.contains("?")) {
            return Boundary.QUESTION;
        }
        if (after.contains("!")) {
            return Boundary.EXCLAMATION;
        }
        if (after.contains(".")) {
            return Boundary.STATEMENT;
        }
        return after.isBlank() ? Boundary.NONE : Boundary.PHRASE;
    }

    static float[] samples(Speech speech) throws Exception {
        float[] all = new float[(int) speech.audio().length()];
        try (AudioSource source = speech.audio().open()) {
            int at = 0;
            for (int n; at < all.length && (n = source.read(all, at, all.length - at)) > 0; at += n) {}
        }
        return all;
    }
}
