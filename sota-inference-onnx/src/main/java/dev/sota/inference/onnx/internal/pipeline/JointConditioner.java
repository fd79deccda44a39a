package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.lora.Inversions;
import dev.sota.inference.onnx.internal.lora.Loras;
import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.ModelFaults;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import java.util.List;
import java.util.Map;

/**
 * The text encoders of Stable Diffusion 3: the states of two CLIP encoders before the last, side by side and filled up with
 * zeros to the width of the third, whose own states follow; both texts as a whole (Esser et al., 2024, arXiv:2403.03206,
 * section 4). The third is left out, which the model was trained to bear: its states are zeros.
 */
final class JointConditioner implements TextConditioner {

    static final String WHOLE = "pooled_projections";

    /** How many states diffusers gives the third encoder, read or not. */
    private static final int THIRD = 256;

    /** How many states there are unless words are read in pieces: one of CLIP's texts, and the third's. */
    static final int USUAL = 77 + THIRD;

    private final ClipPair encoders;
    private final GraphFile transformer;
    private final int width;

    JointConditioner(ClipPair encoders, GraphFile transformer, int width) {
        this.encoders = encoders;
        this.transformer = transformer;
        this.width = width;
    }

    @Override
    public Conditioning condition(
            Prompts prompts, int pictureWidth, int height, SessionStore sessions, StopSwitch stop) {
        return encoders.read(prompts, false, this::join, sessions, stop);
    }

    @Override
    public List<MemoryNeed> needs() {
        return encoders.needs();
    }

    @Override
    public TextConditioner with(Inversions inversions) {
        return new JointConditioner(encoders.with(inversions), transformer, width);
    }

    @Override
    public TextConditioner with(Loras loras) {
        return new JointConditioner(encoders.with(loras), transformer, width);
    }

    private Reading join(TextReader.Text left, TextReader.Text right) {
        int own = (left.hidden().length + right.hidden().length) / left.tokens();
        if (own > width) {
            throw ModelFaults.unfit(
                    transformer.path(),
                    "it reads states of " + width + " numbers, and the text encoders return " + own);
        }
        float[] whole = new float[left.whole().length + right.whole().length];
        System.arraycopy(left.whole(), 0, whole, 0, left.whole().length);
        System.arraycopy(right.whole(), 0, whole, left.whole().length, right.whole().length);
        int tokens = left.tokens() + THIRD;
        return new Reading(ClipPair.beside(left, right, tokens, width), tokens, Map.of(WHOLE, whole));
    }
}
