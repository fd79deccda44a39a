package dev.sota.voice.mary.internal.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import marytts.exceptions.MaryConfigurationException;
import marytts.modules.phonemiser.AllophoneSet;
import marytts.modules.phonemiser.TrainedLTS;
import org.jspecify.annotations.Nullable;

/**
 * Trained rules that go from letters to sounds, for words that no dictionary lists.
 *
 * <p>They are read when the first such word comes: most texts have none. Thread-safe.
 */
final class LetterRules {

    private static final String ALLOPHONES = "/marytts/language/en_US/lexicon/allophones.en_US.xml";
    private static final String RULES = "/marytts/language/en_US/lexicon/cmudict.lts";

    /** The engine keeps what it read in a table of its own, for one thread at a time. */
    private static final Object ENGINE = new Object();

    private volatile @Nullable TrainedLTS rules;

    /**
     * How a word sounds.
     *
     * @param letters in lower case
     * @return the pronunciation, or nothing when the rules find only silent letters, or no vowel to build a syllable on
     */
    Optional<Pronunciation> pronounce(String letters) {
        TrainedLTS loaded = rules();
        try {
            String phones = loaded.predictPronunciation(letters);
            return phones.isBlank() ? Optional.empty() : Optional.of(Pronunciation.parse(loaded.syllabify(phones)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private TrainedLTS rules() {
        TrainedLTS loaded = rules;
        if (loaded == null) {
            synchronized (ENGINE) {
                loaded = rules;
                if (loaded == null) {
                    loaded = load();
                    rules = loaded;
                }
            }
        }
        return loaded;
    }

    private static TrainedLTS load() {
        try (InputStream phones = Lexicon.open(ALLOPHONES);
                InputStream lts = Lexicon.open(RULES)) {
            return new TrainedLTS(AllophoneSet.getAllophoneSet(phones, ALLOPHONES), lts, true);
        } catch (IOException e) {
            throw new UncheckedIOException("the letter-to-sound rules cannot be read", e);
        } catch (MaryConfigurationException e) {
            throw new IllegalStateException("the letter-to-sound rules are damaged", e);
        }
    }
}
