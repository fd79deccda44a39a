package dev.sota.probe;

import dev.sota.spi.Boundary;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.RunContext;
import dev.sota.spi.Speech;
import dev.sota.spi.SpeechRequest;
import dev.sota.spi.SpeechSynthesizer;
import dev.sota.spi.SpeechSynthesizerProvider;
import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;

/** A program in a JVM of its own: says a sentence as often as its first argument says, all that as often as its second says, and
 * prints what came of the last time. */
public final class Speak {

    private static final List<String> WORDS =
            List.of("every", "evening", "the", "keeper", "climbed", "two", "hundred", "steps", "to", "the", "lamp");

    private Speak() {}

    /** Runs. */
    public static void main(String[] args) {
        SpeechSynthesizerProvider provider =
                ServiceLoader.load(SpeechSynthesizerProvider.class).findFirst().orElseThrow();
        int times = Integer.parseInt(args[0]);
        List<SpokenToken> tokens = new ArrayList<>();
        for (int i = 0; i < times * WORDS.size(); i++) {
            boolean last = i % WORDS.size() == WORDS.size() - 1;
            tokens.add(new SpokenToken(
                    i, i + 1, List.of(WORDS.get(i % WORDS.size())), last ? Boundary.STATEMENT : Boundary.NONE));
        }
        SpokenText text = new SpokenText("x".repeat(tokens.size()), Locale.ENGLISH, tokens);
        String voice = provider.voices().get(0).id();
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (SpeechSynthesizer synthesizer = provider.open(new EngineSettings(folder, 1))) {
            SpeechRequest request = SpeechRequest.builder(text, voice).build();
            Speech speech = synthesizer.synthesize(request, new Run(folder));
            for (int i = 1; args.length > 1 && i < Integer.parseInt(args[1]); i++) {
                speech = synthesizer.synthesize(request, new Run(folder));
            }
            System.out.println("module " + provider.getClass().getModule().getName());
            System.out.println("tokens " + speech.times().size());
            System.out.println(
                    "threads " + Thread.currentThread().getThreadGroup().activeCount());
            System.out.println("samples " + speech.audio().length());
        }
    }

    private record Run(Path workDirectory) implements RunContext {
        @Override
        public String correlationId() {
            return "probe";
        }

        @Override
        public void checkpoint() {}

        @Override
        public void progress(long done, long total) {}

        @Override
        public void note(String sentence) {}

        @Override
        public Registration onStop(Runnable action) {
            return () -> {};
        }
    }
}
