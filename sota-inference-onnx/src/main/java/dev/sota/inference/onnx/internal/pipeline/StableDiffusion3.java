package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.model.ModelFolder;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Stable Diffusion 3 and 3.5, and what was distilled from them: a transformer that follows a flow. */
final class StableDiffusion3 implements ModelFamily {

    private static final FamilyTraits TRAITS = new FamilyTraits(
            new LatentTraits(16, 1.5305, 0.0609),
            1024,
            List.of(JointConditioner.WHOLE),
            LatentPreview.STABLE_DIFFUSION_3);

    private static final String LEFT_OUT = "The model's third text encoder (T5) was left out:"
            + " its tokenizer is none that the diffusion engine reads.";

    @Override
    public boolean covers(String pipelineClass) {
        return pipelineClass.matches("(ORT)?StableDiffusion3(Img2Img|Inpaint)?Pipeline");
    }

    @Override
    public DiffusionModel read(ModelFolder folder, JsonNode index) {
        TextEncoder first = TextEncoder.penultimate(folder, "text_encoder", "tokenizer", TwoClipConditioner.WHOLE);
        TextEncoder second = TextEncoder.penultimate(folder, "text_encoder_2", "tokenizer_2", TwoClipConditioner.WHOLE);
        boolean third = index.path("text_encoder_3").path(0).isString()
                || folder.find("text_encoder_3").isPresent();
        List<String> notes = third ? List.of(LEFT_OUT) : List.of();
        return TransformerModel.read(folder, new ClipPair(first, second), TRAITS, notes);
    }
}
