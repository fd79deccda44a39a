package dev.sota.inference.onnx.internal.fetch;

import dev.sota.api.GenerationException;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How servers are reached.
 *
 * @param proxies which proxy an address goes through
 * @param mirror what takes the place of the hosts that the catalogue names
 * @param token what the source's own server is shown; never in a message
 * @param offline whether nothing may be fetched
 * @param insecure whether plain HTTP to other machines is allowed
 * @param patience how long a server may say nothing
 * @param attempts how often in a row something may fail before it is given up
 * @param pause before the second attempt; each later one is twice as long
 */
public record Network(
        ProxySelector proxies,
        Optional<URI> mirror,
        Optional<String> token,
        boolean offline,
        boolean insecure,
        Duration patience,
        int attempts,
        Duration pause) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 6;

    /**
     * As an environment says: the proxies' usual variables, {@code SOTA_MODELS_MIRROR}, {@code SOTA_MODELS_TOKEN} and
     * {@code SOTA_OFFLINE}.
     *
     * @param environment gives variables, or null
     * @param insecure whether plain HTTP to other machines is allowed
     * @return how servers are reached
     */
    public static Network of(Function<String, @Nullable String> environment, boolean insecure) {
        String mirror = text(environment, "SOTA_MODELS_MIRROR");
        String token = text(environment, "SOTA_MODELS_TOKEN");
        if (!token.matches("[\\x21-\\x7e]{0,4096}")) {
            throw GenerationException.request("The variable SOTA_MODELS_TOKEN does not hold a token.")
                    .remedy("Set it to the token alone, without spaces or line ends.")
                    .build();
        }
        String offline = text(environment, "SOTA_OFFLINE");
        return new Network(
                Proxies.of(environment),
                mirror.isEmpty() ? Optional.empty() : Optional.of(Addresses.parse(mirror, insecure)),
                token.isEmpty() ? Optional.empty() : Optional.of(token),
                !offline.isEmpty() && !offline.equals("0") && !offline.equalsIgnoreCase("false"),
                insecure,
                PATIENCE,
                ATTEMPTS,
                PAUSE);
    }

    private static String text(Function<String, @Nullable String> environment, String name) {
        String value = environment.apply(name);
        return value == null ? "" : value.strip();
    }

    /**
     * The same with less waiting.
     *
     * @param silence how long a server may say nothing
     * @param between before the second attempt
     * @return a copy
     */
    public Network waiting(Duration silence, Duration between) {
        return new Network(proxies, mirror, token, offline, insecure, silence, attempts, between);
    }

    /**
     * Where something of the catalogue is fetched from.
     *
     * @param source as the catalogue says
     * @return the same path below the mirror, if there is one
     */
    public URI mirrored(URI source) {
        if (mirror.isEmpty()) {
            return source;
        }
        String base = mirror.get().toString().replaceAll("/+$", "");
        return URI.create(base + source.getRawPath());
    }

    /** A record prints its components. */
    @Override
    public String toString() {
        return "Network[mirror=" + mirror.map(Addresses::shown) + ", token=" + (token.isPresent() ? "yes" : "no")
                + ", offline=" + offline + "]";
    }
}
