package dev.sota.inference.onnx.internal.effort;

import dev.sota.inference.onnx.internal.model.ModelFolder;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The arithmetic of a model's parts. The words are left out: reading them is a hundredth of a picture. Immutable.
 *
 * @param step a call of the graph that is called at every step
 * @param usual the autoencoder
 * @param tiny the small autoencoder, or the usual one when there is none
 */
public record ModelEffort(DenoiserEffort step, AutoencoderEffort usual, AutoencoderEffort tiny) {

    /**
     * Reads the configurations in a model's folder. Parts without one are taken for those of Stable Diffusion 1.
     *
     * @param folder the model
     * @return its arithmetic
     */
    public static ModelEffort of(ModelFolder folder) {
        AutoencoderEffort usual = autoencoder(folder, "vae_decoder").orElseGet(AutoencoderEffort::usual);
        return new ModelEffort(
                denoiser(folder), usual, autoencoder(folder, "tiny_vae_decoder").orElse(usual));
    }

    private static DenoiserEffort denoiser(ModelFolder folder) {
        Optional<JsonNode> transformer = folder.json("transformer/config.json");
        return transformer.isPresent()
                ? TransformerEffort.of(transformer.get())
                : UnetEffort.of(folder.json("unet/config.json").orElseGet(JsonNodeFactory.instance::objectNode));
    }

    private static Optional<AutoencoderEffort> autoencoder(ModelFolder folder, String part) {
        return folder.json(part + "/config.json").map(AutoencoderEffort::of);
    }
}
