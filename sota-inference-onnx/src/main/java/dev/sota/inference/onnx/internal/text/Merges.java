package dev.sota.inference.onnx.internal.text;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Which two tokens become one, and in what order merges are tried. Immutable. */
final class Merges {

    private static final int MAX_MERGES = 1 << 20;

    private final Map<Long, Long> byPair;

    private Merges(Map<Long, Long> byPair) {
        this.byPair = byPair;
    }

    static Merges read(Path file, Vocabulary vocabulary) {
        Map<Long, Long> byPair = new HashMap<>();
        String[] lines = TextFiles.text(file).split("\r?\n", -1);
        if (lines.length > MAX_MERGES) {
            throw TextFiles.fault(file, "it has " + lines.length + " lines.", null);
        }
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isEmpty() || (i == 0 && lines[i].startsWith("#version"))) {
                continue;
            }
            int space = lines[i].indexOf(' ');
            if (space < 1 || space != lines[i].lastIndexOf(' ') || space == lines[i].length() - 1) {
                throw TextFiles.fault(file, "line " + (i + 1) + " does not hold two tokens.", null);
            }
            Integer left = vocabulary.id(lines[i].substring(0, space));
            Integer right = vocabulary.id(lines[i].substring(space + 1));
            Integer both = vocabulary.id(lines[i].substring(0, space) + lines[i].substring(space + 1));
            if (left == null || right == null || both == null) {
                throw TextFiles.fault(file, "line " + (i + 1) + " merges tokens that are not in the vocabulary.", null);
            }
            byPair.putIfAbsent(pair(left, right), pair(byPair.size(), both));
        }
        return new Merges(byPair);
    }

    /** The rank of a merge in the upper half and the new token in the lower, or -1. */
    long of(int left, int right) {
        return byPair.getOrDefault(pair(left, right), -1L);
    }

    private static long pair(int high, int low) {
        return (long) high << 32 | low;
    }
}
