package dev.sota.inference.onnx.models;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sota.inference.onnx.internal.store.Hashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A server on loopback that has files, knows ranges, and can be told to misbehave. */
final class ModelServer implements AutoCloseable {

    /** What the server does in place of an honest answer. */
    @FunctionalInterface
    interface Fault {
        void answer(HttpExchange exchange, byte[] file) throws IOException;
    }

    /** What it was asked. */
    record Asked(
            String method,
            String path,
            @Nullable String range,
            @Nullable String ifRange,
            @Nullable String token) {}

    final Map<String, byte[]> files = new ConcurrentHashMap<>();
    final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    boolean ranges = true;
    private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
    private final Map<String, Fault> always = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    ModelServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Puts files under a path. */
    ModelServer serve(String root, Map<String, byte[]> tree) {
        tree.forEach((name, bytes) -> files.put(root + name, bytes));
        return this;
    }

    /** Makes the server list a repository as hubs do. */
    ModelServer hub(String repository, Map<String, byte[]> tree) {
        serve("/" + repository + "/resolve/main/", tree);
        StringBuilder list = new StringBuilder("[");
        new TreeMap<>(tree)
                .forEach((name, bytes) ->
                        list.append(list.length() > 1 ? "," : "").append(entry(name, bytes.length, hash(bytes))));
        files.put("/api/models/" + repository + "/tree/main", utf8(list + "]"));
        return this;
    }

    static String entry(String path, long size, String hash) {
        return "{\"type\":\"file\",\"path\":\"" + path + "\",\"size\":" + size + ",\"lfs\":{\"oid\":\"" + hash
                + "\",\"size\":" + size + "}}";
    }

    /** Misbehaves once, at the next question for a path that has no fault before it. */
    ModelServer once(String path, Fault fault) {
        faults.computeIfAbsent(path, p -> new ArrayDeque<>()).add(fault);
        return this;
    }

    ModelServer always(String path, Fault fault) {
        always.put(path, fault);
        return this;
    }

    ModelServer honest() {
        faults.clear();
        always.clear();
        return this;
    }

    List<Asked> asked(String path) {
        synchronized (asked) {
            return asked.stream()
                    .filter(a -> a.path().equals(path) && a.method().equals("GET"))
                    .toList();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            var headers = exchange.getRequestHeaders();
            asked.add(new Asked(
                    exchange.getRequestMethod(),
                    path,
                    headers.getFirst("Range"),
                    headers.getFirst("If-Range"),
                    headers.getFirst("Authorization")));
            byte[] file = files.getOrDefault(path, new byte[0]);
            Deque<Fault> waiting = faults.get(path);
            Fault fault = waiting == null || exchange.getRequestMethod().equals("HEAD") ? null : waiting.poll();
            if (fault == null) {
                fault = always.get(path);
            }
            if (fault != null) {
                fault.answer(exchange, file);
            } else if (files.containsKey(path)) {
                send(exchange, file);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private void send(HttpExchange exchange, byte[] file) throws IOException {
        String tag = "\"" + hash(file).substring(0, 16) + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(file.length));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        String range = exchange.getRequestHeaders().getFirst("Range");
        String ifRange = exchange.getRequestHeaders().getFirst("If-Range");
        int from = 0;
        if (ranges && range != null && (ifRange == null || ifRange.equals(tag))) {
            from = Integer.parseInt(range.replaceAll("bytes=([0-9]+)-", "$1"));
            if (from >= file.length) {
                exchange.sendResponseHeaders(416, -1);
                return;
            }
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
            exchange.sendResponseHeaders(206, file.length - from);
        } else {
            exchange.sendResponseHeaders(200, file.length);
        }
        exchange.getResponseBody().write(file, from, file.length - from);
        exchange.getResponseBody().close();
    }

    /** Announces the whole file, sends a part of it and hangs up. */
    static Fault dropAfter(int bytes) {
        return (exchange, file) -> {
            exchange.getResponseHeaders().set("ETag", "\"" + hash(file).substring(0, 16) + "\"");
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file, 0, Math.min(bytes, file.length));
            exchange.getResponseBody().flush();
        };
    }

    static Fault status(int status) {
        return (exchange, file) -> exchange.sendResponseHeaders(status, -1);
    }

    static Fault redirect(URI to) {
        return (exchange, file) -> {
            exchange.getResponseHeaders().set("Location", to.toString());
            exchange.sendResponseHeaders(302, -1);
        };
    }

    /** Sends these bytes, of no announced length. */
    static Fault chunks(byte[] bytes) {
        return (exchange, file) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().close();
        };
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String hash(byte[] bytes) {
        var digest = Hashes.sha256();
        digest.update(bytes);
        return Hashes.text(digest);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
