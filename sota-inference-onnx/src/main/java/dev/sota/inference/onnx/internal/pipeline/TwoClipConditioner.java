package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.lora.Inversions;
import dev.sota.inference.onnx.internal.lora.Loras;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The two CLIP text encoders of SDXL, the state before the last of each, side by side; the second one's text as a whole,
 * and six numbers about the size (Podell et al., 2023, arXiv:2307.01952, sections 2.1 and 2.2).
 */
final class TwoClipConditioner implements TextConditioner {

    static final String WHOLE = "text_embeds";
    static final String SIZES = "time_ids";

    private final ClipPair encoders;
    private final boolean zeroForNothing;

    TwoClipConditioner(ClipPair encoders, boolean zeroForNothing) {
        this.encoders = encoders;
        this.zeroForNothing = zeroForNothing;
    }

    @Override
    public Conditioning condition(Prompts prompts, int width, int height, SessionStore sessions, StopSwitch stop) {
        Conditioning words = encoders.read(prompts, zeroForNothing, TwoClipConditioner::join, sessions, stop);
        float[] sizes = {height, width, 0, 0, height, width};
        return new Conditioning(
                sized(words.positive(), sizes), words.negative().map(free -> sized(free, sizes)), words.cutTokens());
    }

    @Override
    public List<MemoryNeed> needs() {
        return encoders.needs();
    }

    @Override
    public TextConditioner with(Loras loras) {
        return new TwoClipConditioner(encoders.with(loras), zeroForNothing);
    }

    @Override
    public TextConditioner with(Inversions inversions) {
        return new TwoClipConditioner(encoders.with(inversions), zeroForNothing);
    }

    private static Reading join(TextReader.Text left, TextReader.Text right) {
        int tokens = left.tokens();
        int width = (left.hidden().length + right.hidden().length) / tokens;
        return new Reading(ClipPair.beside(left, right, tokens, width), tokens, Map.of(WHOLE, right.whole()));
    }

    private static Reading sized(Reading reading, float[] sizes) {
        Map<String, float[]> extras = new HashMap<>(reading.extras());
        extras.put(SIZES, sizes);
        return new Reading(reading.hidden(), reading.tokens(), extras);
    }
}
