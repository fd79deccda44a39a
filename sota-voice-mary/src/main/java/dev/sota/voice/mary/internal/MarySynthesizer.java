package dev.sota.voice.mary.internal;

import dev.sota.api.GenerationException;
import dev.sota.spi.RunContext;
import dev.sota.spi.Speech;
import dev.sota.spi.SpeechRequest;
import dev.sota.spi.SpeechSynthesizer;
import dev.sota.voice.mary.internal.hmm.HmmVoice;
import dev.sota.voice.mary.internal.language.Lexicon;
import dev.sota.voice.mary.internal.prosody.Utterance;
import java.io.IOException;
import java.util.List;

/** Speaks with the one voice. Thread-safe: callers share the models, which never change, and do not wait for each other. */
public final class MarySynthesizer implements SpeechSynthesizer {

    /**
     * How much slower than the trained voice a narrator speaks: its readers recorded single sentences at some 195 words a
     * minute, and 165 to 172 is a pace to follow pictures by.
     */
    private static final double NARRATOR = 1.16;

    /** More than an hour of speech in one piece. */
    private static final int MOST_WORDS = 12_000;

    private final String voiceId;
    private final Lexicon lexicon;
    private final HmmVoice voice;
    private volatile boolean closed;

    private MarySynthesizer(String voiceId, Lexicon lexicon, HmmVoice voice) {
        this.voiceId = voiceId;
        this.lexicon = lexicon;
        this.voice = voice;
    }

    /**
     * Loads the voice.
     *
     * @param voiceId what requests call it
     * @return a synthesizer
     * @throws IOException when its data are missing or damaged
     */
    public static MarySynthesizer open(String voiceId) throws IOException {
        Lexicon lexicon = Lexicon.load();
        return new MarySynthesizer(voiceId, lexicon, HmmVoice.load());
    }

    @Override
    public Speech synthesize(SpeechRequest request, RunContext context) {
        check(request);
        WordReader.Reading reading = WordReader.read(request.text(), lexicon, context::checkpoint);
        double stretch = NARRATOR / request.rate();
        List<Utterance> utterances = reading.utterances();
        Narration narration = new Narration();
        for (int i = 0; i < utterances.size(); i++) {
            speak(utterances.get(i), stretch, context, narration);
            context.progress(i + 1L, utterances.size());
        }
        if (!reading.unspoken().isEmpty()) {
            context.note("The voice " + voiceId + " left out words that have no Latin letters: "
                    + reading.unspoken().size() + " of "
                    + request.text().tokens().size() + " tokens.");
        }
        return narration.finish(reading.unspoken());
    }

    private void speak(Utterance utterance, double stretch, RunContext context, Narration narration) {
        if (closed) {
            throw new IllegalStateException("the synthesizer is closed");
        }
        int silence = (int) Math.round(utterance.silenceMillis() * stretch * HmmVoice.SAMPLE_RATE / 1000.0);
        narration.add(voice.speak(utterance, stretch, context::checkpoint), silence);
    }

    private void check(SpeechRequest request) {
        if (closed) {
            throw new IllegalStateException("the synthesizer is closed");
        }
        if (!request.voice().equals(voiceId)) {
            throw GenerationException.request("There is no voice \"" + request.voice() + "\" here.")
                    .remedy("Use the voice \"" + voiceId + "\".")
                    .build();
        }
        String language = request.text().language().getLanguage();
        if (!language.equals("en")) {
            throw GenerationException.request("The voice \"" + voiceId + "\" speaks English, not "
                            + (language.isEmpty() ? "an unnamed language" : "\"" + language + "\"") + ".")
                    .remedy(
                            "Give an English text, add an engine with a voice for the language, or make the film without"
                                    + " speech with --voice none.")
                    .build();
        }
        if (!request.options().isEmpty()) {
            throw GenerationException.request("The voice \"" + voiceId + "\" has no option \""
                            + request.options().firstKey() + "\".")
                    .remedy("Leave the option out; the speed is set by the request's rate.")
                    .build();
        }
        long words = request.text().tokens().stream()
                .mapToLong(t -> t.words().size())
                .sum();
        if (words > MOST_WORDS) {
            throw GenerationException.request("A narration of " + words + " words is too long for one piece.")
                    .remedy("Divide it into pieces of at most " + MOST_WORDS + " words.")
                    .build();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
