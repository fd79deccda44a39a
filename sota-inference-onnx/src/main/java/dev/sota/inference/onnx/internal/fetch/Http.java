package dev.sota.inference.onnx.internal.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One question to one server, redirects followed with a bound. The token goes to the source's own server and no further.
 * Thread-safe.
 */
final class Http {

    private static final int MOST_REDIRECTS = 8;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Network network;
    private final HttpClient client;
    private final URI source;

    /** For questions about one source, to whose server the token belongs. */
    Http(Network network, URI source) {
        this.network = network;
        this.source = source;
        this.client = HttpClient.newBuilder()
                .proxy(network.proxies())
                .connectTimeout(network.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    Answer get(URI uri, Map<String, String> headers) throws IOException {
        return ask("GET", uri, headers);
    }

    Answer head(URI uri) throws IOException {
        return ask("HEAD", uri, Map.of());
    }

    private Answer ask(String method, URI first, Map<String, String> headers) throws IOException {
        if (network.offline()) {
            throw FetchFaults.offline();
        }
        URI uri = first;
        Optional<String> announced = Optional.empty();
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpResponse<InputStream> response = send(method, uri, headers);
            if (Addresses.sameOrigin(uri, source)) {
                announced = announced.or(() -> announced(response.headers()));
            }
            Optional<String> next = response.headers().firstValue("location");
            if (!REDIRECTS.contains(response.statusCode()) || next.isEmpty()) {
                return new Answer(response.statusCode(), response.headers(), announced, response.body());
            }
            response.body().close();
            uri = redirected(uri, next.get());
        }
        throw FetchFaults.redirects(first);
    }

    private URI redirected(URI from, String location) {
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw FetchFaults.lies(from, "it redirects to what is no address");
        }
        if (to.getHost() == null || to.getUserInfo() != null) {
            throw FetchFaults.lies(from, "it redirects to what is no address");
        }
        if ("https".equalsIgnoreCase(from.getScheme()) && !"https".equalsIgnoreCase(to.getScheme())) {
            throw FetchFaults.lies(from, "it redirects from https to an address without it");
        }
        return Addresses.requireAllowed(to, network.insecure());
    }

    private HttpResponse<InputStream> send(String method, URI uri, Map<String, String> headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(network.patience())
                .header("User-Agent", "sota-sdk")
                .header("Accept-Encoding", "identity");
        headers.forEach(request::header);
        if (network.token().isPresent() && Addresses.sameOrigin(uri, source)) {
            request.header("Authorization", "Bearer " + network.token().get());
        }
        Duration patience = network.patience();
        try {
            return client.send(request.build(), info -> new SlowBody(patience));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FetchFaults.interrupted();
        }
    }

    /** Hubs name the hash of a large file when they redirect to where it is stored. */
    private static Optional<String> announced(HttpHeaders headers) {
        return headers.firstValue("x-linked-etag")
                .map(tag -> tag.replace("\"", ""))
                .filter(tag -> tag.matches("[0-9a-f]{64}"));
    }
}
