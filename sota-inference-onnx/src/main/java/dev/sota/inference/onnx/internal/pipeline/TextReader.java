package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.session.Fetched;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.inference.onnx.internal.text.ClipTokenizer;
import dev.sota.inference.onnx.internal.text.Prompt;
import dev.sota.inference.onnx.internal.text.PromptChunks;
import dev.sota.inference.onnx.internal.text.TokenChunk;
import java.util.ArrayList;
import java.util.List;

/** Reads a prompt of any length with one text encoder. */
final class TextReader {

    private final TextEncoder encoder;
    private final SessionStore sessions;
    private final StopSwitch stop;

    TextReader(TextEncoder encoder, SessionStore sessions, StopSwitch stop) {
        this.encoder = encoder;
        this.sessions = sessions;
        this.stop = stop;
    }

    /** What one encoder makes of a prompt: its states, and the text as a whole where it gives that. */
    @SuppressWarnings("ArrayRecordComponent") // read once
    record Text(float[] hidden, int tokens, float[] whole) {}

    /** The pieces of a prompt that are read one by one; without weights only the first, with what fits into it. */
    List<TokenChunk> chunks(String prompt, boolean weighted) {
        ClipTokenizer tokenizer = encoder.tokenizer();
        if (weighted) {
            return PromptChunks.of(tokenizer, Prompt.parse(prompt));
        }
        return PromptChunks.of(tokenizer, Prompt.plain(prompt)).subList(0, 1);
    }

    /** How many tokens do not fit when a prompt is not read in chunks. */
    int excess(String prompt) {
        return Math.max(
                0,
                encoder.tokenizer().tokens(prompt).length - (encoder.tokenizer().maxLength() - 2));
    }

    /** Reads the pieces and joins their states; a prompt of fewer pieces than another gets empty ones. */
    Text read(List<TokenChunk> chunks, int count) {
        List<float[]> states = new ArrayList<>();
        float[] whole = {};
        int tokens = 0;
        for (TokenChunk chunk : PromptChunks.padded(encoder.tokenizer(), chunks, count)) {
            int[] ids = chunk.ids();
            List<Fetched> fetched = encoder.encode(ids, sessions, stop);
            float[] hidden = fetched.get(0).values();
            if (!chunk.plain()) {
                weigh(hidden, chunk.weights());
            }
            if (states.isEmpty() && fetched.size() > 1) {
                whole = fetched.get(1).values();
            }
            states.add(hidden);
            tokens += ids.length;
        }
        return new Text(joined(states), tokens, whole);
    }

    /** Scales the states of tokens, then all of them so that their mean stays what it was. */
    private static void weigh(float[] hidden, float[] weights) {
        double before = mean(hidden);
        int width = hidden.length / weights.length;
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] *= weights[i / width];
        }
        double after = mean(hidden);
        if (after != 0) {
            float ratio = (float) (before / after);
            for (int i = 0; i < hidden.length; i++) {
                hidden[i] *= ratio;
            }
        }
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static float[] joined(List<float[]> parts) {
        float[] all = new float[parts.stream().mapToInt(p -> p.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
