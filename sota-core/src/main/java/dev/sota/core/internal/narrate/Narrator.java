package dev.sota.core.internal.narrate;

import dev.sota.api.EngineKind;
import dev.sota.api.GenerationException;
import dev.sota.api.Scene;
import dev.sota.api.Stage;
import dev.sota.api.Voice;
import dev.sota.api.timeline.Recipe;
import dev.sota.core.internal.assets.Assets;
import dev.sota.core.internal.cost.Costing;
import dev.sota.core.internal.cost.Work;
import dev.sota.core.internal.files.AudioFile;
import dev.sota.core.internal.files.SpeechFile;
import dev.sota.core.internal.narrate.SceneNarration.Sound;
import dev.sota.core.internal.narrate.SceneNarration.WordTime;
import dev.sota.core.internal.plugin.EngineCall;
import dev.sota.spi.RunContext;
import dev.sota.spi.Speech;
import dev.sota.spi.SpeechRequest;
import dev.sota.spi.SpeechSynthesizer;
import dev.sota.spi.SpeechSynthesizerProvider;
import dev.sota.spi.SpokenText;
import dev.sota.spi.TextNormalizer;
import dev.sota.spi.TokenTime;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns the scenes of one film into speech, or into silence with reading times, in their order. Not thread-safe. */
public final class Narrator {

    private static final double MOST_UNSPOKEN = 0.3;
    private static final int ENOUGH_WORDS = 60;

    private final Optional<Speaker> speaker;
    private final Optional<NamedNormalizer> normalizer;
    private final SilentReader reader;
    private final int sampleRate;
    private final double rate;
    private final long seed;
    private final SortedMap<String, String> options;
    private final Assets assets;
    private final Costing costing;
    private final Tally tally = new Tally();

    /**
     * An engine that speaks, and its voice.
     *
     * @param provider the engine's provider
     * @param engine the engine
     * @param voice the voice to speak with
     */
    public record Speaker(SpeechSynthesizerProvider provider, SpeechSynthesizer engine, Voice voice) {}

    /**
     * A normalizer and its name.
     *
     * @param id with its version, for recipes
     * @param engine the normalizer
     */
    public record NamedNormalizer(String id, TextNormalizer engine) {}

    /**
     * A narrator.
     *
     * @param speaker who speaks, or nothing for a film without a voice
     * @param normalizer writes text out, or nothing when none knows the language
     * @param sampleRate the film's sample rate
     * @param rate a factor on the voice's natural speed
     * @param seed for voices that vary
     * @param options what only the voice's engine knows
     * @param assets keeps what was spoken
     * @param costing counts the work
     */
    public Narrator(
            Optional<Speaker> speaker,
            Optional<NamedNormalizer> normalizer,
            int sampleRate,
            double rate,
            long seed,
            Map<String, String> options,
            Assets assets,
            Costing costing) {
        this.speaker = speaker;
        this.normalizer = normalizer;
        this.reader = new SilentReader(normalizer, sampleRate, rate);
        this.sampleRate = sampleRate;
        this.rate = rate;
        this.seed = seed;
        this.options = new TreeMap<>(options);
        this.assets = assets;
        this.costing = costing;
    }

    /**
     * Speaks the next scene.
     *
     * @param scene what to say
     * @param language its language
     * @param context the stage
     * @return the scene's narration
     * @throws GenerationException of kind REQUEST when the voice cannot speak the text
     */
    public SceneNarration narrate(Scene scene, Locale language, RunContext context) {
        SpokenText text = reader.text(scene, language);
        boolean silent = text.tokens().stream().allMatch(t -> t.words().isEmpty());
        if (speaker.isEmpty() || silent) {
            return reader.read(scene, text);
        }
        return speak(scene, text, speaker.get(), context);
    }

    /**
     * Judges what was spoken, after the last scene.
     *
     * @param context hears what was left out
     * @throws GenerationException of kind REQUEST when the voice could not speak the text
     */
    public void finish(RunContext context) {
        speaker.ifPresent(by -> tally.check(by.voice()));
        if (tally.unspoken > 0) {
            context.note("The voice left out " + tally.unspoken + (tally.unspoken == 1 ? " word" : " words")
                    + " that it cannot speak; captions show them.");
        }
    }

