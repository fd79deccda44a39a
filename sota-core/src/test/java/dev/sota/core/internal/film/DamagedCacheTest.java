package dev.sota.core.internal.film;

import static dev.sota.core.internal.film.Studio.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.Preset;
import dev.sota.api.Storyboard;
import dev.sota.spi.RunContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of the cache, the film is the same; only what was damaged is made again. */
@Timeout(120)
class DamagedCacheTest {

    /** Where an entry's kind stands, counted from its end. */
    private static final int KIND_FROM_END = 120 - 48;

    private static final Set<String> KINDS = Set.of("speech", "picture", "music", "mix", "segment");

    @TempDir
    Path folder = Path.of("");

    private Studio studio = new Studio(folder);

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    /** What is in the cache, before anything of it was damaged. */
    private final Map<String, List<Path>> entries = new TreeMap<>();

    private void look() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("cache/v1"))) {
            for (Path file :
                    all.filter(p -> p.getFileName().toString().length() == 64).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                int at = bytes.length - KIND_FROM_END;
                String kind = new String(bytes, at, 32, StandardCharsets.US_ASCII).replace("\0", "");
                entries.computeIfAbsent(kind, k -> new ArrayList<>()).add(file);
            }
        }
        assertEquals(KINDS, Set.copyOf(entries.keySet()));
    }

    private void damage(String kind, UnaryOperator<byte[]> how) throws IOException {
        for (Path file : Objects.requireNonNull(entries.get(kind))) {
            Files.write(file, how.apply(Files.readAllBytes(file)));
        }
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] out = bytes.length == 0 ? new byte[1] : bytes.clone();
        out[new Random(bytes.length).nextInt(bytes.length)] ^= 4;
        return out;
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] emptied(byte[] bytes) {
        return new byte[0];
    }

    private static byte[] zeroed(byte[] bytes) {
        return new byte[bytes.length];
    }

    private static final List<UnaryOperator<byte[]>> DAMAGE = List.of(
            DamagedCacheTest::flipped, DamagedCacheTest::cut, DamagedCacheTest::emptied, DamagedCacheTest::zeroed);

    @ParameterizedTest
    @ValueSource(strings = {"speech", "picture", "music", "mix", "segment"})
    void whatIsDamagedIsMadeAgainWhereItIsNeededAndTheFilmIsTheSame(String kind) throws IOException {
        String film = Studio.content(studio.film(TEXT));
        look();
        Studio.Work all = studio.work();
        for (UnaryOperator<byte[]> how : DAMAGE) {
            damage(kind, how);
            Studio again = studio.fresh();
            GenerationResult second = again.film(TEXT);
            assertEquals(film, Studio.content(second));
            Studio.Work expected = new Studio.Work(
                    kind.equals("speech") ? all.spoken() : 0,
                    0, // pictures are needed for segments only
                    kind.equals("music") ? 1 : 0,
                    kind.equals("mix") ? 1 : 0,
                    kind.equals("segment") ? all.encoded() : 0,
                    1);
            assertEquals(expected, again.work());
            if (!kind.equals("picture")) {
                Studio third = studio.fresh();
                third.film(TEXT);
                assertEquals(new Studio.Work(0, 0, 0, 0, 0, 1), third.work());
            }
        }
        studio.nothingIsLeftBehind();
    }

    @Test
    void everyDamagedEntryThatIsNeededIsWarnedOf() throws Exception {
        String film = Studio.content(studio.film(TEXT));
        look();
        for (String kind : KINDS) {
            damage(kind, DamagedCacheTest::flipped);
        }
        int damaged = entries.values().stream().mapToInt(List::size).sum();
        FilmChild.Said said = FilmChild.say(2, folder);
        assertEquals(film, said.film());
        assertEquals(damaged, said.warnings().size(), said.warnings().toString());
        for (String warning : said.warnings()) {
            assertTrue(warning.endsWith("of the work cache is damaged; it is made again."), warning);
        }
        FilmChild.Said healed = FilmChild.say(2, folder);
        assertEquals(film, healed.film());
        assertEquals(List.of(), healed.warnings());
    }

    @Test
    void picturesAndSegmentsThatAreDamagedAreBothMadeAgain() throws IOException {
        String film = Studio.content(studio.film(TEXT));
        look();
        damage("picture", DamagedCacheTest::flipped);
        damage("segment", DamagedCacheTest::cut);
        Studio again = studio.fresh();
        assertEquals(film, Studio.content(again.film(TEXT)));
        assertEquals(studio.painter.painted.get(), again.painter.painted.get());
        assertEquals(studio.renderer.encoded.size(), again.renderer.encoded.size());
    }

    @Test
    void damageAtRandomPlacesIsNeverSeenInTheFilm() throws IOException {
        String film = Studio.content(studio.film(TEXT));
        look();
        Random random = new Random(11);
        for (int i = 0; i < 15; i++) {
            for (List<Path> files : entries.values()) {
                Path file = files.get(random.nextInt(files.size()));
                if (Files.size(file) > 0) {
                    Files.write(file, DAMAGE.get(random.nextInt(DAMAGE.size())).apply(Files.readAllBytes(file)));
                }
            }
            assertEquals(film, Studio.content(studio.fresh().film(TEXT)));
        }
        studio.nothingIsLeftBehind();
    }

    @Test
    void aCacheThatCanNoLongerBeWrittenIsDoneWithoutAndNoted() throws IOException {
        studio.planner = new Fakes.Planner() {
            @Override
            public Storyboard plan(GenerationRequest request, Preset preset, RunContext context) {
                sessions().forEach(DamagedCacheTest::spoil);
                return super.plan(request, preset, context);
            }
        };
        GenerationResult film = studio.film(TEXT);
        assertEquals(studio.inPeace(TEXT), Studio.content(film));
        List<String> notes = film.manifest().notes();
        assertEquals(1, notes.size(), notes.toString());
        assertTrue(notes.get(0).startsWith("The work cache could not be written"), notes.get(0));
        assertEquals(Studio.SENTENCES.size(), studio.speaker.spoken.get());
    }

    private List<Path> sessions() {
        try (Stream<Path> all = Files.list(folder.resolve("cache/v1/sessions"))) {
            return all.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes every name that a draft could have. */
    private static void spoil(Path session) {
        try {
            for (int i = 0; i < 400; i++) {
                Files.createDirectory(session.resolve(i + ".draft"));
            }
        } catch (FileAlreadyExistsException e) {
            throw new AssertionError("no draft is written yet, nor was any spoilt", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFolderThatCannotBeACacheIsDoneWithout() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "a file");
        GenerationResult film = studio.film(TEXT, b -> b.cache(file));
        assertEquals(studio.inPeace(TEXT), Studio.content(film));
        assertEquals("a file", Files.readString(file));
    }
}
