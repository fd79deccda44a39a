package dev.sota.inference.onnx.internal.random;

import java.util.ArrayList;
import java.util.List;

/**
 * The noise of a batch in which each picture has a stream of its own, so that a picture is the same alone and among
 * others.
 *
 * <p>A draw must be for the whole batch: each picture's generator draws its part in one go. Not thread-safe.
 */
public final class LatentNoise implements Noise {

    private final List<Noise> pictures;

    private LatentNoise(List<Noise> pictures) {
        this.pictures = pictures;
    }

    /**
     * Noise for pictures with these seeds.
     *
     * @param kind whose numbers the seeds stand for
     * @param seeds one seed for each picture of the batch
     * @return a new source at the start of each stream
     */
    public static LatentNoise of(GeneratorKind kind, long... seeds) {
        if (seeds.length == 0) {
            throw new IllegalArgumentException("a batch holds at least one picture");
        }
        List<Noise> pictures = new ArrayList<>(seeds.length);
        for (long seed : seeds) {
            pictures.add(kind.noise(seed));
        }
        return new LatentNoise(List.copyOf(pictures));
    }

    @Override
    public void fill(float[] target, int offset, int length) {
        int each = length / pictures.size();
        if (each * pictures.size() != length) {
            throw new IllegalArgumentException(length + " numbers do not share out among " + pictures.size());
        }
        for (int i = 0; i < pictures.size(); i++) {
            pictures.get(i).fill(target, offset + i * each, each);
        }
    }
}
