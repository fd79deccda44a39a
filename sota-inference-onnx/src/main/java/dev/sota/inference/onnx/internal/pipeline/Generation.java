package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.random.GeneratorKind;
import java.util.List;
import java.util.Optional;

/** What a pipeline is asked for. Immutable. */
public final class Generation {

    private final Builder values;

    private Generation(Builder values) {
        this.values = values;
    }

    /**
     * Starts a request.
     *
     * @param prompt what is to be seen
     * @param width in pixels
     * @param height in pixels
     * @return a builder
     */
    public static Builder of(String prompt, int width, int height) {
        return new Builder(prompt, width, height);
    }

    String prompt() {
        return values.prompt;
    }

    int width() {
        return values.width;
    }

    int height() {
        return values.height;
    }

    Optional<String> negative() {
        return values.negative;
    }

    boolean weighted() {
        return values.weighted;
    }

    long[] seeds() {
        return values.seeds.stream().mapToLong(Long::longValue).toArray();
    }

    GeneratorKind generator() {
        return values.generator;
    }

    int steps() {
        return values.steps;
    }

    Guidance guidance() {
        return values.guidance;
    }

    Optional<String> scheduler() {
        return values.scheduler;
    }

    Optional<Start> start() {
        return values.start;
    }

    Morph morph() {
        return values.morph;
    }

    boolean tinyAutoencoder() {
        return values.tiny;
    }

    boolean checked() {
        return values.checked;
    }

    Tiling tiling() {
        return values.tiling;
    }

    /** Collects what a pipeline is asked for. Not thread-safe. */
    public static final class Builder {
        private final String prompt;
        private final int width;
        private final int height;
        private Optional<String> negative = Optional.empty();
        private boolean weighted;
        private List<Long> seeds = List.of(0L);
        private GeneratorKind generator = GeneratorKind.TORCH;
        private int steps = 20;
        private Guidance guidance = new Guidance(7.5, 0, 1);
        private Optional<String> scheduler = Optional.empty();
        private Optional<Start> start = Optional.empty();
        private Morph morph = Morph.NONE;
        private boolean tiny;
        private Tiling tiling = Tiling.NONE;
        private boolean checked;

        private Builder(String prompt, int width, int height) {
            this.prompt = prompt;
            this.width = width;
            this.height = height;
        }

        private Builder(Builder from) {
            this(from.prompt, from.width, from.height);
            negative = from.negative;
            weighted = from.weighted;
            seeds = from.seeds;
            generator = from.generator;
            steps = from.steps;
            guidance = from.guidance;
            scheduler = from.scheduler;
            start = from.start;
            morph = from.morph;
            tiny = from.tiny;
            tiling = from.tiling;
            checked = from.checked;
        }

        /**
         * What is not to be seen.
         *
         * @param value words
         * @return this builder
         */
        public Builder negative(String value) {
            this.negative = Optional.of(value);
            return this;
        }

        /**
         * Whether brackets in the words are weights, and long prompts are read whole.
         *
         * @param value true for weights
         * @return this builder
         */
        public Builder weighted(boolean value) {
            this.weighted = value;
            return this;
        }

        /**
         * One seed for each picture of the batch.
         *
         * @param values the seeds
         * @return this builder
         */
        public Builder seeds(List<Long> values) {
            this.seeds = List.copyOf(values);
            return this;
        }

        /**
         * Whose numbers the seeds stand for.
         *
         * @param value the generator
         * @return this builder
         */
        public Builder generator(GeneratorKind value) {
            this.generator = value;
            return this;
        }

        /**
         * How many steps.
         *
         * @param value at least 1
         * @return this builder
         */
        public Builder steps(int value) {
            this.steps = value;
            return this;
        }

        /**
         * How strongly the words count.
         *
         * @param value the guidance
         * @return this builder
         */
        public Builder guidance(Guidance value) {
            this.guidance = value;
            return this;
        }

        /**
         * Another solver than the model's own.
         *
         * @param name a short name, or its class in diffusers
         * @return this builder
         */
        public Builder scheduler(String name) {
            this.scheduler = Optional.of(name);
            return this;
        }

        /**
         * A picture to start from.
         *
         * @param value the picture
         * @return this builder
         */
        public Builder start(Start value) {
            this.start = Optional.of(value);
            return this;
        }

        /**
         * Another picture to go towards.
         *
         * @param value the other picture's words and seed, and how far
         * @return this builder
         */
        public Builder morph(Morph value) {
            this.morph = value;
            return this;
        }

        /**
         * Whether the small autoencoder is used, where the model has one.
         *
         * @param value true for the small one
         * @return this builder
         */
        public Builder tinyAutoencoder(boolean value) {
            this.tiny = value;
            return this;
        }

        /**
         * How large latents are decoded.
         *
         * @param value in tiles or not
         * @return this builder
         */
        public Builder tiling(Tiling value) {
            this.tiling = value;
            return this;
        }

        /**
         * Whether the safety checker will look at the pictures, which takes memory as well.
         *
         * @param value true when it will
         * @return this builder
         */
        public Builder checked(boolean value) {
            this.checked = value;
            return this;
        }

        /**
         * The request.
         *
         * @return a new request
         */
        public Generation build() {
            return new Generation(new Builder(this));
        }
    }
}
