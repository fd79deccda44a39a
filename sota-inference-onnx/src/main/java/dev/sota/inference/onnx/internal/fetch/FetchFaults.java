package dev.sota.inference.onnx.internal.fetch;

import dev.sota.api.GenerationException;
import java.io.IOException;
import java.net.URI;

/** The sentences for what can go wrong on the way. */
public final class FetchFaults {

    private FetchFaults() {}

    /**
     * Nothing may be fetched.
     *
     * @return the error
     */
    public static GenerationException offline() {
        return GenerationException.backend("The model is not on this machine, and SOTA_OFFLINE is set.")
                .remedy("Install it from a folder, or unset SOTA_OFFLINE.")
                .build();
    }

    static GenerationException redirects(URI uri) {
        return GenerationException.backend("The server of " + Addresses.shown(uri) + " redirects in circles.")
                .remedy("Check the address.")
                .build();
    }

    static GenerationException refused(URI uri, int status) {
        String where = Addresses.shown(uri);
        return switch (status) {
            case 401, 403 ->
                GenerationException.backend(
                                "The server does not give " + where + " to anybody (status " + status + ").")
                        .remedy(
                                "Accept the model's terms on its page, and put a token of yours into SOTA_MODELS_TOKEN.")
                        .build();
            case 404, 410 ->
                GenerationException.backend("There is nothing at " + where + " (status " + status + ").")
                        .remedy("Check the address; models move. Another place or a folder of your own will do.")
                        .build();
            default ->
                GenerationException.backend("The server answered " + where + " with status " + status + ".")
                        .remedy("Try again later, or use a mirror (SOTA_MODELS_MIRROR).")
                        .retryable(status >= 500 || status == 429)
                        .build();
        };
    }

    static GenerationException unreachable(URI uri, IOException cause) {
        return GenerationException.backend(
                        "The transfer of " + Addresses.shown(uri) + " failed time and again: " + reason(cause) + ".")
                .remedy("Run the same command again: it goes on where it stopped. Check the connection and the proxy"
                        + " (HTTPS_PROXY).")
                .retryable(true)
                .cause(cause)
                .build();
    }

    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage()).replaceAll("[^\\x20-\\x7e]", "?");
        String name = e.getClass().getSimpleName();
        return message.equals("null") ? name : message.length() > 120 ? message.substring(0, 120) + "..." : message;
    }

    static GenerationException lies(URI uri, String how) {
        return GenerationException.backend(
                        "The server does not send what it announced for " + Addresses.shown(uri) + ": " + how + ".")
                .remedy("Do not trust this server, or a proxy on the way; use another source or mirror.")
                .build();
    }

    static GenerationException damaged(URI uri) {
        return GenerationException.backend("What came from " + Addresses.shown(uri)
                        + " is not the file that was announced: its SHA-256 is another.")
                .remedy("Try again; if it goes on, use another source or mirror.")
                .retryable(true)
                .build();
    }

    static GenerationException tooLarge(URI uri, long limit) {
        return GenerationException.backend(
                        "What comes from " + Addresses.shown(uri) + " does not end within " + limit + " bytes.")
                .remedy("Check the address; no model has such a file.")
                .build();
    }

    /**
     * Somebody has interrupted the thread.
     *
     * @return the error
     */
    public static GenerationException interrupted() {
        return GenerationException.builder(
                        GenerationException.Kind.CANCELLED, "Interrupted; what has come is kept for the next time.")
                .retryable(true)
                .build();
    }
}
