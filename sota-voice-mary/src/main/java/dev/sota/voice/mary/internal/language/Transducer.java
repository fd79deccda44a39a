package dev.sota.voice.mary.internal.language;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A dictionary as a finite-state transducer: words that begin alike share their first states, words that end alike their
 * last (Mohri, "Finite-state transducers in language and speech processing", 1997).
 *
 * <p>The file is MaryTTS's, big-endian: the name of a character set with its length before it, the numbers 32 and 20, the
 * number of arcs, the arcs, the number of labels, for each label where its input and its output lie, then the strings,
 * each with a zero after it. An arc has its target in 20 bits, its label in 11, and a sign that it is the last one of its
 * state; label 0 ends a word. Thread-safe.
 */
final class Transducer {

    private static final int TARGET_BITS = 20;
    private static final int TARGET = (1 << TARGET_BITS) - 1;
    private static final int LABEL = (1 << 11) - 1;

    /** Longer than any word with the empty inputs on its way; what goes deeper goes in a circle. */
    private static final int DEEPEST = 1000;

    private final int[] arcs;
    private final String[] inputs;
    private final String[] outputs;

    private Transducer(int[] arcs, String[] inputs, String[] outputs) {
        this.arcs = arcs;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it is damaged
     */
    static Transducer read(byte[] file) throws IOException {
        try {
            ByteBuffer in = ByteBuffer.wrap(file);
            in.position(in.getInt() + Integer.BYTES);
            if (in.getInt() != Integer.SIZE || in.getInt() != TARGET_BITS) {
                throw new IOException("a dictionary in another format");
            }
            int[] arcs = new int[count(in)];
            in.asIntBuffer().get(arcs);
            in.position(in.position() + arcs.length * Integer.BYTES);
            int labels = count(in);
            int strings = in.position() + labels * 2 * Short.BYTES;
            String[] inputs = new String[labels];
            String[] outputs = new String[labels];
            for (int i = 0; i < labels; i++) {
                inputs[i] = string(file, strings + in.getShort());
                outputs[i] = string(file, strings + in.getShort());
            }
            return new Transducer(arcs, inputs, outputs).checked();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("a damaged dictionary", e);
        }
    }

    /** A number of things of four bytes each that follow. */
    private static int count(ByteBuffer in) throws IOException {
        int count = in.getInt();
        if (count < 0 || count > in.remaining() / Integer.BYTES) {
            throw new IOException("a dictionary that breaks off");
        }
        return count;
    }

    private static String string(byte[] file, int from) {
        int to = from;
        while (file[to] != 0) {
            to++;
        }
        return new String(file, from, to - from, StandardCharsets.UTF_8);
    }

    private Transducer checked() throws IOException {
        for (int arc : arcs) {
            if ((arc & TARGET) >= arcs.length || label(arc) >= inputs.length) {
                throw new IOException("a dictionary that leads nowhere");
            }
        }
        if (arcs.length == 0 || arcs[arcs.length - 1] >= 0) {
            throw new IOException("a dictionary without end");
        }
        return this;
    }

    private static int label(int arc) {
        return arc >>> TARGET_BITS & LABEL;
    }

    /** The first output for a word. */
    Optional<String> lookup(String word) {
        StringBuilder out = new StringBuilder();
        return find(word, 0, 0, out, 0) ? Optional.of(out.toString()) : Optional.empty();
    }

    private boolean find(String word, int at, int state, StringBuilder out, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        int i = state;
        do {
            int label = label(arcs[i]);
            if (label == 0) {
                if (at == word.length()) {
                    return true;
                }
            } else if (word.startsWith(inputs[label], at)) {
                int mark = out.length();
                out.append(outputs[label]);
                if (find(word, at + inputs[label].length(), arcs[i] & TARGET, out, depth + 1)) {
                    return true;
                }
                out.setLength(mark);
            }
        } while (arcs[i++] >= 0);
        return false;
    }
}
