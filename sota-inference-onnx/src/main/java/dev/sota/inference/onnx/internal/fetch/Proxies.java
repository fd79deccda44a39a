package dev.sota.inference.onnx.internal.fetch;

import dev.sota.api.GenerationException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Proxies by the environment, as curl and Python read it: {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code ALL_PROXY} and
 * {@code NO_PROXY}, in lower case too. Loopback never goes through a proxy. Immutable.
 */
public final class Proxies extends ProxySelector {

    private final Optional<InetSocketAddress> http;
    private final Optional<InetSocketAddress> https;
    private final List<String> direct;

    private Proxies(Optional<InetSocketAddress> http, Optional<InetSocketAddress> https, List<String> direct) {
        this.http = http;
        this.https = https;
        this.direct = direct;
    }

    /**
     * Reads an environment.
     *
     * @param environment gives variables, or null
     * @return the proxies that it names
     * @throws GenerationException of kind REQUEST when a variable names none that can be used
     */
    public static Proxies of(Function<String, @Nullable String> environment) {
        Optional<InetSocketAddress> all = address("ALL_PROXY", environment);
        return new Proxies(
                address("HTTP_PROXY", environment).or(() -> all),
                address("HTTPS_PROXY", environment).or(() -> all),
                List.of(text("NO_PROXY", environment).toLowerCase(Locale.ROOT).split("[\\s,]+")));
    }

    private static String text(String name, Function<String, @Nullable String> environment) {
        String lower = environment.apply(name.toLowerCase(Locale.ROOT));
        String value = lower != null && !lower.isBlank() ? lower : environment.apply(name);
        return value == null ? "" : value.strip();
    }

    private static Optional<InetSocketAddress> address(String name, Function<String, @Nullable String> environment) {
        String value = text(name, environment);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(value.contains("://") ? value : "http://" + value);
            if (uri.getHost() != null && uri.getUserInfo() == null && "http".equalsIgnoreCase(uri.getScheme())) {
                return Optional.of(
                        InetSocketAddress.createUnresolved(uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort()));
            }
        } catch (URISyntaxException e) {
            // The value may hold a password: it is not repeated.
        }
        throw GenerationException.request("The variable " + name + " does not name a proxy that can be used.")
                .remedy("Set it to http://HOST:PORT, without a user and a password.")
                .build();
    }

    @Override
    public List<Proxy> select(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        Optional<InetSocketAddress> proxy = "https".equalsIgnoreCase(uri.getScheme()) ? https : http;
        if (proxy.isEmpty() || Addresses.isLoopback(host) || isDirect(host)) {
            return List.of(Proxy.NO_PROXY);
        }
        return List.of(new Proxy(
                Proxy.Type.HTTP,
                new InetSocketAddress(proxy.get().getHostString(), proxy.get().getPort())));
    }

    private boolean isDirect(String host) {
        return direct.stream()
                .filter(name -> !name.isEmpty())
                .map(name -> name.replaceAll(":[0-9]+$", ""))
                .anyMatch(name -> name.equals("*")
                        || host.equals(name.replaceFirst("^\\*?\\.", ""))
                        || host.endsWith("." + name.replaceFirst("^\\*?\\.", "")));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException e) {
        // The request itself fails and is tried again.
    }
}
