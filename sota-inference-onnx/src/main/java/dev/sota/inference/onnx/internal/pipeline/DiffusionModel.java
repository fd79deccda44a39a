package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.lora.Inversions;
import dev.sota.inference.onnx.internal.lora.Loras;
import dev.sota.inference.onnx.internal.model.ModelFolder;
import dev.sota.inference.onnx.internal.scheduler.LatentShape;
import dev.sota.inference.onnx.internal.scheduler.SchedulerConfig;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import java.util.List;
import java.util.Optional;

/** A model whose files were read and checked. Immutable and thread-safe; what is loaded lives in the session store. */
public interface DiffusionModel {

    /**
     * Its solver's configuration.
     *
     * @return what the folder says
     */
    SchedulerConfig scheduler();

    /**
     * Between pixels and latents.
     *
     * @return the autoencoder that is used unless another is asked for
     */
    Autoencoder autoencoder();

    /**
     * The small autoencoder beside the usual one: many times faster, a little less sharp.
     *
     * @return the tiny autoencoder, or the usual one when there is none
     */
    Autoencoder tinyAutoencoder();

    /**
     * How the steps of a run are placed.
     *
     * @return the way of its family
     */
    default Sampling sampling() {
        return Sampling.NOISE;
    }

    /**
     * What of the model cannot be used although the rest works.
     *
     * @return sentences for whoever looks at the pictures, usually none
     */
    default List<String> notes() {
        return List.of();
    }

    /**
     * What sizes it paints.
     *
     * @return the sizes
     */
    NativeSize size();

    /**
     * Whether it was distilled so that the guidance is an input, or there is none.
     *
     * @return true when a second call without the words is never made
     */
    boolean guidanceEmbedded();

    /**
     * Whether the denoiser reads a mask and what it keeps beside the latents, as models made for inpainting do.
     *
     * @return true for a model made for inpainting
     */
    boolean readsMask();

    /**
     * How its latents look.
     *
     * @return the map to colours
     */
    LatentPreview preview();

    /**
     * Where its files are.
     *
     * @return the folder
     */
    ModelFolder folder();

    /**
     * This model with small learned changes.
     *
     * @param loras the changes
     * @return a model whose graphs have other weights
     */
    DiffusionModel with(Loras loras);

    /**
     * This model with new words; LoRAs come first.
     *
     * @param inversions the words
     * @return a model whose tokenizers and text encoders know them
     */
    DiffusionModel with(Inversions inversions);

    /**
     * What looks for pictures that are unfit to be shown.
     *
     * @return the checker, if the model has one
     */
    Optional<SafetyChecker> safety();

    /**
     * Turns words into what the denoiser reads.
     *
     * @param prompts the words
     * @param width of the picture, in pixels
     * @param height of the picture, in pixels
     * @param sessions where graphs are loaded
     * @param stop ends it early
     * @return with the words and, when asked for, without
     */
    Conditioning condition(Prompts prompts, int width, int height, SessionStore sessions, StopSwitch stop);

    /**
     * What reading words and denoising take.
     *
     * @param shape the latents of the batch
     * @param guided whether calls without the words are made as well
     * @return the need of each graph
     */
    List<MemoryNeed> needs(LatentShape shape, boolean guided);

    /**
     * Loads the denoiser.
     *
     * @param sessions where graphs are loaded
     * @param shape the latents of the batch
     * @param conditioning what it reads
     * @param guidance how strongly
     * @param beside what a model made for inpainting reads beside the latents; else empty
     * @return the denoiser for one generation
     */
    Denoiser denoiser(
            SessionStore sessions, LatentShape shape, Conditioning conditioning, Guidance guidance, float[] beside);
}
