package dev.sota.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Draws and encodes parts of a timeline, and joins them with the sound to a film. Safe for use by several threads:
 * segments are encoded side by side.
 */
public interface VideoRenderer extends AutoCloseable {
    /**
     * The video encoders that are there.
     *
     * @return the one that {@code auto} takes first; empty when there is none
     */
    List<VideoEncoderInfo> encoders();

    /**
     * Draws and encodes the frames of a segment. The first frame can be decoded without any before it, so that segments
     * of equal settings can be joined without encoding again. What is written depends on the request alone, and on times
     * only relative to the segment's first frame: the same segment later in a film gives the same bytes, when the encoder
     * is deterministic.
     *
     * @param request what to draw and how to encode it
     * @param file where to write, in a form that {@link #assemble} reads; it is created or replaced, and may be
     *     half-written when this method throws
     * @param context the run; checkpoints are passed and progress is reported in frames
     * @return what was made
     * @throws IOException when the file cannot be written
     * @throws dev.sota.api.GenerationException of kind REQUEST when the encoder is not there, of kind BACKEND when it
     *     fails, of kind RESOURCES when the disk is full
     */
    SegmentReport encode(SegmentRequest request, Path file, RunContext context) throws IOException;

    /**
     * Joins encoded segments, encodes the sound and writes an MP4 file whose index comes first. Asks for the segments in
     * their order, each when it is about to be written.
     *
     * @param request what to join
     * @param file where to write; it is created or replaced, and may be half-written when this method throws
     * @param context the run; progress is reported in frames
     * @return what was made
     * @throws IOException when the file cannot be written, or the sound or a segment cannot be read
     * @throws dev.sota.api.GenerationException of kind BACKEND when the sound's encoder fails or segments do not fit
     *     together, of kind RESOURCES when the disk is full
     */
    AssemblyReport assemble(AssemblyRequest request, Path file, RunContext context) throws IOException;

    /**
     * Draws one frame, exactly as {@link #encode} would before encoding.
     *
     * @param request the segment
     * @param frame which frame of the film, within the segment
     * @param context the run
     * @return the frame, opaque, of the segment's size
     */
    Picture frame(SegmentRequest request, long frame, RunContext context);

    @Override
    void close();
}
