package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Models as a person meets them: the packaged program, a server, a process that is killed, a film at the end. */
class ModelsIT {

    private static final String GRAPH = "unet/model.onnx";

    @TempDir
    Path home;

    private final Map<String, String> ranges = new ConcurrentHashMap<>();
    private final CountDownLatch stalled = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private Map<String, byte[]> files;
    private volatile boolean stalling;
    private CliProcess cli;

    @BeforeEach
    void setUp() throws IOException {
        cli = new CliProcess(home);
        files = TinyModel.files();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/tiny/";
    }

    /** Knows ranges; stalls in the middle of the largest file when it is told to. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String name = exchange.getRequestURI().getPath().replaceFirst("^/tiny/", "");
            byte[] file = files.get(name);
            if (file == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("ETag", "\"" + file.length + "\"");
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().set("Content-Length", Integer.toString(file.length));
                exchange.sendResponseHeaders(200, -1);
                return;
            }
            String range = exchange.getRequestHeaders().getFirst("Range");
            int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
            if (range != null) {
                ranges.put(name, range);
                exchange.getResponseHeaders()
                        .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
            }
            exchange.sendResponseHeaders(range == null ? 200 : 206, file.length - from);
            boolean stall = stalling && name.equals(GRAPH);
            exchange.getResponseBody().write(file, from, stall ? file.length / 2 : file.length - from);
            exchange.getResponseBody().flush();
            if (stall) {
                stalled.countDown();
                over.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode json(int exit, String... args) throws InterruptedException {
        assertEquals(exit, cli.run(args), () -> cli.out() + cli.err());
        return new JsonMapper().readTree(cli.out());
    }

    @Test
    void aKilledInstallationGoesOnWhereItStopped() throws Exception {
        stalling = true;
        Process process = cli.start("models", "install", address());
        stalled.await();
        Path part = home.resolve("models/.incoming/tiny/model/" + GRAPH + ".part");
        while (process.isAlive()
                && (!Files.exists(part) || Files.size(part) < Objects.requireNonNull(files.get(GRAPH)).length / 2)) {
            Thread.sleep(20);
        }
        assertTrue(process.isAlive(), cli.err());
        process.destroyForcibly().waitFor();
        assertFalse(Files.exists(home.resolve("models/tiny")), "nothing half-made under its name");
        assertEquals(0, json(0, "models", "list", "--json").get("installed").size());

        stalling = false;
        assertEquals(0, cli.run("models", "install", address()), cli.err());
        assertEquals("bytes=" + Objects.requireNonNull(files.get(GRAPH)).length / 2 + "-", ranges.get(GRAPH));
        assertEquals(0, cli.run("models", "verify", "tiny"), cli.out());
    }

    @Test
    void fromInstallingToAFilmToRemoving() throws Exception {
        assertEquals(1, cli.run("make", "--prompt", "A gull.", "--images", "onnx:tiny"));
        assertTrue(cli.err().contains("\"tiny\" is not installed"), cli.err());
        assertTrue(cli.err().contains("sota models install tiny"), cli.err());
        assertEquals(0, cli.run("models", "install", address()), cli.err());
        assertEquals(home.resolve("models/tiny") + System.lineSeparator(), where("tiny"));

        cli.write("story.txt", "A gull cries over the sea.");
        assertEquals(0, make("onnx.mp4", "--images", "onnx:tiny"), cli.err());
        String engine =
                manifest("onnx.json").get("engines").get("image generator").stringValue();
        assertTrue(engine.matches("onnx [0-9]+-tiny\\.[0-9a-f]+"), engine);
        JsonNode details = manifest("onnx.json").get("pictures").get(0).get("details");
        assertEquals("tiny", details.get("model").stringValue());
        assertEquals(0, make("few.mp4", "--images", "onnx:tiny", "--option", "onnx.steps=2"), cli.err());
        details = manifest("few.json").get("pictures").get(0).get("details");
        assertEquals("2", details.get("steps").stringValue());
        assertEquals(2, make("none.mp4", "--images", "onnx:tiny", "--option", "onnx.stepz=2"));
        assertTrue(cli.err().contains("\"stepz\"") && cli.err().contains("steps-share"), cli.err());
        assertEquals(2, make("none.mp4", "--option", "onnx.steps=2"), "the illustrator paints");
        assertTrue(cli.err().contains("is for another engine"), cli.err());

        assertEquals(0, make("any.mp4", "--images", "onnx"), cli.err());
        assertEquals(
                engine,
                manifest("any.json").get("engines").get("image generator").stringValue());
        assertEquals(0, make("sketch.mp4"), cli.err());
        assertTrue(manifest("sketch.json")
                .get("engines")
                .get("image generator")
                .stringValue()
                .startsWith("sketch "));

        Files.write(home.resolve("models/tiny/tokenizer/vocab.json"), new byte[9]);
        assertEquals(1, cli.run("models", "verify"));
        assertTrue(cli.out().contains("tokenizer/vocab.json"), cli.out());
        assertEquals(0, cli.run("models", "remove", "tiny"), cli.err());
        assertEquals(2, cli.run("models", "where", "tiny"));
    }

    @Test
    void aMemoryLimitThatIsTooSmallIsRefusedByThePlanAsByTheFilm() throws Exception {
        assertEquals(0, cli.run("models", "install", address()), cli.err());
        cli.write("story.txt", "A gull cries over the sea.");
        long free = plan().get("memoryBytes").longValue();
        cli.variable("SOTA_ONNX_MEMORY", "1");
        assertEquals(1, cli.run("plan", "story.txt", "--estimate", "--images", "onnx:tiny", "--preset", "360p"));
        String refusal = cli.err();
        Matcher least = Pattern.compile("limit of 1 MB is too small(?s:.*)at least (\\d+) MB")
                .matcher(refusal);
        assertTrue(least.find(), refusal);
        assertEquals(1, make("film.mp4", "--images", "onnx:tiny"));
        assertTrue(cli.err().contains(least.group()), cli.err());
        cli.variable("SOTA_ONNX_MEMORY", least.group(1));
        long limited = plan().get("memoryBytes").longValue();
        assertTrue(limited < free, limited + " under a limit, else " + free);
        assertEquals(0, make("film.mp4", "--images", "onnx:tiny"), cli.err());
    }

    private JsonNode plan() throws InterruptedException {
        return json(0, "plan", "story.txt", "--estimate", "--json", "--images", "onnx:tiny", "--preset", "360p");
    }

    @Test
    void aPreferredModelThatIsAbsentIsReplacedAndTheManifestSaysSo() throws Exception {
        cli.write("story.txt", "A gull cries over the sea.");
        cli.variable("SOTA_ONNX_MODEL", "absent");
        assertEquals(0, make("film.mp4"), cli.err());
        JsonNode manifest = manifest("film.json");
        assertTrue(manifest.get("engines").get("image generator").stringValue().startsWith("sketch "));
        String notes = manifest.get("notes").toString();
        assertTrue(notes.contains("'sketch' took the place of 'onnx'"), notes);
        assertTrue(notes.contains("absent"), notes);
    }

    private String where(String id) throws InterruptedException {
        assertEquals(0, cli.run("models", "where", id), cli.err());
        return cli.out();
    }

    private int make(String film, String... more) throws InterruptedException {
        String[] args = new String[7 + more.length];
        String[] usual = {"make", "story.txt", "-o", film, "--preset", "360p", "--no-music"};
        System.arraycopy(usual, 0, args, 0, usual.length);
        System.arraycopy(more, 0, args, usual.length, more.length);
        return cli.run(args);
    }

    private JsonNode manifest(String name) throws IOException {
        return new JsonMapper().readTree(Files.readString(cli.folder.resolve(name)));
    }
}
