package dev.sota.it.durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Texts of films. */
final class Stories {

    /** Six scenes. */
    static final String SHORT = """
            A storm rises.

            The keeper lights the lamp.

            A ship sees it.

            The wind breaks a window.

            She holds a lantern.

            Dawn comes.
            """;

    private Stories() {}

    /** A text that takes about so many minutes: sentences of the sample scripts, in another order in each part. */
    static String ofLength(int minutes, Path samples) throws IOException {
        List<String> sentences = new ArrayList<>();
        try (var files = Files.list(samples)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (String paragraph : Files.readString(file).split("\\R\\R+")) {
                    if (!paragraph.startsWith("#") && !paragraph.startsWith("---") && paragraph.length() > 80) {
                        sentences.addAll(List.of(
                                paragraph.replaceAll("\\s+", " ").strip().split("(?<=[.!?]) ")));
                    }
                }
            }
        }
        Random random = new Random(20);
        StringBuilder text = new StringBuilder();
        int words = 0;
        while (words < minutes * 150) {
            Collections.shuffle(sentences, random);
            for (int i = 0; i + 3 <= sentences.size() && words < minutes * 150; i += 3) {
                String paragraph = String.join(" ", sentences.subList(i, i + 3));
                text.append(paragraph).append("\n\n");
                words += paragraph.split(" ").length;
            }
        }
        return text.toString();
    }
}
