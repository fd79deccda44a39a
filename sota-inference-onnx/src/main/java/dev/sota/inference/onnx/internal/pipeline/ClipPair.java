package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.lora.Inversions;
import dev.sota.inference.onnx.internal.lora.Loras;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.inference.onnx.internal.text.TokenChunk;
import java.util.List;
import java.util.Optional;

/**
 * Two CLIP text encoders that read the same words.
 *
 * @param first the smaller one
 * @param second the larger one
 */
record ClipPair(TextEncoder first, TextEncoder second) {

    /** What a family makes of the two texts. */
    interface Join {
        Reading of(TextReader.Text first, TextReader.Text second);
    }

    ClipPair with(Loras loras) {
        return new ClipPair(first.with(loras), second.with(loras));
    }

    ClipPair with(Inversions inversions) {
        return new ClipPair(first.with(inversions), second.with(inversions));
    }

    List<MemoryNeed> needs() {
        return List.of(first.need(), second.need());
    }

    /** Reads the words; without negative ones, {@code zero} says whether nothing is zeros or an empty text. */
    Conditioning read(Prompts prompts, boolean zero, Join join, SessionStore sessions, StopSwitch stop) {
        TextReader one = new TextReader(first, sessions, stop);
        TextReader two = new TextReader(second, sessions, stop);
        boolean zeros = zero && prompts.negative().isEmpty();
        String nothing = prompts.negative().orElse("");
        List<TokenChunk> oneWith = one.chunks(prompts.positive(), prompts.weighted());
        List<TokenChunk> twoWith = two.chunks(prompts.positive(), prompts.weighted());
        List<TokenChunk> oneWithout = one.chunks(nothing, prompts.weighted());
        List<TokenChunk> twoWithout = two.chunks(nothing, prompts.weighted());
        int count = Math.max(oneWith.size(), prompts.guided() && !zeros ? oneWithout.size() : 0);
        // One encoder after the other, so that the first may be let go.
        TextReader.Text oneText = one.read(oneWith, count);
        Optional<TextReader.Text> oneFree =
                prompts.guided() && !zeros ? Optional.of(one.read(oneWithout, count)) : Optional.empty();
        Reading text = join.of(oneText, two.read(twoWith, count));
        Optional<Reading> free = Optional.empty();
        if (oneFree.isPresent()) {
            free = Optional.of(join.of(oneFree.get(), two.read(twoWithout, count)));
        } else if (prompts.guided()) {
            free = Optional.of(text.zero());
        }
        return new Conditioning(text, free, prompts.weighted() ? 0 : one.excess(prompts.positive()));
    }

    /** The states of both, side by side, in rows of a width; what is left of a row is zeros. */
    static float[] beside(TextReader.Text left, TextReader.Text right, int rows, int width) {
        int leftWidth = left.hidden().length / left.tokens();
        int rightWidth = right.hidden().length / right.tokens();
        float[] both = new float[rows * width];
        for (int t = 0; t < left.tokens(); t++) {
            System.arraycopy(left.hidden(), t * leftWidth, both, t * width, leftWidth);
            System.arraycopy(right.hidden(), t * rightWidth, both, t * width + leftWidth, rightWidth);
        }
        return both;
    }
}
