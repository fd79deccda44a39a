package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.model.ModelFolder;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Stable Diffusion 1 and 2, SD-Turbo, and consistency models distilled from them. */
final class StableDiffusion implements ModelFamily {

    private static final FamilyTraits TRAITS =
            new FamilyTraits(new LatentTraits(4, 0.18215, 0), 512, List.of(), LatentPreview.STABLE_DIFFUSION);

    @Override
    public boolean covers(String pipelineClass) {
        return pipelineClass.matches("(Onnx|ORT)?(StableDiffusion|LatentConsistencyModel)(Img2Img|Inpaint)?Pipeline");
    }

    @Override
    public DiffusionModel read(ModelFolder folder, JsonNode index) {
        TextEncoder encoder = TextEncoder.last(folder, "text_encoder", "tokenizer");
        return UnetModel.read(folder, new ClipConditioner(encoder), TRAITS);
    }
}
