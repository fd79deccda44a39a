package dev.sota.voice.mary.internal.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells function words from content words by a list.
 *
 * <p>English has some two hundred function words, and they are what intonation has to know: everything else carries an
 * accent. In listening and recognition tests a list did as well as a statistical part-of-speech tagger of several
 * megabytes. Immutable.
 */
public final class ClosedClassTagger {

    private static final Map<WordClass, String> WORDS = Map.ofEntries(
            Map.entry(
                    WordClass.DETERMINER,
                    "the a an this that these those every each some any no such both either neither another all"),
            Map.entry(
                    WordClass.PREPOSITION,
                    "in on at by for from with into over under above below after before about against between"
                            + " through during without within toward towards across near behind beyond beneath beside"
                            + " upon onto among along around inside outside past off per via as than like"),
            Map.entry(
                    WordClass.SUBORDINATOR, "while if because since until unless although though whether once whereas"),
            Map.entry(WordClass.CONJUNCTION, "and or but nor yet"),
            Map.entry(WordClass.GENITIVE, "of"),
            Map.entry(WordClass.TO, "to"),
            Map.entry(
                    WordClass.PRONOUN,
                    "i you he she it we they me him her us them itself himself herself themselves myself yourself"
                            + " ourselves one's someone something anyone anything nothing everyone everything"),
            Map.entry(WordClass.POSSESSIVE, "my your his its our their"),
            Map.entry(
                    WordClass.MODAL,
                    "can could will would shall should may might must can't cannot couldn't won't wouldn't shouldn't"
                            + " mustn't"),
            Map.entry(
                    WordClass.AUXILIARY,
                    "is are am was were be been being has have had having does do did isn't aren't wasn't weren't"
                            + " hasn't haven't hadn't doesn't don't didn't"),
            Map.entry(WordClass.QUESTION, "what who whom whose which when where why how"),
            Map.entry(
                    WordClass.ADVERB,
                    "not so very then there too again also only even still just here now ever never quite rather"
                            + " almost always often more most less much many"),
            Map.entry(
                    WordClass.NUMBER,
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                            + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty"
                            + " ninety hundred thousand million billion trillion"));

    private static final Map<String, WordClass> CLASSES = invert();

    private static Map<String, WordClass> invert() {
        Map<String, WordClass> classes = new HashMap<>();
        WORDS.forEach((wordClass, words) -> {
            for (String word : words.split(" ", -1)) {
                classes.put(word, wordClass);
            }
        });
        return Map.copyOf(classes);
    }

    /**
     * What a word does.
     *
     * @param word a word in any case
     * @return its class; {@link WordClass#CONTENT} when it is in no list
     */
    public WordClass tag(String word) {
        String key = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        WordClass exact = CLASSES.get(key);
        if (exact != null) {
            return exact;
        }
        // I'm, she'd, they've: the clitic does not change what the host does.
        int apostrophe = key.indexOf('\'');
        if (apostrophe > 0) {
            WordClass host = CLASSES.get(key.substring(0, apostrophe));
            return host == null ? WordClass.CONTENT : host;
        }
        return WordClass.CONTENT;
    }
}
