package dev.sota.inference.onnx.internal.scheduler;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a run is asked for besides the solver's configuration. Immutable. */
public final class RunSettings {

    private final int steps;
    private final double @Nullable [] timesteps;
    private final double @Nullable [] sigmas;
    private final OptionalDouble eta;
    private final OptionalDouble mu;
    private final OptionalInt originalSteps;
    private final double strength;
    private final boolean clippedModelOutput;
    private final Churn churn;
    private final long noiseSeed;

    private RunSettings(Builder from) {
        this.steps = from.steps;
        this.timesteps = from.timesteps;
        this.sigmas = from.sigmas;
        this.eta = from.eta;
        this.mu = from.mu;
        this.originalSteps = from.originalSteps;
        this.strength = from.strength;
        this.clippedModelOutput = from.clippedModelOutput;
        this.churn = from.churn;
        this.noiseSeed = from.noiseSeed;
    }

    /**
     * A run of so many steps, all else as usual.
     *
     * @param steps how many
     * @return settings
     */
    public static RunSettings steps(int steps) {
        return builder(steps).build();
    }

    /**
     * Starts settings.
     *
     * @param steps how many steps
     * @return a builder
     */
    public static Builder builder(int steps) {
        return new Builder(steps);
    }

    int steps() {
        return steps;
    }

    Optional<double[]> timesteps() {
        return Optional.ofNullable(timesteps).map(double[]::clone);
    }

    Optional<double[]> sigmas() {
        return Optional.ofNullable(sigmas).map(double[]::clone);
    }

    OptionalDouble eta() {
        return eta;
    }

    OptionalDouble mu() {
        return mu;
    }

    OptionalInt originalSteps() {
        return originalSteps;
    }

    double strength() {
        return strength;
    }

    boolean clippedModelOutput() {
        return clippedModelOutput;
    }

    Churn churn() {
        return churn;
    }

    long noiseSeed() {
        return noiseSeed;
    }

    /** Collects settings. Not thread-safe. */
    public static final class Builder {
        private int steps;
        private double @Nullable [] timesteps;
        private double @Nullable [] sigmas;
        private OptionalDouble eta = OptionalDouble.empty();
        private OptionalDouble mu = OptionalDouble.empty();
        private OptionalInt originalSteps = OptionalInt.empty();
        private double strength = 1;
        private boolean clippedModelOutput;
        private Churn churn = Churn.NONE;
        private long noiseSeed;

        private Builder(int steps) {
            this.steps = steps;
        }

        /**
         * Names the time steps instead of spacing them; their count becomes the count of steps.
         *
         * @param values the time steps, falling
         * @return this builder
         */
        public Builder timesteps(double... values) {
            this.timesteps = values.clone();
            this.steps = values.length;
            return this;
        }

        /**
         * Names the noise levels instead of spacing them. The Euler solver takes one more than there are steps, the last
         * being where it ends; flow solvers take one for each step.
         *
         * @param values the noise levels, falling
         * @return this builder
         */
        public Builder sigmas(double... values) {
            this.sigmas = values.clone();
            return this;
        }

        /**
         * How much noise DDIM and TCD add back in each step.
         *
         * @param value from 0 to 1; without it DDIM takes 0 and TCD 0.3
         * @return this builder
         */
        public Builder eta(double value) {
            this.eta = OptionalDouble.of(value);
            return this;
        }

        /**
         * How far flow solvers shift their noise levels when they are configured to shift by the size of the picture.
         *
         * @param value the shift's logarithm
         * @return this builder
         */
        public Builder mu(double value) {
            this.mu = OptionalDouble.of(value);
            return this;
        }

        /**
         * How many steps a consistency model was distilled with, in place of what its configuration says.
         *
         * @param value the count
         * @return this builder
         */
        public Builder originalSteps(int value) {
            this.originalSteps = OptionalInt.of(value);
            return this;
        }

        /**
         * How much of the schedule a consistency model's image-to-image run spaces its steps over.
         *
         * @param value above 0, up to 1
         * @return this builder
         */
        public Builder strength(double value) {
            this.strength = value;
            return this;
        }

        /**
         * Whether DDIM works out the noise anew from a clipped prediction.
         *
         * @param value true to do so
         * @return this builder
         */
        public Builder clippedModelOutput(boolean value) {
            this.clippedModelOutput = value;
            return this;
        }

        /**
         * How much noise the Euler solver adds before each step.
         *
         * @param value the amount and where it applies
         * @return this builder
         */
        public Builder churn(Churn value) {
            this.churn = value;
            return this;
        }

        /**
         * The seed of the Brownian path that DPM++ SDE follows, where its configuration names none.
         *
         * @param value the seed
         * @return this builder
         */
        public Builder noiseSeed(long value) {
            this.noiseSeed = value;
            return this;
        }

        /**
         * The settings.
         *
         * @return new settings
         */
        public RunSettings build() {
            if (steps < 1) {
                throw new IllegalArgumentException("a run has at least one step");
            }
            if (strength <= 0 || strength > 1) {
                throw new IllegalArgumentException("strength is above 0 and at most 1");
            }
            return new RunSettings(this);
        }
    }
}
