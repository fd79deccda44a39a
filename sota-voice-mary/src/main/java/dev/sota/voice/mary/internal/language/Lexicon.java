package dev.sota.voice.mary.internal.language;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The sound of any English word: from the CMU dictionary where it is listed, by trained letter-to-sound rules otherwise.
 *
 * <p>Thread-safe: what it reads is never changed after loading.
 */
public final class Lexicon {

    private static final String DICTIONARY = "/marytts/language/en_US/lexicon/cmudict.fst";

    private static final String[] DIGITS = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };

    private final Transducer dictionary;
    private final LetterRules rules = new LetterRules();

    private Lexicon(Transducer dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * Reads the dictionary.
     *
     * @return a new lexicon
     * @throws IOException when the data are missing or damaged
     */
    public static Lexicon load() throws IOException {
        try (InputStream in = open(DICTIONARY)) {
            return new Lexicon(Transducer.read(in.readAllBytes()));
        }
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
        return listed.isPresent() ? listed : rules.pronounce(part);
    }

    private static Optional<Pronunciation> join(Optional<Pronunciation> all, Optional<Pronunciation> next) {
        if (all.isEmpty() || next.isEmpty()) {
            return all.isPresent() ? all : next;
        }
        return Optional.of(all.get().compound(next.get()));
    }

    private Optional<Pronunciation> fromDictionary(String word) {
        return dictionary.lookup(word).map(Pronunciation::parse);
    }

    static InputStream open(String resource) throws FileNotFoundException {
        InputStream stream = Lexicon.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new FileNotFoundException("no resource " + resource);
        }
        return new BufferedInputStream(stream);
    }
}
