package dev.sota.spi;

import java.util.List;
import java.util.Objects;

/**
 * What a {@link VideoRenderer} made.
 *
 * @param encoder the video encoder that was used, by its FFmpeg name
 * @param frames frames written
 * @param audioSamples audio samples written, before the codec's padding
 * @param deterministic whether the same request gives the same bytes with this encoder
 * @param notes what the film's maker should know, in plain sentences
 */
public record RenderReport(String encoder, long frames, long audioSamples, boolean deterministic, List<String> notes) {

    /** Checks the values. */
    public RenderReport {
        Objects.requireNonNull(encoder, "encoder");
        notes = List.copyOf(notes);
    }
}
