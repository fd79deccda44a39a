package dev.sota.inference.onnx.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that break, lie and attack. */
class HostileServerTest extends InstallBase {

    private static final String GRAPH = "unet/model.onnx";

    private final byte[] graph = tiny.getOrDefault(GRAPH, new byte[0]);

    @BeforeEach
    void serve() {
        server.hub(REPOSITORY, tiny);
    }

    private Path part() {
        return store.folder().resolve(".incoming/tiny/model/" + GRAPH + ".part");
    }

    @Test
    void aDroppedConnectionIsTakenUpWhereItEnded() {
        server.once(file(GRAPH), ModelServer.dropAfter(100_000));
        assertWhole(installer().install(hub()));
        List<ModelServer.Asked> asked = server.asked(file(GRAPH));
        assertEquals(2, asked.size());
        assertNull(asked.get(0).range());
        String range = String.valueOf(asked.get(1).range());
        int from = Integer.parseInt(range.replaceAll("\\D", ""));
        assertTrue(from > 0 && from <= 100_000, range);
        assertEquals(
                "\"" + ModelServer.hash(graph).substring(0, 16) + "\"",
                asked.get(1).ifRange());
    }

    @Test
    void aServerThatStaysAwayIsGivenUpAndTheNextInstallationGoesOn() throws Exception {
        server.always(file(GRAPH), ModelServer.status(503));
        server.once(file(GRAPH), ModelServer.dropAfter(200_000));
        GenerationException error = refused(Kind.BACKEND, hub());
        assertSays(error, "503", "SOTA_MODELS_MIRROR");
        assertTrue(error.retryable());
        long there = Files.size(part());
        assertTrue(there > 0 && there <= 200_000, () -> "there are " + there);
        int before = server.asked(file("vae_decoder/model.onnx")).size();
        server.honest();
        int asked = server.asked(file(GRAPH)).size();
        assertWhole(installer().install(hub()));
        assertEquals(
                "bytes=" + there + "-", server.asked(file(GRAPH)).get(asked).range());
        assertEquals(
                1, server.asked(file("text_encoder/model.onnx")).size(), "what was whole already is not fetched again");
        assertTrue(before <= 1);
        assertFalse(Files.exists(store.folder().resolve(".incoming/tiny")));
    }

    @Test
    void aServerThatAlwaysDropsIsGivenUpHoweverLittleItSends() {
        server.always(file(GRAPH), ModelServer.dropAfter(500));
        GenerationException error = refused(Kind.BACKEND, hub());
        assertSays(error, "time and again", "goes on where it stopped");
        assertTrue(error.retryable());
        assertTrue(server.asked(file(GRAPH)).size() < 20);
    }

    @Test
    void aServerThatIgnoresRangesSendsEverythingAgain() {
        server.ranges = false;
        server.once(file(GRAPH), ModelServer.dropAfter(100_000));
        assertWhole(installer().install(hub()));
    }

    @Test
    void aFileThatChangedMeanwhileIsFetchedFromItsBeginning() {
        withoutLoras();
        server.serve("/plain/", tiny);
        server.once("/plain/" + GRAPH, (exchange, file) -> {
            // Half of another file of the same length, under another tag.
            exchange.getResponseHeaders().set("ETag", "\"old\"");
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(new byte[file.length / 2]);
            exchange.getResponseBody().flush();
        });
        assertWhole(installer().name("plain").install(server.uri("/plain").toString()));
        assertEquals("\"old\"", server.asked("/plain/" + GRAPH).get(1).ifRange());
    }

    @Test
    void withoutATagAndAHashNothingIsContinued() {
        withoutLoras();
        server.serve("/plain/", tiny);
        server.once("/plain/" + GRAPH, (exchange, file) -> {
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(new byte[file.length / 2]);
            exchange.getResponseBody().flush();
        });
        assertWhole(installer().name("plain").install(server.uri("/plain").toString()));
        assertNull(server.asked("/plain/" + GRAPH).get(1).range());
    }

    @Test
    void anotherPartThanTheOneAskedForIsNotTaken() {
        server.once(file(GRAPH), ModelServer.dropAfter(100_000)).once(file(GRAPH), (exchange, file) -> {
            exchange.getResponseHeaders().set("Content-Range", "bytes 7-" + (file.length - 1) + "/" + file.length);
            exchange.sendResponseHeaders(206, file.length - 7);
            exchange.getResponseBody().write(file, 7, file.length - 7);
            exchange.getResponseBody().close();
        });
        assertWhole(installer().install(hub()));
    }

    @Test
    void aDamagedFileIsFetchedOnceMore() {
        byte[] other = graph.clone();
        other[other.length / 2] ^= 1;
        server.once(file(GRAPH), ModelServer.chunks(other));
        assertWhole(installer().install(hub()));
        assertEquals(2, server.asked(file(GRAPH)).size());
    }

    @Test
    void aFileThatIsAlwaysDamagedIsRefused() {
        byte[] other = graph.clone();
        other[0] ^= 1;
        server.always(file(GRAPH), ModelServer.chunks(other));
        assertSays(refused(Kind.BACKEND, hub()), "SHA-256", "unet/model.onnx");
        assertFalse(Files.exists(part()));
    }

