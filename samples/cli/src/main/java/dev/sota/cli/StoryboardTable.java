package dev.sota.cli;

import dev.sota.api.Scene;
import dev.sota.api.Storyboard;
import java.util.Locale;

/** A storyboard for a person to read. */
final class StoryboardTable {

    private static final int INDENT = 12;

    private final int columns;

    StoryboardTable(int columns) {
        this.columns = Math.max(40, Math.min(100, columns));
    }

    String text(Storyboard storyboard) {
        StringBuilder text = new StringBuilder();
        String title = storyboard.title().isBlank() ? "(no title)" : storyboard.title();
        text.append(title).append(System.lineSeparator());
        int count = storyboard.scenes().size();
        text.append(count + (count == 1 ? " scene, " : " scenes, ") + word(storyboard.mood()) + ", "
                        + storyboard.language().toLanguageTag())
                .append(System.lineSeparator());
        storyboard.scenes().forEach(scene -> append(text, scene));
        storyboard.notes().forEach(note -> append(text.append(System.lineSeparator()), "note", note));
        return text.toString();
    }

    private void append(StringBuilder text, Scene scene) {
        text.append(System.lineSeparator());
        scene.chapter().ifPresent(chapter -> append(text, "chapter", chapter));
        append(
                text,
                scene.id(),
                String.join(", ", word(scene.kind()), word(scene.mood()), word(scene.shot()), word(scene.camera())));
        scene.title().ifPresent(title -> append(text, "  title", title));
        scene.subtitle().ifPresent(subtitle -> append(text, "  subtitle", subtitle));
        append(text, "  says", scene.narration());
        append(text, "  shows", scene.picturePrompt());
        append(text, "  setting", scene.setting());
    }

    private void append(StringBuilder text, String label, String value) {
        if (value.isBlank()) {
            return;
        }
        String name = label.length() < INDENT ? label : label.substring(0, INDENT - 1);
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + INDENT + "s", name));
        for (String word : value.strip().split("\\s+", -1)) {
            if (line.length() + word.length() > columns && line.length() > INDENT) {
                text.append(line.toString().stripTrailing()).append(System.lineSeparator());
                line = new StringBuilder(" ".repeat(INDENT));
            }
            line.append(word).append(' ');
        }
        text.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
