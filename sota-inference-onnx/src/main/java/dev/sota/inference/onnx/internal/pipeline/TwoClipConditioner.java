package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.lora.Inversions;
import dev.sota.inference.onnx.internal.lora.Loras;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.inference.onnx.internal.text.TokenChunk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two CLIP text encoders of SDXL, the state before the last of each, side by side; the second one's text as a whole,
 * and six numbers about the size (Podell et al., 2023, arXiv:2307.01952, sections 2.1 and 2.2).
 */
final class TwoClipConditioner implements TextConditioner {

    static final String WHOLE = "text_embeds";
    static final String SIZES = "time_ids";

    private final TextEncoder first;
    private final TextEncoder second;
    private final boolean zeroForNothing;

    TwoClipConditioner(TextEncoder first, TextEncoder second, boolean zeroForNothing) {
        this.first = first;
        this.second = second;
        this.zeroForNothing = zeroForNothing;
    }

    @Override
    public Conditioning condition(Prompts prompts, int width, int height, SessionStore sessions, StopSwitch stop) {
        TextReader one = new TextReader(first, sessions, stop);
        TextReader two = new TextReader(second, sessions, stop);
        boolean zero = zeroForNothing && prompts.negative().isEmpty();
        String nothing = prompts.negative().orElse("");
        List<TokenChunk> oneWith = one.chunks(prompts.positive(), prompts.weighted());
        List<TokenChunk> twoWith = two.chunks(prompts.positive(), prompts.weighted());
        List<TokenChunk> oneWithout = one.chunks(nothing, prompts.weighted());
        List<TokenChunk> twoWithout = two.chunks(nothing, prompts.weighted());
        int count = Math.max(oneWith.size(), prompts.guided() && !zero ? oneWithout.size() : 0);
        // One encoder after the other, so that the first may be let go.
        TextReader.Text oneText = one.read(oneWith, count);
        Optional<TextReader.Text> oneFree =
                prompts.guided() && !zero ? Optional.of(one.read(oneWithout, count)) : Optional.empty();
        Reading text = beside(oneText, two.read(twoWith, count));
        Optional<Reading> free = Optional.empty();
        if (oneFree.isPresent()) {
            free = Optional.of(beside(oneFree.get(), two.read(twoWithout, count)));
        } else if (prompts.guided()) {
            free = Optional.of(text.zero());
        }
        float[] sizes = {height, width, 0, 0, height, width};
        int excess = prompts.weighted() ? 0 : one.excess(prompts.positive());
        return new Conditioning(sized(text, sizes), free.map(f -> sized(f, sizes)), excess);
    }

    @Override
    public List<MemoryNeed> needs() {
        return List.of(first.need(), second.need());
    }

    @Override
    public TextConditioner with(Loras loras) {
        return new TwoClipConditioner(first.with(loras), second.with(loras), zeroForNothing);
    }

    @Override
    public TextConditioner with(Inversions inversions) {
        return new TwoClipConditioner(first.with(inversions), second.with(inversions), zeroForNothing);
    }

    private static Reading beside(TextReader.Text left, TextReader.Text right) {
        int tokens = left.tokens();
        int leftWidth = left.hidden().length / tokens;
        int rightWidth = right.hidden().length / tokens;
        float[] both = new float[tokens * (leftWidth + rightWidth)];
        for (int t = 0; t < tokens; t++) {
            int at = t * (leftWidth + rightWidth);
            System.arraycopy(left.hidden(), t * leftWidth, both, at, leftWidth);
            System.arraycopy(right.hidden(), t * rightWidth, both, at + leftWidth, rightWidth);
        }
        return new Reading(both, tokens, Map.of(WHOLE, right.whole()));
    }

    private static Reading sized(Reading reading, float[] sizes) {
        Map<String, float[]> extras = new HashMap<>(reading.extras());
        extras.put(SIZES, sizes);
        return new Reading(reading.hidden(), reading.tokens(), extras);
    }
}
