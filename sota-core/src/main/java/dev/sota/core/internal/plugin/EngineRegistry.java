package dev.sota.core.internal.plugin;

import dev.sota.api.EngineInfo;
import dev.sota.api.EngineKind;
import dev.sota.api.GenerationException;
import dev.sota.api.PipelineConfig;
import dev.sota.spi.Availability;
import dev.sota.spi.Provider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every provider that was registered or found, best first within its kind. Providers that fail while loading are logged
 * and skipped. Thread-safe.
 */
public final class EngineRegistry {

    private static final Logger log = LoggerFactory.getLogger(EngineRegistry.class);

    private final Map<EngineKind, List<Provider<?>>> providers = new EnumMap<>(EngineKind.class);
    private final Map<EngineKind, String> chosen;
    /** A variant is asked for once: engines are shared by their providers. */
    private final Map<EngineKind, Provider<?>> named = new ConcurrentHashMap<>();

    /**
     * Looks for providers.
     *
     * @param config what was registered and chosen
     * @param loader where to look
     */
    public EngineRegistry(PipelineConfig config, ClassLoader loader) {
        this.chosen = config.engines();
        for (EngineKind kind : EngineKind.values()) {
            List<Provider<?>> ofKind = new ArrayList<>();
            for (Provider<?> provider : config.providers()) {
                if (provider.kind() == kind) {
                    ofKind.add(provider);
                }
            }
            if (config.discovery()) {
                discover(kind, loader, ofKind);
            }
            providers.put(kind, List.copyOf(ofKind));
        }
    }

