package dev.sota.core.internal.files;

import java.util.List;

/** A caption as a player reads it out of a file. */
record Subtitle(long startMillis, long endMillis, List<String> lines) {

    double charactersASecond() {
        String text = String.join(" ", lines);
        return text.codePointCount(0, text.length()) * 1000.0 / (endMillis - startMillis);
    }
}
