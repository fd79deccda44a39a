package dev.sota.core.internal.cache;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the cache lives when nobody says: {@code $SOTA_CACHE}, else {@code $XDG_CACHE_HOME/sota}, else where the
 * platform keeps caches.
 *
 * @param folder the folder, not made yet; nothing when there is no place for it
 * @param reason why there is none, in one sentence; else where the answer comes from
 */
public record CacheFolder(Optional<Path> folder, String reason) {

    private static final String OWN = "SOTA_CACHE";
    private static final String XDG = "XDG_CACHE_HOME";
    private static final String NAME = "sota";

    /**
     * The place of this process.
     *
     * @return where it is
     */
    public static CacheFolder standard() {
        return find(System::getenv, System::getProperty);
    }

    /**
     * The place by an environment.
     *
     * @param environment gives variables, or null
     * @param properties gives system properties, or null
     * @return where it is
     */
    public static CacheFolder find(
            Function<String, @Nullable String> environment, Function<String, @Nullable String> properties) {
        String own = text(environment, OWN);
        if (!own.isEmpty()) {
            return path(own)
                    .map(path -> at(path.toAbsolutePath(), "$" + OWN))
                    .orElseGet(() -> nowhere("$" + OWN + " does not name a folder: " + own));
        }
        // Relative paths there are invalid and to be ignored (XDG Base Directory Specification 0.8).
        Optional<Path> xdg = path(text(environment, XDG)).filter(Path::isAbsolute);
        if (xdg.isPresent()) {
            return at(xdg.get().resolve(NAME), "$" + XDG);
        }
        return ofPlatform(environment, properties);
    }

    private static CacheFolder ofPlatform(
            Function<String, @Nullable String> environment, Function<String, @Nullable String> properties) {
        String system = text(properties, "os.name").toLowerCase(Locale.ROOT);
        Optional<Path> home = path(text(properties, "user.home")).filter(Path::isAbsolute);
        if (system.startsWith("windows")) {
            return path(text(environment, "LOCALAPPDATA"))
                    .filter(Path::isAbsolute)
                    .or(() -> home.map(path -> path.resolve("AppData").resolve("Local")))
                    .map(path -> at(path.resolve(NAME).resolve("Cache"), "the user's local application data"))
                    .orElseGet(CacheFolder::homeless);
        }
        boolean mac = system.startsWith("mac") || system.startsWith("darwin");
        return home.map(path -> mac ? path.resolve("Library").resolve("Caches") : path.resolve(".cache"))
                .map(path -> at(path.resolve(NAME), "the user's home folder"))
                .orElseGet(CacheFolder::homeless);
    }

    private static CacheFolder homeless() {
        return nowhere("The user has no home folder. Set $" + OWN + " to a folder for the work cache.");
    }

    private static CacheFolder at(Path folder, String reason) {
        return new CacheFolder(Optional.of(folder.normalize()), reason);
    }

    private static CacheFolder nowhere(String reason) {
        return new CacheFolder(Optional.empty(), reason);
    }

    private static String text(Function<String, @Nullable String> source, String name) {
        String value = source.apply(name);
        return value == null ? "" : value.strip();
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