    private SceneNarration speak(Scene scene, SpokenText text, Speaker by, RunContext context) {
        Recipe recipe = recipe(text, by);
        SpeechFile speech = EngineCall.of(by.provider()).call(() -> speech(recipe, text, by, context));
        tally.add(text, speech.unspoken(), by.voice());
        AudioFile sound = speech.sound();
        if (sound.length() == 0) {
            return reader.read(scene, text);
        }
        long samples = scale(sound.length(), sound.sampleRate());
        return new SceneNarration(
                scene, text, everyToken(text, speech, samples), samples, Optional.of(new Sound(sound, recipe)));
    }

    private SpeechFile speech(Recipe recipe, SpokenText text, Speaker by, RunContext context) throws IOException {
        String key = recipe.key();
        Optional<Path> there = assets.find(key);
        if (there.isPresent()) {
            return SpeechFile.read(there.get());
        }
        SpeechRequest request = SpeechRequest.builder(text, by.voice().id())
                .rate(rate)
                .seed(seed)
                .options(options)
                .build();
        return costing.time(Work.NARRATE, text.written().length(), () -> {
            Speech spoken = by.engine().synthesize(request, context);
            return SpeechFile.read(assets.make(key, "speech", file -> SpeechFile.write(spoken, file)));
        });
    }

    /** Tokens without a time of their own (nothing is said for them) stand at the end of the one before. */
    private List<WordTime> everyToken(SpokenText text, SpeechFile speech, long samples) {
        List<WordTime> times = new ArrayList<>();
        int heard = 0;
        long at = 0;
        for (int i = 0; i < text.tokens().size(); i++) {
            while (heard < speech.times().size() && speech.times().get(heard).token() < i) {
                heard++;
            }
            if (heard < speech.times().size() && speech.times().get(heard).token() == i) {
                TokenTime time = speech.times().get(heard);
                long start =
                        Math.max(at, scale(time.startSample(), speech.sound().sampleRate()));
                at = Math.min(
                        samples,
                        Math.max(start, scale(time.endSample(), speech.sound().sampleRate())));
                times.add(new WordTime(Math.min(start, at), at));
            } else {
                times.add(new WordTime(at, at));
            }
        }
        return times;
    }

    private long scale(long samples, int from) {
        return (samples * sampleRate + from - 1) / from;
    }

    private Recipe recipe(SpokenText text, Speaker by) {
        SortedMap<String, String> inputs = new TreeMap<>();
        inputs.put("language", text.language().toLanguageTag());
        inputs.put("normalizer", normalizer.map(NamedNormalizer::id).orElse("none"));
        inputs.put("rate", Double.toString(rate));
        inputs.put("seed", Long.toString(seed));
        inputs.put("text", text.written());
        inputs.put("voice", by.voice().id());
        options.forEach((name, value) -> inputs.put("option." + name, value));
        return new Recipe(
                EngineKind.SPEECH_SYNTHESIZER, by.provider().id(), by.provider().version(), inputs);
    }

    /**
     * How much of the text the voice could not speak: a little is left out, much is an error. Judged at the end, for a
     * film may begin with a foreign name; but once enough was heard, at once.
     */
    private static final class Tally {
        private int spoken;
        private int unspoken;
        private Optional<String> first = Optional.empty();

        void add(SpokenText text, List<Integer> left, Voice voice) {
            unspoken += left.size();
            spoken += (int) text.tokens().stream()
                            .filter(t -> !t.words().isEmpty())
                            .count()
                    - left.size();
            if (first.isEmpty() && !left.isEmpty()) {
                first = Optional.of(text.written(text.tokens().get(left.get(0))));
            }
            if (spoken + unspoken >= ENOUGH_WORDS) {
                check(voice);
            }
        }

        void check(Voice voice) {
            boolean much = unspoken > 3 && unspoken > MOST_UNSPOKEN * (spoken + unspoken);
            if (much || (spoken == 0 && unspoken > 0)) {
                throw GenerationException.request("The voice '" + voice.id() + "' speaks "
                                + languages(voice) + " and cannot speak much of this text, beginning with '"
                                + shorten(first.orElse("")) + "'.")
                        .stage(Stage.NARRATE)
                        .remedy("Choose a voice for the text's language, or make a film without speech"
                                + " (voice 'none'): it has timed captions and music.")
                        .build();
            }
        }

        private static String languages(Voice voice) {
            return String.join(
                    ", ",
                    voice.languages().stream()
                            .map(l -> l.getDisplayLanguage(Locale.ENGLISH))
                            .distinct()
                            .toList());
        }

        private static String shorten(String word) {
            return word.codePointCount(0, word.length()) <= 12
                    ? word
                    : word.substring(0, word.offsetByCodePoints(0, 12)) + "…";
        }
    }
}
