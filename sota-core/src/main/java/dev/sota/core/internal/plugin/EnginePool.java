package dev.sota.core.internal.plugin;

import dev.sota.api.GenerationException;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.Provider;
import java.util.IdentityHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens engines when first needed, shares them between runs, and closes them together. Thread-safe. */
public final class EnginePool implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EnginePool.class);

    private final EngineSettings settings;
    private final Map<Provider<?>, AutoCloseable> open = new IdentityHashMap<>();

    /**
     * An empty pool.
     *
     * @param settings where engines run
     */
    public EnginePool(EngineSettings settings) {
        this.settings = settings;
    }

    /**
     * The engine of a provider.
     *
     * @param <E> its type
     * @param provider who opens it
     * @return the engine, opened now or earlier
     * @throws GenerationException when it cannot be opened
     */
    @SuppressWarnings("unchecked") // the map holds under each provider only what that provider opened
    public synchronized <E extends AutoCloseable> E engine(Provider<E> provider) {
        AutoCloseable engine = open.get(provider);
        if (engine == null) {
            engine = EngineCall.of(provider).call(() -> provider.open(settings));
            open.put(provider, engine);
        }
        return (E) engine;
    }

    @Override
    public synchronized void close() {
        open.forEach((provider, engine) -> {
            try {
                engine.close();
            } catch (Exception | LinkageError e) {
                log.warn("The {} '{}' did not close well: {}", provider.kind().label(), provider.id(), e.toString());
            }
        });
        open.clear();
    }
}
