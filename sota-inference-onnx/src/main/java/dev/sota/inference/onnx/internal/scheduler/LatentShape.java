package dev.sota.inference.onnx.internal.scheduler;

/**
 * The shape of a batch of latents, which lie as rows of pictures of channels.
 *
 * @param batch pictures
 * @param channels channels of each, 4 in most models
 * @param height rows of each channel
 * @param width numbers of each row
 */
public record LatentShape(int batch, int channels, int height, int width) {

    /** Checks that each side is positive and the whole can be indexed. */
    public LatentShape {
        if (batch < 1 || channels < 1 || height < 1 || width < 1) {
            throw new IllegalArgumentException("a shape has positive sides");
        }
        Math.multiplyExact(Math.multiplyExact(batch, channels), Math.multiplyExact(height, width));
    }

    /**
     * How many numbers the batch has.
     *
     * @return the size of its array
     */
    public int size() {
        return batch * picture();
    }

    /**
     * How many numbers one picture has.
     *
     * @return channels times height times width
     */
    public int picture() {
        return channels * height * width;
    }
}
