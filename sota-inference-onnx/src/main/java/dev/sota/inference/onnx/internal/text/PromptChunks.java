package dev.sota.inference.onnx.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a prompt of any length into readings of a text encoder, whose outputs are then joined along the tokens.
 *
 * <p>Each chunk holds as many tokens as fit between start and end, 75 of 77, and a part after BREAK begins a chunk of its
 * own. Prompt and negative prompt must end up with the same number of chunks: see {@link #padded}.
 */
public final class PromptChunks {

    private final ClipTokenizer tokenizer;
    private final int room;
    private final List<TokenChunk> chunks = new ArrayList<>();
    private final int[] ids;
    private final float[] weights;
    private int size;

    private PromptChunks(ClipTokenizer tokenizer) {
        this.tokenizer = tokenizer;
        this.room = tokenizer.maxLength() - 2;
        this.ids = new int[room];
        this.weights = new float[room];
    }

    /**
     * The chunks of a prompt.
     *
     * @param tokenizer the text encoder's tokenizer
     * @param prompt the prompt
     * @return at least one chunk
     */
    public static List<TokenChunk> of(ClipTokenizer tokenizer, Prompt prompt) {
        PromptChunks chunks = new PromptChunks(tokenizer);
        int part = 0;
        for (WeightedText text : prompt.parts()) {
            if (text.chunk() != part && chunks.size > 0) {
                chunks.close();
            }
            part = text.chunk();
            for (int id : tokenizer.tokens(text.text())) {
                chunks.add(id, (float) text.weight());
            }
        }
        if (chunks.size > 0 || chunks.chunks.isEmpty()) {
            chunks.close();
        }
        return List.copyOf(chunks.chunks);
    }

    /**
     * Chunks with empty ones after them.
     *
     * @param tokenizer the text encoder's tokenizer
     * @param chunks the chunks
     * @param count how many there must be at least
     * @return as many chunks, or more if there were more
     */
    public static List<TokenChunk> padded(ClipTokenizer tokenizer, List<TokenChunk> chunks, int count) {
        List<TokenChunk> all = new ArrayList<>(chunks);
        while (all.size() < count) {
            all.addAll(of(tokenizer, Prompt.plain("")));
        }
        return List.copyOf(all);
    }

    private void add(int id, float weight) {
        if (size == room) {
            close();
        }
        ids[size] = id;
        weights[size++] = weight;
    }

    private void close() {
        float[] framed = new float[room + 2];
        Arrays.fill(framed, 1);
        System.arraycopy(weights, 0, framed, 1, size);
        chunks.add(new TokenChunk(tokenizer.frame(ids, 0, size), framed));
        size = 0;
    }
}
