package dev.sota.api;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one exception of the SDK: what happened, where, whether trying again can help, and what to do.
 *
 * <p>{@link #getMessage()} is a plain sentence for the end user; {@link #remedy()} says what to do about it. Errors of
 * native libraries and plug-ins are causes, never types that a caller sees. Immutable.
 */
public final class GenerationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final @Nullable Stage stage;
    private final boolean retryable;
    private final String remedy;

    private GenerationException(Builder builder) {
        super(builder.message, builder.cause);
        this.kind = builder.kind;
        this.stage = builder.stage;
        this.retryable = builder.retryable;
        this.remedy = builder.remedy;
    }

    /** Whose turn it is to act. */
    public enum Kind {
        /** The request cannot be met as it is: the caller can change it. */
        REQUEST,
        /** An engine is missing, cannot run here, or failed. */
        BACKEND,
        /** The machine has too little of something: disk, memory, permission. */
        RESOURCES,
        /** The time allowed has passed. */
        TIMEOUT,
        /** Somebody cancelled the run. */
        CANCELLED,
        /** A fault in the SDK. */
        INTERNAL
    }

    /**
     * Starts an exception of any kind.
     *
     * @param kind whose turn it is to act
     * @param message one or two plain sentences that say what happened and where
     * @return a builder
     */
    public static Builder builder(Kind kind, String message) {
        return new Builder(kind, message);
    }

    /**
     * Starts an exception about what the caller asked for.
     *
     * @param message one or two plain sentences
     * @return a builder
     */
    public static Builder request(String message) {
        return new Builder(Kind.REQUEST, message);
    }

    /**
     * Starts an exception about an engine.
     *
     * @param message one or two plain sentences
     * @return a builder
     */
    public static Builder backend(String message) {
        return new Builder(Kind.BACKEND, message);
    }

    /**
     * Starts an exception about the machine's means.
     *
     * @param message one or two plain sentences
     * @return a builder
     */
    public static Builder resources(String message) {
        return new Builder(Kind.RESOURCES, message).retryable(true);
    }

    /**
     * Whose turn it is to act.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Where it happened.
     *
     * @return the stage, or nothing when it was outside any
     */
    public Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /**
     * Whether the same request may succeed later, unchanged.
     *
     * @return true when trying again can help
     */
    public boolean retryable() {
        return retryable;
    }

    /**
     * What to do about it.
     *
     * @return a plain sentence, or an empty string when there is nothing to do
     */
    public String remedy() {
        return remedy;
    }

    /**
     * This exception with its stage named, if it has none yet.
     *
     * @param where the stage it came out of
     * @return this, or a copy that names the stage and has the same cause and stack
     */
    public GenerationException at(Stage where) {
        if (stage != null) {
            return this;
        }
        GenerationException copy = new Builder(kind, getMessage())
                .stage(where)
                .remedy(remedy)
                .retryable(retryable)
                .cause(getCause())
                .build();
        copy.setStackTrace(getStackTrace());
        return copy;
    }

    /**
     * What happened and where.
     *
     * @return one or two plain sentences for the end user
     */
    @Override
    public String getMessage() {
        return Objects.requireNonNullElse(super.getMessage(), "");
    }

    /** Collects what an exception says. Not thread-safe. */
    public static final class Builder {
        private final Kind kind;
        private final String message;
        private @Nullable Stage stage;
        private boolean retryable;
        private String remedy = "";
        private @Nullable Throwable cause;

        private Builder(Kind kind, String message) {
            this.kind = Objects.requireNonNull(kind, "kind");
            this.message = Objects.requireNonNull(message, "message");
        }

        /**
         * Names the stage.
         *
         * @param value where it happened
         * @return this builder
         */
        public Builder stage(Stage value) {
            this.stage = value;
            return this;
        }

        /**
         * Says whether trying again can help.
         *
         * @param value true when the same request may succeed later
         * @return this builder
         */
        public Builder retryable(boolean value) {
            this.retryable = value;
            return this;
        }

        /**
         * Says what to do.
         *
         * @param sentence a plain sentence
         * @return this builder
         */
        public Builder remedy(String sentence) {
            this.remedy = Objects.requireNonNull(sentence, "sentence");
            return this;
        }

        /**
         * Names the cause.
         *
         * @param value what was caught, or null
         * @return this builder
         */
        public Builder cause(@Nullable Throwable value) {
            this.cause = value;
            return this;
        }

        /**
         * The exception.
         *
         * @return a new exception
         */
        public GenerationException build() {
            return new GenerationException(this);
        }
    }
}
