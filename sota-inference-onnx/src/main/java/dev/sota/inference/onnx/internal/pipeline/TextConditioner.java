package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.lora.Inversions;
import dev.sota.inference.onnx.internal.lora.Loras;
import dev.sota.inference.onnx.internal.session.MemoryNeed;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import java.util.List;

/** How a family turns words into what its denoiser reads. */
interface TextConditioner {

    /**
     * Reads the words.
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
     * What reading takes.
     *
     * @return the need of each text encoder
     */
    List<MemoryNeed> needs();

    /**
     * This conditioner with small learned changes to its text encoders.
     *
     * @param loras the changes
     * @return a copy
     */
    TextConditioner with(Loras loras);

    /**
     * This conditioner with new words for its text encoders.
     *
     * @param inversions the words
     * @return a copy
     */
    TextConditioner with(Inversions inversions);
}
