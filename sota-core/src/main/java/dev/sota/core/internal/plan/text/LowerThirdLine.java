package dev.sota.core.internal.plan.text;

import dev.sota.api.LowerThird;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a script that is shown and not said: {@code [lower third: Ada Lovelace | Mathematician]}. */
final class LowerThirdLine {

    private static final Pattern LINE = Pattern.compile(
            "\\s{0,3}\\[\\s*lower[ -]?third\\s*:\\s*([^|\\]]*+)(?:\\|([^\\]]*+))?\\]\\s*", Pattern.CASE_INSENSITIVE);

    private LowerThirdLine() {}

    /** Whether a line is one, well-formed or not. */
    static boolean is(String line) {
        return LINE.matcher(line).matches();
    }

    /** What it shows; nothing when it names nobody, or takes more words than can be read in passing. */
    static Optional<LowerThird> read(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String name = StraySymbols.clean(parts.group(1).strip());
        String role =
                parts.group(2) == null ? "" : StraySymbols.clean(parts.group(2).strip());
        try {
            return Optional.of(new LowerThird(name, role));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
