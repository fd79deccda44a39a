package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.model.ModelFolder;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** SDXL, and what was distilled from it: Turbo, Lightning, Hyper. */
final class StableDiffusionXl implements ModelFamily {

    private static final FamilyTraits TRAITS = new FamilyTraits(
            new LatentTraits(4, 0.13025, 0),
            1024,
            List.of(TwoClipConditioner.WHOLE, TwoClipConditioner.SIZES),
            LatentPreview.STABLE_DIFFUSION_XL);

    @Override
    public boolean covers(String pipelineClass) {
        return pipelineClass.matches("(Onnx|ORT)?StableDiffusionXL(Img2Img|Inpaint)?Pipeline");
    }

    @Override
    public DiffusionModel read(ModelFolder folder, JsonNode index) {
        TextEncoder first = TextEncoder.penultimate(folder, "text_encoder", "tokenizer");
        TextEncoder second = TextEncoder.penultimate(folder, "text_encoder_2", "tokenizer_2", TwoClipConditioner.WHOLE);
        boolean zero = index.path("force_zeros_for_empty_prompt").asBoolean(true);
        return UnetModel.read(folder, new TwoClipConditioner(new ClipPair(first, second), zero), TRAITS);
    }
}
