package dev.sota.core.internal.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How an English text tells what it tells: a story moves from place to place, others come back to where they are at home. */
enum Manner {
    /** Somebody does one thing after the other. */
    STORY,
    /** It says how things are. */
    EXPLANATION,
    /** It says what has happened of late, and whom it has asked. */
    REPORT;

    private static final Pattern PAST = Pattern.compile("(?iu)\\b(?:was|were|had|\\p{L}{2,}ed)\\b");
    private static final Pattern DAY =
            Pattern.compile("\\b(?:on|since|last|until|by|by this) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b"
                    + "|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:morning|afternoon|evening|night)\\b"
                    + "|\\b(?:this|last) (?:week|month|morning|weekend)\\b|\\byesterday\\b");
    private static final Pattern SAYS =
            Pattern.compile("[\"\u201d],? (?:said|says) |\\b(?:said|says|according to) \\p{Lu}");

    private static final Pattern ADDRESS = Pattern.compile("(?iu)\\b(?:you|your|yours|we|our|us)\\b");

    /** So many scenes speak to somebody who is spoken to at all. */
    private static final int LEAST = 3;

    /** Fewer than one scene in so many of an explanation tell of the past. */
    private static final int ONE_IN = 3;

    /** The first scenes of a report say when it happened. */
    private static final int OPENING = 4;

    /** Whether an English text speaks to its listener, as whoever shows or offers something does. */
    static boolean addresses(List<String> texts, Locale language) {
        long spoken = texts.stream().filter(t -> ADDRESS.matcher(t).find()).count();
        return language.getLanguage().equals("en") && spoken >= LEAST && spoken * ONE_IN >= texts.size();
    }

    /** The manner of a film; a text in another language is taken for a story. */
    static Manner of(List<String> texts, Locale language) {
        if (!language.getLanguage().equals("en")) {
            return STORY;
        }
        long past = texts.stream().filter(t -> PAST.matcher(t).find()).count();
        if (past * ONE_IN < texts.size()) {
            return EXPLANATION;
        }
        boolean dated =
                texts.stream().limit(OPENING).anyMatch(t -> DAY.matcher(t).find());
        boolean asked = texts.stream().anyMatch(t -> SAYS.matcher(t).find());
        return dated && asked ? REPORT : STORY;
    }
}
