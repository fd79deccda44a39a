package dev.sota.inference.sketch.internal.shape;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines that can be set as large as possible. */
public final class TextLines {
    /** Distance of base lines, in sizes of the type. */
    public static final double LEADING = 1.12;

    private TextLines() {}

    /** Breaks a text into lines so that they can be set as large as possible in a frame. */
    public static List<String> of(Lettering face, String text, double aspect, int most) {
        String[] words = text.trim().split("\\s+");
        List<String> best = List.of(text.trim());
        double bestSize = 0;
        for (int n = 1; n <= Math.min(most, words.length); n++) {
            List<String> lines = split(face, words, n);
            double size = Math.min(aspect / Math.max(.01, widest(face, lines)), 1 / (n * LEADING));
            if (size > bestSize) {
                bestSize = size;
                best = lines;
            }
        }
        return best;
    }

    /** Lines of about the same width. */
    private static List<String> split(Lettering face, String[] words, int n) {
        double total = face.width(String.join(" ", words), 1);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            double with = face.width(line + " " + word, 1);
            if (line.length() > 0 && lines.size() < n - 1 && with > total / n * 1.08) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The size at which lines fill a width and a height. */
    public static double fit(Lettering face, List<String> lines, double width, double height) {
        return Math.min(width / Math.max(.01, widest(face, lines)), height / (lines.size() * LEADING));
    }

    /** Width of the widest line at size 1. */
    public static double widest(Lettering face, List<String> lines) {
        return lines.stream().mapToDouble(l -> face.width(l, 1)).max().orElse(1);
    }
}
