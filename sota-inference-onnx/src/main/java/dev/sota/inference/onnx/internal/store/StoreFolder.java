package dev.sota.inference.onnx.internal.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where models are kept when nobody says: {@code $SOTA_MODELS}, else {@code $XDG_DATA_HOME/sota/models}, else where the
 * platform keeps an application's data.
 *
 * @param folder the folder, not made yet; nothing when there is no place for it
 * @param reason why there is none, in one sentence; else where the answer comes from
 */
public record StoreFolder(Optional<Path> folder, String reason) {

    private static final String OWN = "SOTA_MODELS";
    private static final String XDG = "XDG_DATA_HOME";

    /**
     * The place of this process.
     *
     * @return where it is
     */
    public static StoreFolder standard() {
        return find(System::getenv, System::getProperty);
    }

    /**
     * The place by an environment.
     *
     * @param environment gives variables, or null
     * @param properties gives system properties, or null
     * @return where it is
     */
    public static StoreFolder find(
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
            return at(models(xdg.get().resolve("sota")), "$" + XDG);
        }
        String system = text(properties, "os.name").toLowerCase(Locale.ROOT);
        Optional<Path> home = path(text(properties, "user.home")).filter(Path::isAbsolute);
        if (system.startsWith("windows")) {
            return path(text(environment, "LOCALAPPDATA"))
                    .filter(Path::isAbsolute)
                    .or(() -> home.map(path -> path.resolve("AppData").resolve("Local")))
                    .map(path -> at(models(path.resolve("sota")), "the user's local application data"))
                    .orElseGet(StoreFolder::homeless);
        }
        boolean mac = system.startsWith("mac") || system.startsWith("darwin");
        return home.map(path -> mac
                        ? path.resolve("Library").resolve("Application Support")
                        : path.resolve(".local").resolve("share"))
                .map(path -> at(models(path.resolve("sota")), "the user's home folder"))
                .orElseGet(StoreFolder::homeless);
    }

    private static Path models(Path application) {
        return application.resolve("models");
    }

    private static StoreFolder homeless() {
        return nowhere("The user has no home folder. Set $" + OWN + " to a folder for models.");
    }

    private static StoreFolder at(Path folder, String reason) {
        return new StoreFolder(Optional.of(folder.normalize()), reason);
    }

    private static StoreFolder nowhere(String reason) {
        return new StoreFolder(Optional.empty(), reason);
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
