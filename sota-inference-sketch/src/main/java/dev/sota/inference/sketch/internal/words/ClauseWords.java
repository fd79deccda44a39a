package dev.sota.inference.sketch.internal.words;

import java.util.Set;

/** The words by which {@link Headline} tells where a clause begins and ends, and whether it says enough. */
final class ClauseWords {
    static final Set<String> SAYING = Set.of(
            "say",
            "says",
            "said",
            "tell",
            "tells",
            "told",
            "ask",
            "asks",
            "asked",
            "announced",
            "shouted",
            "shouts",
            "replied",
            "whispered",
            "cried",
            "reasoned",
            "called",
            "answered",
            "added",
            "let",
            "lets",
            "make",
            "makes",
            "made",
            "named");

    /** What a sign does not speak of without its name, and what leaves open what it says. */
    static final Set<String> UNTOLD = Set.of(
            "what", "who", "whom", "whose", "which", "him", "them", "it", "me", "us", "nobody", "she", "he", "they",
            "we", "i", "you", "there", "here", "one", "ones", "other", "others", "another", "would", "could", "should",
            "might", "may", "must", "will", "can", "cannot", "do", "does", "did", "dont", "so", "that", "than", "like",
            "as", "enough", "look", "looks", "looked", "seem", "seems", "seemed", "this", "these", "those", "such",
            "same", "both", "either", "neither", "how", "why", "if");

    static final Set<String> VAGUE = Set.of(
            "everything",
            "nothing",
            "something",
            "anything",
            "all",
            "things",
            "each",
            "others",
            "second",
            "third",
            "fourth",
            "fifth",
            "rest",
            "few",
            "some",
            "most",
            "its",
            "his",
            "her",
            "their");

    /** A clause may end before these: what follows says when or why. */
    static final Set<String> ENDS = Set.of(
            "because",
            "when",
            "while",
            "until",
            "since",
            "though",
            "although",
            "but",
            "after",
            "before",
            "during",
            "unless",
            "whereas");

    /** Common verbs that say too little without what follows them. */
    static final Set<String> BARE = Set.of(
            "is", "are", "was", "were", "be", "been", "has", "have", "had", "needs", "need", "needed", "wants", "want",
            "wanted", "got", "gets", "get", "put", "puts", "came", "come", "comes", "went", "goes", "go");

    static final Set<String> WHERE = Set.of(
            "in", "on", "at", "into", "onto", "through", "over", "across", "above", "under", "along", "near", "beside",
            "behind", "with", "from", "for", "against", "between", "among", "toward", "towards", "by", "around");

    /** Verbs that are nothing without where or with what. */
    static final Set<String> SETTING = Set.of(
            "put", "puts", "set", "sets", "lay", "laid", "keep", "keeps", "kept", "place", "placed", "turn", "turns",
            "turned", "take", "took", "takes", "bring", "brought", "give", "gave", "send", "sent", "lead", "led",
            "hold", "held", "fill", "filled", "cover", "covered", "divide", "protect", "use", "used", "tell", "have",
            "had", "has", "thrown", "threw", "throw");

    /** Verbs that tell something alone. */
    static final Set<String> INTRANSITIVE = Set.of(
            "rose",
            "rises",
            "risen",
            "fell",
            "falls",
            "grew",
            "grows",
            "sank",
            "sinks",
            "died",
            "dies",
            "burned",
            "burns",
            "melted",
            "melts",
            "froze",
            "freezes",
            "collapsed",
            "collapses",
            "exploded",
            "erupted",
            "erupts",
            "shrank",
            "flooded",
            "vanished",
            "resigned",
            "fled",
            "drowned",
            "evaporates",
            "evaporated");

    /** What begins another clause behind a comma. */
    static final Set<String> GOING_ON = Set.of(
            "and", "but", "or", "so", "because", "then", "which", "who", "its", "it", "the", "a", "an", "he", "she",
            "they", "we", "you", "after", "before", "in", "on", "at", "for", "with", "by");

    static final Set<String> COUNTS = Set.of("hundred", "thousand", "million", "dozen", "couple", "half", "percent");

    private ClauseWords() {}
}
