package dev.sota.voice.mary.internal.language;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import marytts.exceptions.MaryConfigurationException;
import marytts.fst.FSTLookup;
import marytts.modules.phonemiser.AllophoneSet;
import marytts.modules.phonemiser.TrainedLTS;

/**
 * The sound of any English word: from the CMU dictionary where it is listed, by trained letter-to-sound rules otherwise.
 *
 * <p>Thread-safe: what it reads is never changed after loading.
 */
public final class Lexicon {

    private static final String ALLOPHONES = "/marytts/language/en_US/lexicon/allophones.en_US.xml";
    private static final String DICTIONARY = "/marytts/language/en_US/lexicon/cmudict.fst";
    private static final String RULES = "/marytts/language/en_US/lexicon/cmudict.lts";

    private static final String[] DIGITS = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };

    private final AllophoneSet allophones;
    private final FSTLookup dictionary;
    private final TrainedLTS rules;

    private Lexicon(AllophoneSet allophones, FSTLookup dictionary, TrainedLTS rules) {
        this.allophones = allophones;
        this.dictionary = dictionary;
        this.rules = rules;
    }

    /**
     * Reads the dictionary and the rules. One thread at a time: the engine keeps them in a table of its own for the next.
     *
     * @return a new lexicon
     * @throws IOException when the data are missing or damaged
     */
    public static synchronized Lexicon load() throws IOException {
        try (InputStream phones = open(ALLOPHONES);
                InputStream fst = open(DICTIONARY);
                InputStream lts = open(RULES)) {
            AllophoneSet set = AllophoneSet.getAllophoneSet(phones, ALLOPHONES);
            return new Lexicon(set, new FSTLookup(fst, DICTIONARY), new TrainedLTS(set, lts, true));
        } catch (MaryConfigurationException e) {
            throw new IOException("the pronunciation data are damaged", e);
        }
    }

    /** The sounds that the voice knows, with their phonetic features. */
    public AllophoneSet allophones() {
        return allophones;
    }

    /**
     * How a word sounds.
     *
     * @param word any text; marks, markup and letters of other scripts in it are passed over
     * @param previous what the word before it does, which decides between readings
     * @return the pronunciation, or nothing when there is nothing in the word that can be spoken
     */
    public Optional<Pronunciation> pronounce(String word, WordClass previous) {
        String plain = Spelling.plain(word);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Optional<Pronunciation> homograph = Homographs.choose(plain, previous);
        return homograph.isPresent() ? homograph : wordOrParts(plain);
    }

    /**
     * The name of a letter, for words that are spelled out.
     *
     * @param letter one character
     * @return how its name sounds, or nothing when it is no letter or digit
     */
    public Optional<Pronunciation> letterName(String letter) {
        String plain = Spelling.plain(letter);
        if (plain.equals("a")) {
            return Optional.of(Pronunciation.parse("' EI")); // The dictionary's first reading is the article.
        }
        return plain.isEmpty() ? Optional.empty() : wordOrParts(plain);
    }

    private Optional<Pronunciation> wordOrParts(String plain) {
        Optional<Pronunciation> whole = fromDictionary(plain);
        if (whole.isPresent()) {
            return whole;
        }
        if (plain.indexOf('\'') >= 0) {
            Optional<Pronunciation> contraction = Contractions.pronounce(plain, this::wordOrParts);
            if (contraction.isPresent()) {
                return contraction;
            }
        }
        Optional<Pronunciation> all = Optional.empty();
        for (String part : plain.split("(?<=[0-9])|(?=[0-9])|[-']+", -1)) {
            all = join(all, simple(part));
        }
        return all;
    }

    private Optional<Pronunciation> simple(String part) {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        char first = part.charAt(0);
        if (first >= '0' && first <= '9') {
            return fromDictionary(DIGITS[first - '0']);
        }
        Optional<Pronunciation> listed = fromDictionary(part);
        return listed.isPresent() ? listed : byRule(part);
    }

    private static Optional<Pronunciation> join(Optional<Pronunciation> all, Optional<Pronunciation> next) {
        if (all.isEmpty() || next.isEmpty()) {
            return all.isPresent() ? all : next;
        }
        return Optional.of(all.get().compound(next.get()));
    }

    private Optional<Pronunciation> fromDictionary(String word) {
        String[] readings = dictionary.lookup(word);
        return readings.length == 0 ? Optional.empty() : Optional.of(Pronunciation.parse(readings[0]));
    }

    private Optional<Pronunciation> byRule(String letters) {
        try {
            String phones = rules.predictPronunciation(letters);
            return phones.isBlank() ? Optional.empty() : Optional.of(Pronunciation.parse(rules.syllabify(phones)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // The rules found only silent letters, or no vowel to build a syllable on.
        }
    }

    private static InputStream open(String resource) throws FileNotFoundException {
        InputStream stream = Lexicon.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new FileNotFoundException("no resource " + resource);
        }
        return new BufferedInputStream(stream);
    }
}
