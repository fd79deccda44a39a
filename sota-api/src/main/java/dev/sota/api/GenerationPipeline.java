package dev.sota.api;

import dev.sota.spi.PipelineFactory;
import dev.sota.spi.Provider;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Makes films. Safe for use by several threads; engines are opened when first needed and closed with the pipeline.
 *
 * <pre>{@code
 * try (GenerationPipeline pipeline = GenerationPipeline.builder().preset("540p").build()) {
 *     GenerationResult film = pipeline.generate(GenerationRequest.script(text).title("The Lighthouse").build());
 *     System.out.println(film.video());
 * }
 * }</pre>
 */
public interface GenerationPipeline extends AutoCloseable {

    /**
     * Starts a pipeline.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Plans a film without making it: fast, and without opening any heavy engine.
     *
     * @param request what is wanted
     * @return the storyboard, which can be edited and given to {@link GenerationRequest#storyboard(Storyboard)}
     * @throws GenerationException when the request cannot be planned
     */
    Storyboard plan(GenerationRequest request);

    /**
     * Says what a film will take: time, memory and disk. Plans it, and makes nothing.
     *
     * @param request what is wanted
     * @return the estimate, from what films on this machine have taken before
     * @throws GenerationException when the request cannot be planned, or nothing can meet its deadline
     */
    Estimate estimate(GenerationRequest request);

    /**
     * Shows a film before it is made: every scene with its words, time, camera and transition, or one scene in every
     * style. Plans the film; pictures are painted, smaller than the film's, when a page is drawn. Times are those of a
     * reader, since nothing is spoken.
     *
     * @param request what is wanted
     * @param options how the sheet looks
     * @return the sheet, not drawn yet; use it before this pipeline is closed
     * @throws GenerationException when the request cannot be planned
     */
    ContactSheet contactSheet(GenerationRequest request, SheetOptions options);

    /**
     * Opens a finished film, made here or elsewhere, to take pictures out of it.
     *
     * @param film the file
     * @return its pictures; close it after use
     * @throws GenerationException of kind {@link GenerationException.Kind#REQUEST} when there is no such film, or it has
     *     no pictures that can be decoded here
     */
    FilmFrames frames(Path film);

    /**
     * Makes a film and waits for it. An interrupt of the waiting thread cancels the run.
     *
     * @param request what is wanted
     * @return the film
     * @throws GenerationException when it cannot be made; nothing is left under a final name
     */
    GenerationResult generate(GenerationRequest request);

    /**
     * Begins to make a film.
     *
     * @param request what is wanted
     * @return the run, already under way; it also carries the errors of a request that cannot be met
     * @throws IllegalStateException when the pipeline is closed
     */
    GenerationTask submit(GenerationRequest request);

    /**
     * The presets there are.
     *
     * @return presets in the order of their catalogues
     */
    List<Preset> presets();

    /**
     * The voices there are.
     *
     * @return voices of all engines that can run here
     */
    List<Voice> voices();

    /**
     * The engines there are.
     *
     * @return every engine that was found, whether or not it can run here, best first within each kind
     */
    List<EngineInfo> engines();

    /** Cancels what is under way, waits for it, and closes the engines. Closing twice has no effect. */
    @Override
    void close();

    /** Collects what a pipeline works with. Not thread-safe. */
    final class Builder {
        @Nullable
        String preset;

        final Map<EngineKind, String> engines = new EnumMap<>(EngineKind.class);
        final List<Provider<?>> providers = new ArrayList<>();
        boolean discovery = true;

        @Nullable
        Path outputDirectory;

        @Nullable
        Path workDirectory;

        boolean caching = true;

        @Nullable
        Path cacheDirectory;

        CacheLimits cacheLimits = CacheLimits.standard();

        @Nullable
        Duration timeout;

        @Nullable
        Executor executor;

        Clock clock = Clock.systemUTC();

        private Builder() {}

        /**
         * Sets the preset of requests that name none. Default: the catalogue's first.
         *
         * @param id a preset's id
         * @return this builder
         */
        public Builder preset(String id) {
            this.preset = Objects.requireNonNull(id, "preset");
            return this;
        }

