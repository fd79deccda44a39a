package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.lora.Inversions;
import dev.sota.inference.onnx.internal.lora.Loras;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.inference.onnx.internal.text.TokenChunk;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One CLIP text encoder, as in Stable Diffusion 1 and 2 (Rombach et al., 2022, arXiv:2112.10752). */
final class ClipConditioner implements TextConditioner {

    private final TextEncoder encoder;

    ClipConditioner(TextEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public Conditioning condition(Prompts prompts, int width, int height, SessionStore sessions, StopSwitch stop) {
        TextReader reader = new TextReader(encoder, sessions, stop);
        List<TokenChunk> with = reader.chunks(prompts.positive(), prompts.weighted());
        List<TokenChunk> without = reader.chunks(prompts.negative().orElse(""), prompts.weighted());
        int count = prompts.guided() ? Math.max(with.size(), without.size()) : with.size();
        Reading positive = reading(reader.read(with, count));
        Optional<Reading> negative =
                prompts.guided() ? Optional.of(reading(reader.read(without, count))) : Optional.empty();
        return new Conditioning(positive, negative, prompts.weighted() ? 0 : reader.excess(prompts.positive()));
    }

    @Override
    public List<MemoryNeed> needs() {
        return List.of(encoder.need());
    }

    @Override
    public TextConditioner with(Loras loras) {
        return new ClipConditioner(encoder.with(loras));
    }

    @Override
    public TextConditioner with(Inversions inversions) {
        return new ClipConditioner(encoder.with(inversions));
    }

    private static Reading reading(TextReader.Text text) {
        return new Reading(text.hidden(), text.tokens(), Map.of());
    }
}
