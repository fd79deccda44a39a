package dev.sota.core.internal.cost;

import dev.sota.core.internal.files.OwnerLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A book of costs on disk, one for each kind of machine. What cannot be read is begun anew. Thread-safe. */
public final class CostLedger {

    private static final Logger log = LoggerFactory.getLogger(CostLedger.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int VERSION = 1;
    private static final long LARGEST = 1 << 20;
    private static final String DRAFT = ".costs-";

    private final Optional<Path> file;
    private Optional<CostBook> book = Optional.empty();

    /**
     * A ledger.
     *
     * @param folder where it lies, beside the work cache; nothing to keep it in memory only
     */
    public CostLedger(Optional<Path> folder) {
        String machine = (System.getProperty("os.name") + "-" + System.getProperty("os.arch") + "-"
                        + Runtime.getRuntime().availableProcessors())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]+", "_");
        this.file = folder.map(f -> f.resolve("costs-" + machine + ".json"));
    }

    /**
     * The book: as it was written, or begun with a short measurement.
     *
     * @return the book
     */
    public synchronized CostBook book() {
        if (book.isEmpty()) {
            book = Optional.of(read().orElseGet(CostBook::measured));
        }
        return book.get();
    }

    /** Writes the book down, beside and renamed. That it cannot be written harms no film. */
    public synchronized void save() {
        if (file.isEmpty() || book.isEmpty()) {
            return;
        }
        Path place = file.get().toAbsolutePath();
        Path folder = Objects.requireNonNull(place.getParent());
        try (OwnerLock lock = OwnerLock.take(folder, DRAFT)) {
            lock.sweep((name, said) -> Files.deleteIfExists(folder.resolve(name + ".part")));
            Path draft = folder.resolve(lock.name() + ".part");
            try {
                Files.writeString(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree(book.get())));
                Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            log.debug("What work costs could not be written to {}: {}", place, e.toString());
        }
    }

    private Optional<CostBook> read() {
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            return Optional.empty();
        }
        try {
            if (Files.size(file.get()) > LARGEST) {
                return Optional.empty();
            }
            return page(JSON.readTree(Files.readString(file.get()))).flatMap(CostBook::of);
        } catch (IOException | JacksonException e) {
            log.warn("What work costs could not be read from {}; it is measured again: {}", file.get(), e.toString());
            return Optional.empty();
        }
    }

    private static ObjectNode tree(CostBook book) {
        CostBook.Page page = book.page();
        ObjectNode root = JSON.createObjectNode();
        root.put("version", VERSION);
        root.put("speed", page.speed());
        root.put("overlap", page.overlap());
        root.put("spread", page.spread());
        root.put("runs", page.runs());
        ObjectNode costs = root.putObject("costs");
        page.costs()
                .forEach((name, cost) ->
                        costs.putObject(name).put("seconds", cost.seconds()).put("runs", cost.runs()));
        ObjectNode courses = root.putObject("courses");
        page.courses().cold().times().forEach(courses.putArray("cold")::add);
        page.courses().warm().times().forEach(courses.putArray("warm")::add);
        return root;
    }

    private static Optional<CostBook.Page> page(JsonNode root) {
        if (root.path("version").asInt(0) != VERSION) {
            return Optional.empty();
        }
        SortedMap<String, CostBook.Cost> costs = new TreeMap<>();
        root.path("costs")
                .properties()
                .forEach(e -> costs.put(
                        e.getKey(),
                        new CostBook.Cost(
                                e.getValue().path("seconds").asDouble(-1),
                                e.getValue().path("runs").asLong(0))));
        return Optional.of(new CostBook.Page(
                root.path("speed").asDouble(0),
                root.path("overlap").asDouble(0),
                root.path("spread").asDouble(-1),
                root.path("runs").asLong(-1),
                costs,
                new CostBook.Courses(
                        course(root.path("courses").path("cold")),
                        course(root.path("courses").path("warm")))));
    }

    private static Course course(JsonNode node) {
        return Course.of(node.values().stream().map(n -> n.asDouble(-1)).toList());
    }
}