    @Test
    void aDamagedContinuationIsFoundByItsHash() {
        server.once(file(GRAPH), (exchange, file) -> {
            exchange.getResponseHeaders()
                    .set("ETag", "\"" + ModelServer.hash(file).substring(0, 16) + "\"");
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(new byte[1000]);
            exchange.getResponseBody().flush();
        });
        assertWhole(installer().install(hub()));
    }

    @Test
    void aLengthThatContradictsTheListIsALie() {
        for (int length : new int[] {graph.length - 1, graph.length + 1}) {
            server.always(file(GRAPH), (exchange, file) -> {
                exchange.sendResponseHeaders(200, length);
                exchange.getResponseBody().write(Arrays.copyOf(file, length));
                exchange.getResponseBody().close();
            });
            assertSays(refused(Kind.BACKEND, hub()), "bytes are announced where its list says " + graph.length);
        }
    }

    @Test
    void aBodyWithoutEndIsCutOff() {
        server.always(file(GRAPH), (exchange, file) -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] zeros = new byte[1 << 16];
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(zeros);
            }
        });
        assertSays(refused(Kind.BACKEND, hub()), "more than " + graph.length + " bytes");
    }

    @Test
    void aListWithoutEndIsCutOff() {
        server.always("/" + REPOSITORY + "/sota-model.json", (exchange, file) -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] blanks = ModelServer.utf8(" ".repeat(1 << 16));
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(blanks);
            }
        });
        assertSays(refused(Kind.BACKEND, hub()), "does not end");
    }

    @Test
    void aShortBodyWithoutALengthIsFoundByTheList() {
        server.once(file(GRAPH), ModelServer.chunks(Arrays.copyOf(graph, 5000)));
        assertWhole(installer().install(hub()));
        server.always(file(GRAPH), ModelServer.chunks(Arrays.copyOf(graph, 5000)));
        store.remove("tiny");
        assertSays(refused(Kind.BACKEND, hub()), "after 5000 of " + graph.length);
    }

    @Test
    void aServerThatSaysNothingMoreIsGivenUp() {
        server.always(file(GRAPH), (exchange, file) -> {
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file, 0, 1000);
            exchange.getResponseBody().flush();
            sleep();
        });
        ModelInstaller hasty = installer()
                .tuned(network -> new dev.sota.inference.onnx.internal.fetch.Network(
                        network.proxies(),
                        network.mirror(),
                        network.token(),
                        false,
                        false,
                        java.time.Duration.ofMillis(200),
                        2,
                        java.time.Duration.ofMillis(1)));
        assertSays(refused(Kind.BACKEND, hasty, hub()), "nothing came");
        server.always(file(GRAPH), (exchange, file) -> sleep());
        refused(Kind.BACKEND, hasty, hub());
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void redirectsInCirclesEnd() {
        server.always(file(GRAPH), ModelServer.redirect(server.uri(file(GRAPH))));
        assertSays(refused(Kind.BACKEND, hub()), "redirects in circles");
        assertTrue(server.asked(file(GRAPH)).size() < 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "http://192.0.2.1/x", "ftp://127.0.0.1/x", "http://u:p@127.0.0.1/x"})
    void redirectsToElsewhereAreRefused(String target) {
        server.always(file(GRAPH), ModelServer.redirect(URI.create(target)));
        GenerationException error = org.junit.jupiter.api.Assertions.assertThrows(
                GenerationException.class, () -> installer().install(hub()));
        assertFalse(error.remedy().isBlank());
        assertEquals(1, server.asked(file(GRAPH)).size());
    }

    @Test
    void theTokenGoesToTheSourceAlone() {
        environment.put("SOTA_MODELS_TOKEN", "hf_secret");
        try (ModelServer other = new ModelServer()) {
            other.files.put("/stored", graph);
            server.always(file(GRAPH), ModelServer.redirect(other.uri("/stored?signature=hidden")));
            assertWhole(installer().install(hub()));
            assertEquals("Bearer hf_secret", server.asked(file(GRAPH)).get(0).token());
            assertEquals(1, other.asked("/stored").size());
            assertNull(other.asked("/stored").get(0).token());
            store.remove("tiny");
            other.always("/stored", ModelServer.status(403));
            GenerationException error = refused(Kind.BACKEND, hub());
            assertSays(error, "SOTA_MODELS_TOKEN");
            assertFalse((error.getMessage() + error.remedy()).contains("secret"));
            assertFalse(error.getMessage().contains("hidden"));
        }
    }

    @Test
    void theHashThatAHubAnnouncesOnTheWayIsChecked() {
        Map<String, byte[]> rest = new TreeMap<>(tiny);
        server.serve("/announced/", rest);
        server.always("/announced/" + GRAPH, (exchange, file) -> {
            exchange.getResponseHeaders().set("X-Linked-ETag", "\"" + "a".repeat(64) + "\"");
            exchange.getResponseHeaders()
                    .set("Location", server.uri(file(GRAPH)).toString());
            exchange.sendResponseHeaders(302, -1);
        });
        assertSays(
                refused(
                        Kind.BACKEND,
                        installer().name("n"),
                        server.uri("/announced/").toString()),
                "SHA-256");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../evil.json",
                "unet/../../evil.json",
                "/etc/evil.json",
                "unet\\\\..\\\\evil.json",
                "C:/evil.json",
                "unet/.././evil.onnx"
            })
    void namesThatLeadOutAreRefused(String name) {
        String list = "[" + ModelServer.entry("model_index.json", 2, "a".repeat(64)) + ","
                + ModelServer.entry(name, 2, "a".repeat(64)) + "]";
        server.files.put("/api/models/" + REPOSITORY + "/tree/main", ModelServer.utf8(list));
        assertSays(refused(Kind.BACKEND, hub()), "name is not safe");
        server.files.put(
                "/" + REPOSITORY + "/sota-model.json",
                ModelServer.utf8("{\"format\":1,\"files\":[{\"path\":\"" + name + "\",\"size\":2,\"sha256\":\""
                        + "a".repeat(64) + "\"}]}"));
        assertSays(refused(Kind.BACKEND, hub()), "name is not safe");
    }

    @Test
    void tooManyFilesAndFilesTwiceAreRefused() {
        StringBuilder list = new StringBuilder("[");
        for (int i = 0; i < 600; i++) {
            list.append(i == 0 ? "" : ",").append(ModelServer.entry("unet/part" + i + ".onnx", 1, "a".repeat(64)));
        }
        server.files.put("/api/models/" + REPOSITORY + "/tree/main", ModelServer.utf8(list + "]"));
        assertSays(refused(Kind.BACKEND, hub()), "too many files");
        String twice = "[" + ModelServer.entry("unet/a.onnx", 1, "a".repeat(64)) + ","
                + ModelServer.entry("unet/A.onnx", 1, "a".repeat(64)) + "]";
        server.files.put("/api/models/" + REPOSITORY + "/tree/main", ModelServer.utf8(twice));
        assertSays(refused(Kind.BACKEND, hub()), "twice");
    }

    @Test
    void moreThanTheDiskHoldsIsRefusedFirst() {
        String list = "[" + ModelServer.entry("unet/model.onnx", 1L << 60, "a".repeat(64)) + "]";
        server.files.put("/api/models/" + REPOSITORY + "/tree/main", ModelServer.utf8(list));
        assertSays(refused(Kind.RESOURCES, hub()), "free", "SOTA_MODELS");
        assertEquals(List.of(), server.asked(file(GRAPH)));
    }

    @Test
    void whatPassesIsTriedAgainAndWhatDoesNotIsNot() {
        server.once(file(GRAPH), ModelServer.status(503))
                .once(file(GRAPH), (exchange, file) -> {
                    exchange.getResponseHeaders().set("Retry-After", "0");
                    exchange.sendResponseHeaders(429, -1);
                })
                .once("/api/models/" + REPOSITORY + "/tree/main", ModelServer.status(500));
        assertWhole(installer().install(hub()));
        store.remove("tiny");
        server.always(file(GRAPH), ModelServer.status(404));
        int before = server.asked(file(GRAPH)).size();
        assertSays(refused(Kind.BACKEND, hub()), "404", "unet/model.onnx");
        assertEquals(before + 1, server.asked(file(GRAPH)).size());
        server.always(file(GRAPH), ModelServer.status(503));
        assertTrue(refused(Kind.BACKEND, hub()).retryable());
    }

    @Test
    void aServerThatIsNotThereIsSaidSo() {
        String address = hub();
        server.close();
        assertTrue(refused(Kind.BACKEND, address).retryable());
        server = new ModelServer();
    }

    @Test
    void anInterruptBreaksOffAndKeepsWhatCame() throws Exception {
        Thread self = Thread.currentThread();
        long[] before = {Long.MAX_VALUE};
        ModelInstaller installer = installer().onProgress(progress -> {
            if (progress.file().equals(GRAPH)) {
                before[0] = Math.min(before[0], progress.done());
                if (progress.done() > before[0]) {
                    self.interrupt();
                }
            }
        });
        server.always(file(GRAPH), ModelServer.dropAfter(150_000));
        refused(Kind.CANCELLED, installer, hub());
        assertTrue(Thread.interrupted());
        assertTrue(Files.size(part()) > 0);
        server.honest();
        assertWhole(installer().install(hub()));
    }

    @Test
    void anotherSourceDoesNotContinueTheFirst() {
        server.always(file(GRAPH), ModelServer.dropAfter(1000));
        refused(Kind.BACKEND, hub());
        Map<String, byte[]> other = new TreeMap<>(tiny);
        server.hub("other/tiny", other).honest();
        assertWhole(installer().install(server.uri("/other/tiny").toString()));
        assertNull(server.asked("/other/tiny/resolve/main/" + GRAPH).get(0).range());
    }
}
