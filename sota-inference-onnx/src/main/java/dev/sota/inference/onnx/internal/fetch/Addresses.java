package dev.sota.inference.onnx.internal.fetch;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.store.ModelNames;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Which addresses may be fetched, and how they are shown. */
public final class Addresses {

    private Addresses() {}

    /**
     * Reads an address that a person wrote.
     *
     * @param text the address
     * @param insecure whether plain HTTP to other machines is allowed
     * @return the address, without a fragment
     * @throws GenerationException of kind REQUEST when it may not be fetched
     */
    public static URI parse(String text, boolean insecure) {
        try {
            URI uri = new URI(text);
            if (uri.getHost() != null && uri.getUserInfo() == null) {
                return requireAllowed(
                        new URI(uri.getScheme(), uri.getRawAuthority(), null, null, null).resolve(pathOf(uri)),
                        insecure);
            }
        } catch (URISyntaxException e) {
            // As for any other address that cannot be used.
        }
        throw GenerationException.request("This is not an address that can be fetched: " + ModelNames.shown(text) + ".")
                .remedy("Write https://HOST/PATH, without a user and a password; a token goes into SOTA_MODELS_TOKEN.")
                .build();
    }

    private static String pathOf(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /**
     * Checks an address.
     *
     * @param uri the address
     * @param insecure whether plain HTTP to other machines is allowed
     * @return the address
     * @throws GenerationException when only HTTPS would do
     */
    public static URI requireAllowed(URI uri, boolean insecure) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        boolean plain = scheme.equals("http") && (insecure || isLoopback(uri.getHost()));
        if (!scheme.equals("https") && !plain) {
            throw GenerationException.request(
                            "This address is not fetched, since anyone on the way could change what it" + " sends: "
                                    + shown(uri) + ".")
                    .remedy("Use https; plain http is for this machine itself, or with --insecure-http.")
                    .build();
        }
        return uri;
    }

    /**
     * Whether a host is this machine.
     *
     * @param host its name or number, or nothing
     * @return true for names of loopback; no name is looked up
     */
    static boolean isLoopback(@org.jspecify.annotations.Nullable String host) {
        if (host == null) {
            return false;
        }
        return host.equalsIgnoreCase("localhost")
                || host.matches("127(\\.[0-9]{1,3}){3}")
                || host.equals("[::1]")
                || host.equals("::1");
    }

    /**
     * Whether two addresses are of one server.
     *
     * @param one an address
     * @param other another
     * @return true when scheme, host and port are the same
     */
    static boolean sameOrigin(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(other.getScheme())
                && String.valueOf(one.getHost()).equalsIgnoreCase(other.getHost())
                && port(one) == port(other);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    /**
     * An address for messages and lists: signed ones carry secrets in their query.
     *
     * @param uri the address
     * @return scheme, host, port and path
     */
    public static String shown(URI uri) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return ModelNames.shown(uri.getScheme() + "://" + uri.getHost() + port) + pathShown(uri);
    }

    private static String pathShown(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("[^\\x20-\\x7e]", "?");
        return path.length() > 200 ? path.substring(0, 200) + "..." : path;
    }
}
