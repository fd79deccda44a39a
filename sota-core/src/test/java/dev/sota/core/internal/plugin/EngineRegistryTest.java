package dev.sota.core.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.EngineInfo;
import dev.sota.api.EngineKind;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.PipelineConfig;
import dev.sota.core.internal.film.Fakes;
import dev.sota.spi.Availability;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.Provider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineRegistryTest {

    @TempDir
    Path folder = Path.of("");

    /** A painter whose behaviour is in its name. */
    public static class Painter extends Fakes.Painter {
        private final String id;
        private final int priority;
        private final Availability here;

        Painter(String id, int priority, Availability here) {
            this.id = id;
            this.priority = priority;
            this.here = here;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public int priority() {
            return priority;
        }

        @Override
        public Availability availability() {
            return here;
        }
    }

    /** Found, of low priority. */
    public static final class Low extends Painter {
        /** For the service loader. */
        public Low() {
            super("low", -5, Availability.yes());
        }
    }

    /** Found, of high priority. */
    public static final class High extends Painter {
        /** For the service loader. */
        public High() {
            super("high", 50, Availability.yes());
        }
    }

    /** Found, of the same priority as High. */
    public static final class AlsoHigh extends Painter {
        /** For the service loader. */
        public AlsoHigh() {
            super("also-high", 50, Availability.yes());
        }
    }

    /** Found, but for other machines. */
    public static final class Elsewhere extends Painter {
        /** For the service loader. */
        public Elsewhere() {
            super("elsewhere", 99, Availability.no("It needs a moon.", "Wait for night."));
        }
    }

    /** Stands behind the built-in ones, and is not at hand. */
    public static final class Behind extends Painter {
        /** For the service loader. */
        public Behind() {
            super("behind", -1, Availability.no("It has no paint.", "Buy some."));
        }
    }

    /** Cannot be made. */
    public static final class Throws extends Painter {
        /** For the service loader. */
        public Throws() {
            super("throws", 0, Availability.yes());
            throw new IllegalStateException("broken in the constructor");
        }
    }

    /** Cannot even be loaded well. */
    public static final class BadStatic extends Painter {
        static final String VALUE = fail();

        /** For the service loader. */
        public BadStatic() {
            super(VALUE, 0, Availability.yes());
        }

        private static String fail() {
            throw new UnsatisfiedLinkError("no such library");
        }
    }

    /** Does not know its own priority. */
    public static final class NoPriority extends Painter {
        /** For the service loader. */
        public NoPriority() {
            super("no-priority", 0, Availability.yes());
        }

        @Override
        public int priority() {
            throw new IllegalStateException("undecided");
        }
    }

    /** Cannot say whether it can run. */
    public static final class Undecided extends Painter {
        /** For the service loader. */
        public Undecided() {
            super("undecided", 99, Availability.yes());
        }

        @Override
        public Availability availability() {
            throw new NoClassDefFoundError("missing/Library");
        }
    }

    private PipelineConfig config(UnaryOperator<GenerationPipeline.Builder> settings) {
        return Configs.of(settings.apply(GenerationPipeline.builder()));
    }

    private EngineRegistry registry(PipelineConfig config, String... services) throws IOException {
        URL[] urls = {artifact("broken", "this is not a class name!", name(Low.class)), artifact("sound", services)};
        ClassLoader parent = new Hiding(getClass().getClassLoader());
        try (URLClassLoader loader = new URLClassLoader(urls, parent)) {
            return new EngineRegistry(config, loader);
        }
    }

    private URL artifact(String name, String... services) throws IOException {
        Path file = folder.resolve(name).resolve("META-INF/services/" + ImageGeneratorProvider.class.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(services));
        return folder.resolve(name).toUri().toURL();
    }

    /** Hides the services of the class path, so that only the test's own are found. */
    private static final class Hiding extends ClassLoader {
        Hiding(ClassLoader parent) {
            super(parent);
        }

        @Override
        public java.util.Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("META-INF/services/")
                    ? java.util.Collections.emptyEnumeration()
                    : super.getResources(name);
        }
    }

    private static List<String> ids(List<Provider<?>> providers) {
        return providers.stream().map(Provider::id).toList();
    }

    private static String name(Class<?> type) {
        return type.getName();
    }

    @Test
    void brokenProvidersAreSkippedAndTheOthersUsed() throws IOException {
        EngineRegistry registry = registry(
                config(b -> b),
                name(Throws.class),
                "no.such.Provider",
                name(Low.class),
                name(BadStatic.class),
                "java.lang.String",
                name(NoPriority.class),
                name(High.class));
        assertEquals(List.of("high", "low"), ids(registry.all(EngineKind.IMAGE_GENERATOR)));
        assertEquals(List.of("high", "low"), ids(registry.candidates(EngineKind.IMAGE_GENERATOR)));
    }

    @Test
    void theHighestPriorityComesFirstThenTheAlphabet() throws IOException {
        EngineRegistry registry = registry(config(b -> b), name(Low.class), name(High.class), name(AlsoHigh.class));
        assertEquals(List.of("also-high", "high", "low"), ids(registry.all(EngineKind.IMAGE_GENERATOR)));
    }

    @Test
    void registeredProvidersComeBeforeDiscoveredOnesOfAnyPriority() throws IOException {
        Painter mine = new Painter("mine", -100, Availability.yes());
        EngineRegistry registry = registry(config(b -> b.register(mine)), name(High.class));
        assertEquals(List.of("mine", "high"), ids(registry.candidates(EngineKind.IMAGE_GENERATOR)));
    }

    @Test
    void aRegisteredProviderReplacesADiscoveredOneOfItsName() throws IOException {
        Painter mine = new Painter("high", 1, Availability.yes());
        EngineRegistry registry = registry(config(b -> b.register(mine)), name(High.class));
        assertEquals(1, registry.all(EngineKind.IMAGE_GENERATOR).size());
        assertSame(mine, registry.all(EngineKind.IMAGE_GENERATOR).get(0));
    }

    @Test
    void withoutDiscoveryOnlyRegisteredOnesAreThere() throws IOException {
        EngineRegistry registry = registry(config(b -> b.discovery(false)), name(High.class));
        GenerationException e =
                assertThrows(GenerationException.class, () -> registry.candidates(EngineKind.IMAGE_GENERATOR));
        assertEquals(Kind.BACKEND, e.kind());
        assertEquals("No image generator was found.", e.getMessage());
        assertTrue(e.remedy().contains("dev.sota:sota-inference-sketch"), e.remedy());
    }

    @Test
    void thoseThatCannotRunHereAreLeftOut() throws IOException {
        EngineRegistry registry =
                registry(config(b -> b), name(Elsewhere.class), name(Undecided.class), name(Low.class));
        assertEquals(List.of("low"), ids(registry.candidates(EngineKind.IMAGE_GENERATOR)));
        assertEquals(3, registry.all(EngineKind.IMAGE_GENERATOR).size());
    }

    @Test
    void whenNoneCanRunHereTheBestOneSaysWhy() throws IOException {
        EngineRegistry registry = registry(config(b -> b), name(Elsewhere.class));
        GenerationException e =
                assertThrows(GenerationException.class, () -> registry.candidates(EngineKind.IMAGE_GENERATOR));
        assertEquals("No image generator can run here. 'elsewhere': It needs a moon.", e.getMessage());
        assertEquals("Wait for night.", e.remedy());
    }

    @Test
    void whereOnlyOneBehindTheBuiltInOnesIsThereTheyAreNamedToo() throws IOException {
        EngineRegistry registry = registry(config(b -> b), name(Behind.class));
        GenerationException e =
                assertThrows(GenerationException.class, () -> registry.candidates(EngineKind.IMAGE_GENERATOR));
        assertTrue(e.remedy().startsWith("Add " + EngineKind.IMAGE_GENERATOR.artifact()), e.remedy());
        assertTrue(e.remedy().endsWith("Or: Buy some."), e.remedy());
    }

    @Test
    void aChosenOneIsTheOnlyOne() throws IOException {
        PipelineConfig low = config(b -> b.engine(EngineKind.IMAGE_GENERATOR, "low"));
        EngineRegistry registry = registry(low, name(Low.class), name(High.class));
        assertEquals(List.of("low"), ids(registry.candidates(EngineKind.IMAGE_GENERATOR)));
    }

    @Test
    void aChosenOneThatIsNotThereOrCannotRunIsAnError() throws IOException {
        PipelineConfig other = config(b -> b.engine(EngineKind.IMAGE_GENERATOR, "other"));
        EngineRegistry without = registry(other, name(Low.class), name(High.class));
        GenerationException e =
                assertThrows(GenerationException.class, () -> without.candidates(EngineKind.IMAGE_GENERATOR));
        assertEquals(Kind.REQUEST, e.kind());
        assertEquals("There is no image generator called 'other'.", e.getMessage());
        assertEquals("Choose one of: high, low.", e.remedy());
        PipelineConfig away = config(b -> b.engine(EngineKind.IMAGE_GENERATOR, "elsewhere"));
        EngineRegistry elsewhere = registry(away, name(Low.class), name(Elsewhere.class));
        e = assertThrows(GenerationException.class, () -> elsewhere.candidates(EngineKind.IMAGE_GENERATOR));
        assertEquals(Kind.BACKEND, e.kind());
        assertTrue(e.getMessage().contains("'elsewhere' cannot run here. It needs a moon."), e.getMessage());
    }

    /** Has a variant for each colour, of which only red is at hand. */
    public static final class Coloured extends Painter {
        private final String colour;

        /** For the service loader. */
        public Coloured() {
            this("", Availability.yes());
        }

        private Coloured(String colour, Availability here) {
            super("coloured", -1, here);
            this.colour = colour;
        }

        @Override
        public String version() {
            return "1" + colour;
        }

        @Override
        public List<String> variants() {
            return List.of("red", "crimson");
        }

        @Override
        public Optional<Coloured> variant(String name) {
            return switch (name) {
                case "red", "crimson" -> Optional.of(new Coloured(name, Availability.yes()));
                case "blue" -> Optional.of(new Coloured(name, Availability.no("Blue has run out.", "Buy some.")));
                default -> Optional.empty();
            };
        }
    }

    private EngineRegistry choosing(String engine) throws IOException {
        return registry(
                config(b -> b.engine(EngineKind.IMAGE_GENERATOR, engine)), name(Low.class), name(Coloured.class));
    }

    private String refusal(String engine, Kind kind) throws IOException {
        EngineRegistry registry = choosing(engine);
        GenerationException e =
                assertThrows(GenerationException.class, () -> registry.candidates(EngineKind.IMAGE_GENERATOR));
        assertEquals(kind, e.kind());
        return e.getMessage() + " " + e.remedy();
    }

    @Test
    void aVariantIsChosenAfterAColonAndMadeOnce() throws IOException {
        EngineRegistry registry = choosing("coloured:red");
        Provider<?> red = registry.candidates(EngineKind.IMAGE_GENERATOR).get(0);
        assertEquals("1red", red.version());
        assertSame(red, registry.candidates(EngineKind.IMAGE_GENERATOR).get(0), "engines are shared by provider");
        assertEquals(
                "1",
                choosing("coloured")
                        .candidates(EngineKind.IMAGE_GENERATOR)
                        .get(0)
                        .version());
    }

    @Test
    void aVariantThatIsNotAtHandSaysWhyAndAnUnknownOneWhatThereIs() throws IOException {
        assertEquals(
                "The image generator 'coloured' cannot run here. Blue has run out. Buy some.",
                refusal("coloured:blue", Kind.BACKEND));
        assertEquals(
                "The image generator 'coloured' has no 'green'. Choose one of: coloured:red, coloured:crimson.",
                refusal("coloured:green", Kind.REQUEST));
        assertEquals("The image generator 'low' has no 'red'. Choose 'low' alone.", refusal("low:red", Kind.REQUEST));
        assertTrue(refusal("none:red", Kind.REQUEST).startsWith("There is no image generator called 'none'."));
        assertTrue(refusal(":red", Kind.REQUEST).startsWith("There is no image generator called ''."));
        assertTrue(refusal("coloured:", Kind.REQUEST).startsWith("The image generator 'coloured' has no ''."));
    }

    @Test
    void whatIsPreferredAndCannotRunIsSaidToBePassedOver() throws IOException {
        EngineRegistry registry = registry(config(b -> b), name(Elsewhere.class), name(Low.class));
        Provider<?> used = registry.candidates(EngineKind.IMAGE_GENERATOR).get(0);
        assertEquals(
                Optional.of("The image generator 'low' took the place of 'elsewhere', which cannot run here:"
                        + " It needs a moon."),
                registry.passedOver(used));
        EngineRegistry chosen = registry(
                config(b -> b.engine(EngineKind.IMAGE_GENERATOR, "low")), name(Elsewhere.class), name(Low.class));
        assertEquals(
                Optional.empty(),
                chosen.passedOver(chosen.candidates(EngineKind.IMAGE_GENERATOR).get(0)),
                "nobody was preferred");
        EngineRegistry best = registry(config(b -> b), name(High.class), name(Low.class));
        assertEquals(
                Optional.empty(),
                best.passedOver(best.all(EngineKind.IMAGE_GENERATOR).get(0)));
    }

    @Test
    void theBestThatFitsIsSelected() throws IOException {
        EngineRegistry registry = registry(config(b -> b), name(Low.class), name(High.class));
        Optional<ImageGeneratorProvider> fits =
                registry.select(EngineKind.IMAGE_GENERATOR, ImageGeneratorProvider.class, p -> p.id().startsWith("l"));
        assertEquals("low", fits.orElseThrow().id());
        assertTrue(registry.select(EngineKind.IMAGE_GENERATOR, ImageGeneratorProvider.class, p -> false)
                .isEmpty());
    }

    @Test
    void everyProviderIsDescribedWithWhatItNeeds() throws IOException {
        EngineRegistry registry = registry(config(b -> b), name(Low.class), name(Elsewhere.class));
        List<EngineInfo> all = registry.describe();
        assertEquals(2, all.size());
        assertEquals("elsewhere", all.get(0).id());
        assertFalse(all.get(0).available());
        assertEquals("Wait for night.", all.get(0).remedy());
        assertTrue(all.get(1).available());
        assertEquals(-5, all.get(1).priority());
    }

    @Test
    void anEngineIsOpenedOnceAndClosedWithThePool() {
        Fakes.Painter one = new Fakes.Painter();
        Fakes.Painter two = new Fakes.Painter() {
            @Override
            public void close() {
                throw new IllegalStateException("the door is stuck");
            }
        };
        EnginePool pool = new EnginePool(new EngineSettings(folder, 1));
        ImageGenerator engine = pool.engine(one);
        assertSame(engine, pool.engine(one));
        pool.engine(two);
        assertFalse(one.closed);
        pool.close();
        assertTrue(one.closed);
    }

    @Test
    void anEngineThatDoesNotOpenIsAnErrorAndTriedAgainNextTime() {
        int[] tries = new int[1];
        Fakes.Painter shy = new Fakes.Painter() {
            @Override
            public ImageGenerator open(EngineSettings settings) {
                if (tries[0]++ == 0) {
                    throw new IllegalStateException("not yet");
                }
                return super.open(settings);
            }
        };
        try (EnginePool pool = new EnginePool(new EngineSettings(folder, 1))) {
            GenerationException e = assertThrows(GenerationException.class, () -> pool.engine(shy));
            assertEquals(Kind.BACKEND, e.kind());
            assertSame(shy, pool.engine(shy));
        }
    }
}
