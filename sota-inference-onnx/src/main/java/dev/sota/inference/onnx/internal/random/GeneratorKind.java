package dev.sota.inference.onnx.internal.random;

import dev.sota.api.GenerationException;
import java.util.Locale;

/** Whose numbers a seed stands for. */
public enum GeneratorKind {
    /** PyTorch's generator on a CPU, the default: a seed gives the picture its users know. */
    TORCH,
    /** NumPy's legacy generator, which older pipelines on ONNX Runtime used. */
    NUMPY,
    /** Our own, whose numbers do not depend on how they are drawn. */
    COUNTER;

    /**
     * A generator at the start of a seed's stream.
     *
     * @param seed the seed
     * @return a new generator
     */
    public Noise noise(long seed) {
        return switch (this) {
            case TORCH -> new TorchNoise(seed);
            case NUMPY -> new NumpyNoise(seed);
            case COUNTER -> new CounterNoise(seed);
        };
    }

    /**
     * The kind of a name.
     *
     * @param name torch, numpy or counter
     * @return the kind
     */
    public static GeneratorKind of(String name) {
        for (GeneratorKind kind : values()) {
            if (kind.name().equals(name.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw GenerationException.request("There is no generator \"" + name + "\".")
                .remedy("Choose torch, numpy or counter.")
                .build();
    }
}
