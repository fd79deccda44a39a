package dev.sota.core.internal.plan.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the slots of a sentence. */
final class Template {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");
    /** A sentence begins, and so does what follows a colon's question. */
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?]\\s+)\\p{Ll}");

    private Template() {}

    /** A narration: filled, and each sentence with a capital. */
    static String say(String template, Topic topic) {
        Matcher start = SENTENCE_START.matcher(fill(template, topic));
        return start.replaceAll(m -> Matcher.quoteReplacement(upperLast(m.group())));
    }

    /** A picture prompt: filled. */
    static String see(String template, Topic topic) {
        String home = topic.home().isEmpty() ? "wide land" : topic.home();
        return fill(template.replace("{place}", home), topic);
    }

    private static String fill(String template, Topic topic) {
        return SLOT.matcher(template).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), topic)));
    }

    private static String value(String slot, Topic topic) {
        int bar = slot.indexOf('|');
        if (bar >= 0) {
            return topic.plural() ? slot.substring(bar + 1) : slot.substring(0, bar);
        }
        return switch (slot) {
            case "a" -> topic.first();
            case "the" -> topic.again();
            case "place" -> topic.place();
            case "where" -> topic.where();
            case "prompt" -> topic.prompt();
            case "asked" -> topic.asked();
            case "act" -> topic.act();
            case "doing" -> topic.doing();
            default -> throw new IllegalStateException("A small film has an unknown slot: " + slot);
        };
    }

    private static String upperLast(String text) {
        int last = text.length() - 1;
        return text.substring(0, last) + Character.toUpperCase(text.charAt(last));
    }
}
