package dev.sota.inference.sketch.internal.words;

/**
 * The words that a reader knows, for whoever reads a text with it. Thread-safe.
 *
 * @param lexicon what can be drawn and what leads to it
 * @param nouns how often a word is a noun and how often a verb
 * @param grammar which of both it is in a sentence
 * @param venues which places carry a sign
 */
record Knowledge(Lexicon lexicon, Nouns nouns, Grammar grammar, Venues venues) {

    static Knowledge of(Lexicon lexicon) {
        Nouns nouns = Nouns.load();
        return new Knowledge(lexicon, nouns, new Grammar(nouns), new Venues(lexicon, nouns));
    }
}
