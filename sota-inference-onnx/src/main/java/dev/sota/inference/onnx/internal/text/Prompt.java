package dev.sota.inference.onnx.internal.text;

import dev.sota.api.GenerationException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of weights that users of the common web interfaces write.
 *
 * <p>{@code (words)} count 1.1 times as much, {@code [words]} as much less, {@code (words:1.3)} 1.3 times; brackets nest
 * and multiply; what is not closed lasts to the end, and what closes nothing is itself. A backslash before a bracket or
 * a backslash makes it a letter. {@code BREAK} alone begins a new chunk of tokens. Immutable.
 */
public final class Prompt {

    private static final double STEP = 1.1;
    private static final int LONGEST = 20_000;
    private static final Pattern BREAK = Pattern.compile("\\s*\\bBREAK\\b\\s*");
    private static final Pattern WEIGHT =
            Pattern.compile(":\\s*([+-]?(?:\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9}))\\s*\\)");

    private final List<WeightedText> parts;

    private Prompt(List<WeightedText> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a prompt.
     *
     * @param text any text; all of it means something
     * @return the prompt
     */
    public static Prompt parse(String text) {
        if (text.length() > LONGEST) {
            throw GenerationException.request("The prompt has " + text.length() + " characters.")
                    .remedy("Shorten it to " + LONGEST + " characters.")
                    .build();
        }
        return new Prompt(new Reader(text).read());
    }

    /**
     * A prompt in which every letter stands for itself.
     *
     * @param text any text
     * @return the prompt, of weight 1
     */
    public static Prompt plain(String text) {
        return new Prompt(List.of(new WeightedText(text, 1, 0)));
    }

    /**
     * The parts in order; neighbours differ in weight or chunk.
     *
     * @return at least one part
     */
    public List<WeightedText> parts() {
        return parts;
    }

    /** A piece of text on its way to its weight. */
    private static final class Piece {
        private final StringBuilder text = new StringBuilder();
        private double weight = 1;
    }

    private static final class Reader {

        private final String text;
        private final List<Piece> pieces = new ArrayList<>();
        private final Deque<Integer> round = new ArrayDeque<>();
        private final Deque<Integer> square = new ArrayDeque<>();
        private boolean closed = true;

        Reader(String text) {
            this.text = text;
        }

        List<WeightedText> read() {
            Matcher weight = WEIGHT.matcher(text);
            int at = 0;
            while (at < text.length()) {
                at += symbol(at, weight);
            }
            while (!round.isEmpty()) {
                multiply(round.pop(), STEP);
            }
            while (!square.isEmpty()) {
                multiply(square.pop(), 1 / STEP);
            }
            return joined();
        }

        /** Takes what stands at a place and says how long it is. */
        private int symbol(int at, Matcher weight) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && "()[]\\".indexOf(text.charAt(at + 1)) >= 0) {
                literal(text.charAt(at + 1));
                return 2;
            }
            if (c == ':' && !round.isEmpty() && weight.region(at, text.length()).lookingAt()) {
                multiply(round.pop(), Double.parseDouble(weight.group(1)));
                return weight.end() - at;
            }
            if (c == '(' || c == '[') {
                (c == '(' ? round : square).push(pieces.size());
                closed = true;
            } else if (c == ')' && !round.isEmpty()) {
                multiply(round.pop(), STEP);
            } else if (c == ']' && !square.isEmpty()) {
                multiply(square.pop(), 1 / STEP);
            } else {
                literal(c);
            }
            return 1;
        }

        private void literal(char c) {
            if (closed) {
                pieces.add(new Piece());
                closed = false;
            }
            pieces.get(pieces.size() - 1).text.append(c);
        }

        private void multiply(int from, double factor) {
            for (Piece piece : pieces.subList(from, pieces.size())) {
                piece.weight *= factor;
            }
            closed = true;
        }

        private List<WeightedText> joined() {
            List<WeightedText> parts = new ArrayList<>();
            int chunk = 0;
            for (Piece piece : pieces) {
                String[] texts = BREAK.split(piece.text, -1);
                for (int i = 0; i < texts.length; i++) {
                    chunk += i == 0 ? 0 : 1;
                    append(parts, new WeightedText(texts[i], piece.weight, chunk));
                }
            }
            return parts.isEmpty() ? List.of(new WeightedText("", 1, 0)) : parts;
        }

        private static void append(List<WeightedText> parts, WeightedText part) {
            WeightedText last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && last.weight() == part.weight() && last.chunk() == part.chunk()) {
                String both = last.text() + part.text();
                parts.set(parts.size() - 1, new WeightedText(both, last.weight(), last.chunk()));
            } else if (!part.text().isEmpty()) {
                parts.add(part);
            }
        }
    }
}
