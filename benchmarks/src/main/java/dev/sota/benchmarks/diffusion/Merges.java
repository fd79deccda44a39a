package dev.sota.benchmarks.diffusion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of a tokenizer with as many tokens as CLIP's; letters are joined in the order of the alphabet. */
final class Merges {

    private static final int TOKENS = 49_408;

    private Merges() {}

    static void write(Path folder) throws IOException {
        List<String> tokens = new ArrayList<>();
        for (int point = 0; point < 512 && tokens.size() < 256; point++) {
            if (printable(point) || point >= 256) {
                tokens.add(Character.toString(point));
            }
        }
        tokens.addAll(tokens.stream().map(t -> t + "</w>").toList());
        List<String> merges = new ArrayList<>();
        List<String> words = letters();
        while (tokens.size() < TOKENS - 2) {
            List<String> longer = new ArrayList<>();
            for (String word : words) {
                for (String letter : letters()) {
                    longer.add(word + letter);
                    merge(word, letter, tokens, merges);
                    merge(word, letter + "</w>", tokens, merges);
                }
            }
            words = longer;
        }
        tokens.add("<|startoftext|>");
        tokens.add("<|endoftext|>");
        Files.writeString(folder.resolve("merges.txt"), "#version: 0.2\n" + String.join("\n", merges) + "\n");
        Files.writeString(folder.resolve("vocab.json"), json(tokens));
    }

    private static void merge(String left, String right, List<String> tokens, List<String> merges) {
        if (tokens.size() < TOKENS - 2) {
            tokens.add(left + right);
            merges.add(left + " " + right);
        }
    }

    private static List<String> letters() {
        return "abcdefghijklmnopqrstuvwxyz"
                .chars()
                .mapToObj(Character::toString)
                .toList();
    }

    /** Bytes that stand for themselves; for the others there are characters from 256 on. */
    private static boolean printable(int point) {
        return point > ' ' && point < 127 || point > 160 && point < 256 && point != 173;
    }

    private static String json(List<String> tokens) {
        Map<String, Integer> ids = new LinkedHashMap<>();
        tokens.forEach(t -> ids.put(t, ids.size()));
        return ids.entrySet().stream()
                .map(e -> "\"" + e.getKey().replace("\\", "\\\\").replace("\"", "\\\"") + "\": " + e.getValue())
                .collect(Collectors.joining(",\n", "{", "}"));
    }
}
