package dev.sota.inference.onnx.internal.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A picture between two: between their words, and between their noise. With the share going from 0 to 1, one picture turns
 * into the other.
 *
 * @param prompt the other words, if they differ
 * @param seed the other seed, if it differs
 * @param share how far towards the other, from 0 to 1
 */
public record Morph(Optional<String> prompt, Optional<Long> seed, double share) {

    /** No other picture. */
    public static final Morph NONE = new Morph(Optional.empty(), Optional.empty(), 0);

    Conditioning between(Conditioning from, Conditioning to) {
        return new Conditioning(
                between(from.positive(), to.positive()), from.negative(), Math.max(from.cutTokens(), to.cutTokens()));
    }

    private Reading between(Reading from, Reading to) {
        Map<String, float[]> extras = from.extras().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> {
                    float[] other = to.extras().getOrDefault(e.getKey(), e.getValue());
                    return between(e.getValue(), other, other.length);
                }));
        // Where one text is longer, what it has more of stands alone.
        int common = Math.min(from.tokens(), to.tokens()) * from.width();
        float[] hidden = (from.tokens() >= to.tokens() ? from : to).hidden().clone();
        float[] mixed = between(
                java.util.Arrays.copyOf(from.hidden(), common),
                java.util.Arrays.copyOf(to.hidden(), common),
                from.width());
        System.arraycopy(mixed, 0, hidden, 0, common);
        return new Reading(hidden, Math.max(from.tokens(), to.tokens()), extras);
    }

    /** Between the vectors that two arrays consist of. */
    float[] between(float[] from, float[] to, int length) {
        float[] result = new float[from.length];
        for (int at = 0; at < from.length; at += length) {
            arc(from, to, at, length, result);
        }
        return result;
    }

    /**
     * Along the arc between two vectors, so that what lies between is as long as they are: noise that is a mean of two is
     * too quiet for the model (Shoemake, "Animating rotation with quaternion curves", SIGGRAPH 1985; White, "Sampling
     * generative networks", 2016, arXiv:1609.04468, section 2.1). Vectors that hardly differ in direction are mixed.
     */
    private void arc(float[] from, float[] to, int at, int length, float[] result) {
        double dot = 0;
        double one = 0;
        double other = 0;
        for (int i = at; i < at + length; i++) {
            dot += (double) from[i] * to[i];
            one += (double) from[i] * from[i];
            other += (double) to[i] * to[i];
        }
        double cosine = one > 0 && other > 0 ? dot / Math.sqrt(one * other) : 1;
        double keep = 1 - share;
        double take = share;
        if (Math.abs(cosine) < 0.9995) {
            double angle = StrictMath.acos(cosine);
            keep = StrictMath.sin((1 - share) * angle) / StrictMath.sin(angle);
            take = StrictMath.sin(share * angle) / StrictMath.sin(angle);
        }
        for (int i = at; i < at + length; i++) {
            result[i] = (float) (keep * from[i] + take * to[i]);
        }
    }
}
