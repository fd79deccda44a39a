package dev.sota.core.internal.plan;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationRequest;
import dev.sota.core.internal.plan.text.Script;
import dev.sota.core.internal.plan.text.SourceText;
import dev.sota.core.internal.plan.text.SpokenLength;
import java.util.Locale;

/** What a text must be before a film is planned from it. */
final class Limits {

    /** Films are told in one piece; a longer text belongs in several. */
    static final int MOST_MINUTES = 45;
    /** Characters; at 45 minutes a text has about 40 thousand. */
    static final int MOST_CHARACTERS = 2 * 1024 * 1024;

    private Limits() {}

    static void check(GenerationRequest request) {
        String text = request.text();
        if (text.length() > MOST_CHARACTERS) {
            throw GenerationException.request(String.format(
                            Locale.ROOT,
                            "The text is too long: it has %.1f million characters, and at most %.1f million are read.",
                            text.length() / 1e6,
                            MOST_CHARACTERS / 1e6))
                    .remedy("Give a shorter text, or split it into several films.")
                    .build();
        }
        if (SourceText.looksBinary(text)) {
            throw GenerationException.request("The script is not a text: it is full of control characters.")
                    .remedy("Give plain text or Markdown, encoded as UTF-8.")
                    .build();
        }
        if (!SourceText.hasWords(text)) {
            throw nothingToTell(text.isBlank() ? "it is empty" : "it has no letters or digits");
        }
    }

    static GenerationException nothingToTell(String why) {
        return GenerationException.request("There is nothing to tell in this text: " + why + ".")
                .remedy("Give a text of at least one word.")
                .build();
    }

    static void checkLength(Script script, double speechRate) {
        double seconds = 0;
        for (Script.Section section : script.sections()) {
            for (Script.Paragraph paragraph : section.paragraphs()) {
                for (String part : paragraph.parts()) {
                    seconds += SpokenLength.seconds(part) / speechRate;
                }
            }
        }
        long minutes = Math.round(seconds / 60);
        if (minutes > MOST_MINUTES) {
            throw GenerationException.request(String.format(
                            Locale.ROOT,
                            "The text is too long: it would take about %d minutes to narrate, and a film is at most %d minutes long.",
                            minutes,
                            MOST_MINUTES))
                    .remedy("Split the text into several films, or shorten it.")
                    .build();
        }
    }
}