    /** Discovered providers come after registered ones, the highest priority first, then by id so that order is sure. */
    private static void discover(EngineKind kind, ClassLoader loader, List<Provider<?>> into) {
        List<Provider<?>> found = new ArrayList<>();
        Iterator<? extends Provider<?>> services =
                ProviderTypes.loader(kind, loader).iterator();
        while (hasNext(services, kind)) {
            try {
                Provider<?> provider = services.next();
                // Asked here, where a failure costs this provider alone and not all of its kind.
                log.debug("Found {} '{}', priority {}", kind.label(), provider.id(), provider.priority());
                if (into.stream().noneMatch(p -> p.id().equals(provider.id()))) {
                    found.add(provider);
                }
            } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
                log.warn("A {} could not be loaded and is skipped: {}", kind.label(), e.toString());
            }
        }
        found.sort(Comparator.<Provider<?>>comparingInt(Provider::priority)
                .reversed()
                .thenComparing(Provider::id));
        into.addAll(found);
    }

    private static boolean hasNext(Iterator<?> services, EngineKind kind) {
        // A service file that cannot be read throws here, once; the loader goes on with the next one.
        for (int attempt = 0; attempt < 100; attempt++) {
            try {
                return services.hasNext();
            } catch (ServiceConfigurationError e) {
                log.warn("A {} could not be loaded and is skipped: {}", kind.label(), e.toString());
            }
        }
        return false;
    }

    /**
     * The providers of a kind, best first, whether or not they can run here.
     *
     * @param kind what they do
     * @return unmodifiable
     */
    public List<Provider<?>> all(EngineKind kind) {
        return providers.getOrDefault(kind, List.of());
    }

    /**
     * The providers to try for a kind: only the chosen one when one was chosen, else those that can run here.
     *
     * @param kind what they do
     * @return best first, never empty
     * @throws GenerationException when there is none, naming what to add or what there is
     */
    public List<Provider<?>> candidates(EngineKind kind) {
        List<Provider<?>> ofKind = all(kind);
        Optional<String> wanted = Optional.ofNullable(chosen.get(kind));
        if (wanted.isPresent()) {
            Provider<?> engine = named.computeIfAbsent(kind, k -> named(k, wanted.get(), ofKind));
            requireAvailable(engine);
            return List.of(engine);
        }
        List<Provider<?>> able =
                ofKind.stream().filter(p -> availability(p).available()).collect(Collectors.toList());
        if (able.isEmpty()) {
            throw none(kind, ofKind);
        }
        return able;
    }

    /**
     * Why a provider that is preferred to the one that is used is not used.
     *
     * @param used the provider that is used
     * @return a sentence, or nothing when none is preferred or the caller chose
     */
    public Optional<String> passedOver(Provider<?> used) {
        List<Provider<?>> ofKind = all(used.kind());
        if (chosen.containsKey(used.kind())) {
            return Optional.empty();
        }
        return ofKind.stream()
                .takeWhile(p -> p != used)
                .filter(p -> !availability(p).available())
                .findFirst()
                .map(p -> "The " + used.kind().label() + " '" + used.id() + "' took the place of '" + p.id()
                        + "', which cannot run here: " + availability(p).reason());
    }

    /**
     * The provider to use for a kind.
     *
     * @param <P> its type
     * @param kind what it does
     * @param type its type
     * @param fit what it must fulfil beside being able to run here
     * @return the best one that fits, or nothing when none of those that can run here does
     * @throws GenerationException as {@link #candidates}
     */
    public <P extends Provider<?>> Optional<P> select(EngineKind kind, Class<P> type, Predicate<P> fit) {
        return candidates(kind).stream().map(type::cast).filter(fit).findFirst();
    }

    /**
     * What was found, for people.
     *
     * @return every provider
     */
    public List<EngineInfo> describe() {
        List<EngineInfo> all = new ArrayList<>();
        providers.forEach((kind, list) -> list.forEach(p -> {
            Availability here = availability(p);
            all.add(new EngineInfo(kind, p.id(), p.version(), p.priority(), here.available(), here.remedy()));
        }));
        return List.copyOf(all);
    }

    private static Availability availability(Provider<?> provider) {
        try {
            return provider.availability();
        } catch (RuntimeException | LinkageError e) {
            log.warn(
                    "The {} '{}' could not say whether it can run: {}",
                    provider.kind().label(),
                    provider.id(),
                    e.toString());
            return Availability.no("It failed when asked whether it can run here.", "Ask its author: " + e);
        }
    }

    private static void requireAvailable(Provider<?> provider) {
        Availability here = availability(provider);
        if (!here.available()) {
            throw GenerationException.backend("The " + provider.kind().label() + " '" + provider.id()
                            + "' cannot run here. " + here.reason())
                    .remedy(here.remedy())
                    .build();
        }
    }

    /** An engine by its id, or by its id, a colon and a variant. */
    private static Provider<?> named(EngineKind kind, String name, List<Provider<?>> ofKind) {
        int colon = name.indexOf(':');
        String id = colon < 0 ? name : name.substring(0, colon);
        Provider<?> engine =
                ofKind.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow(() -> unknown(kind, id, ofKind));
        if (colon < 0) {
            return engine;
        }
        String variant = name.substring(colon + 1);
        Optional<? extends Provider<?>> found = engine.variant(variant);
        return found.orElseThrow(() -> unknownVariant(engine, variant));
    }

    private static GenerationException unknownVariant(Provider<?> engine, String variant) {
        List<String> there = engine.variants();
        return GenerationException.request(
                        "The " + engine.kind().label() + " '" + engine.id() + "' has no '" + variant + "'.")
                .remedy(
                        there.isEmpty()
                                ? "Choose '" + engine.id() + "' alone."
                                : "Choose one of: " + engine.id() + ":" + String.join(", " + engine.id() + ":", there)
                                        + ".")
                .build();
    }

    private static GenerationException unknown(EngineKind kind, String id, List<Provider<?>> ofKind) {
        String there = ofKind.stream().map(Provider::id).collect(Collectors.joining(", "));
        return GenerationException.request("There is no " + kind.label() + " called '" + id + "'.")
                .remedy(there.isEmpty() ? add(kind) : "Choose one of: " + there + ".")
                .build();
    }

    private static GenerationException none(EngineKind kind, List<Provider<?>> ofKind) {
        if (ofKind.isEmpty()) {
            return GenerationException.backend("No " + kind.label() + " was found.")
                    .remedy(add(kind))
                    .build();
        }
        Provider<?> first = ofKind.get(0);
        Availability here = availability(first);
        // One that stands behind the built-in ones is the first only where those are missing.
        return GenerationException.backend(
                        "No " + kind.label() + " can run here. '" + first.id() + "': " + here.reason())
                .remedy(first.priority() < 0 ? add(kind) + " Or: " + here.remedy() : here.remedy())
                .build();
    }

    private static String add(EngineKind kind) {
        return "Add " + kind.artifact() + " to the class path or module path, or register a provider.";
    }
}