        /**
         * Chooses an engine by name. Default: the available one with the highest priority.
         *
         * @param kind what it does
         * @param id its id; or its id, a colon and one of its variants, such as {@code onnx:sd-turbo}
         * @return this builder
         */
        public Builder engine(EngineKind kind, String id) {
            engines.put(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(id, "id"));
            return this;
        }

        /**
         * Registers an engine by hand. It beats every discovered engine of its kind, unless one is chosen by name.
         *
         * @param provider the engine's provider
         * @return this builder
         */
        public Builder register(Provider<?> provider) {
            providers.add(Objects.requireNonNull(provider, "provider"));
            return this;
        }

        /**
         * Says whether engines are looked for on the class path and module path. Default: yes.
         *
         * @param value false to use registered engines only
         * @return this builder
         */
        public Builder discovery(boolean value) {
            this.discovery = value;
            return this;
        }

        /**
         * Sets where films go that name no file. Default: the current folder.
         *
         * @param folder an existing folder
         * @return this builder
         */
        public Builder outputDirectory(Path folder) {
            this.outputDirectory = Objects.requireNonNull(folder, "outputDirectory");
            return this;
        }

        /**
         * Sets where runs keep temporary files. Default: the platform's temporary folder.
         *
         * @param folder an existing folder
         * @return this builder
         */
        public Builder workDirectory(Path folder) {
            this.workDirectory = Objects.requireNonNull(folder, "workDirectory");
            return this;
        }

        /**
         * Sets where what stages make is kept, so that a run that was killed goes on where it stopped and a changed
         * script makes again only what changed. Default: the user's cache folder.
         *
         * @param folder a folder for this alone; it is made when it is missing, and may be shared by processes
         * @return this builder
         */
        public Builder cache(Path folder) {
            this.caching = true;
            this.cacheDirectory = Objects.requireNonNull(folder, "cache");
            return this;
        }

        /**
         * Sets how much is kept. Default: {@link CacheLimits#standard()}.
         *
         * @param value size and age; what was not used for the longest time goes first
         * @return this builder
         */
        public Builder cacheLimits(CacheLimits value) {
            this.cacheLimits = Objects.requireNonNull(value, "cacheLimits");
            return this;
        }

        /**
         * Keeps nothing for later runs: every run makes everything.
         *
         * @return this builder
         */
        public Builder noCache() {
            this.caching = false;
            return this;
        }

        /**
         * Sets the hard end of each run that names none. Default: none.
         *
         * @param value a positive time
         * @return this builder
         */
        public Builder timeout(Duration value) {
            if (value.isNegative() || value.isZero()) {
                throw new IllegalArgumentException("a time-out is longer than nothing");
            }
            this.timeout = value;
            return this;
        }

        /**
         * Sets where runs are executed. Each run holds one thread for its whole length and takes as many more, while it
         * has work for them, as the machine has further cores; it gets on without those. Default: threads of the
         * pipeline's own.
         *
         * @param value the executor; the pipeline does not shut it down
         * @return this builder
         */
        public Builder executor(Executor value) {
            this.executor = Objects.requireNonNull(value, "executor");
            return this;
        }

        /**
         * Sets what tells the time of day. Default: the system's clock.
         *
         * @param value the clock
         * @return this builder
         */
        public Builder clock(Clock value) {
            this.clock = Objects.requireNonNull(value, "clock");
            return this;
        }

        /**
         * The pipeline.
         *
         * @return a new pipeline; close it after use
         * @throws GenerationException of kind {@link GenerationException.Kind#BACKEND} when {@code dev.sota:sota-core}
         *     is not there
         */
        public GenerationPipeline build() {
            return ServiceLoader.load(PipelineFactory.class, GenerationPipeline.class.getClassLoader())
                    .findFirst()
                    .orElseThrow(() -> GenerationException.backend("No pipeline implementation was found.")
                            .remedy("Add dev.sota:sota-core to the class path or module path.")
                            .build())
                    .create(new PipelineConfig(this));
        }
    }
}
