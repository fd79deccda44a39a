package dev.sota.core.internal.plan;

import java.util.regex.Pattern;

/** Of an English text what a picture of it would show: not what is said in it, likened, named or past. */
final class Depicted {

    /** What names an hour or weather without telling of it: "last night's coffee", "ice cream". */
    private static final Pattern NAMES = Pattern.compile(
            "(?iu)\\b(?:(?:last|yester)\\s*)?(?:night|day|morning|evening|noon)['\u2019]s\\b|\\bice[ -]?cream\\b"
                    + "|\\b(?:midnight|sky|sea)[ -](?:blue|green)\\b|\\bsnow[ -]white\\b"
                    + "|\\b(?:storm|hail|rain|shower|wind|breath|night|winter|summer|fog) of (?!(?:the|that|this|\\d))\\p{L}+"
                    + "|\\bgood (?:night|morning|evening)\\b|\\brain on (?!the)\\p{L}+");

    /** What something is like is not there: "a sound like rain on canvas", "as quiet as a church". */
    private static final Pattern LIKENESSES =
            Pattern.compile("(?iu)\\b(?:like|as if|as though|than)\\s+(?:(?:a|an|the|some|one|his|her)\\s+)?\\p{L}+"
                    + "(?:[ -](?!(?:in|on|over|under|and|but|as|when|while|at (?:dawn|dusk|night|noon|sunset))\\b)\\p{L}+){0,7}"
                    + "|\\bas \\p{L}+ as (?:a |an |the )?\\p{L}+"
                    + "|\\b(?:shows?|showed|looks?|looked|appears?) (?:\\p{L}+ ){0,5}as (?:a|an) \\p{L}+");

    /** What had been before the moment that is told: "it had rained in the night", "it had been a hard winter". */
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)\\bhad (?:been|snowed|rained|passed|come|fallen|raged|lasted)\\b[^.!?;]*?(?=[,.!?;]|$)"
                    + "|\\b(?:who|which|that|she|he) (?:was|were|had been) born (?:in|at|near|on|by)\\b[^,.!?;]*"
                    + "|\\b(?:came|comes|come) from (?:the |a )?(?:city|town|village|island|farm|coast)\\b[^,.!?;]*"
                    + "|\\bwhere (?:the|a|his|her|their|our) \\p{L}+ (?:was|were|had been|used to be|once stood)\\b");

    /** Weather that there was not: "it had hardly rained", "no rain fell". */
    private static final Pattern LACKING =
            Pattern.compile("(?iu)\\b(?:hardly|barely|scarcely|not|never|no|without|little)(?: any| much| once)?"
                    + " (?:rained|snowed|rain|snow|wind|clouds?)\\b|\\b(?:rain|snow) (?:did|would|has|had) not\\b");

    private Depicted() {}

    /** The words that are left, with hours and months in words. */
    static String of(String text) {
        String told = LACKING.matcher(Clock.spelled(Speech.seen(text))).replaceAll(" ");
        String plain = NAMES.matcher(told).replaceAll(" ");
        return BEFORE.matcher(LIKENESSES.matcher(plain).replaceAll(" ")).replaceAll(" ");
    }
}
