package dev.sota.core.internal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheFolderTest {

    @TempDir
    Path home = Path.of("");

    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();

    private CacheFolder find() {
        return CacheFolder.find(environment::get, properties::get);
    }

    private Path folder() {
        CacheFolder found = find();
        return found.folder().orElseThrow(() -> new AssertionError(found.reason()));
    }

    private void system(String name) {
        properties.put("os.name", name);
        properties.put("user.home", home.toString());
    }

    @Test
    void eachPlatformHasItsPlace() {
        system("Linux");
        assertEquals(home.resolve(".cache").resolve("sota"), folder());
        system("FreeBSD");
        assertEquals(home.resolve(".cache").resolve("sota"), folder());
        system("Mac OS X");
        assertEquals(home.resolve("Library").resolve("Caches").resolve("sota"), folder());
        system("Windows 11");
        assertEquals(home.resolve("AppData").resolve("Local").resolve("sota").resolve("Cache"), folder());
        environment.put("LOCALAPPDATA", home.resolve("data").toString());
        assertEquals(home.resolve("data").resolve("sota").resolve("Cache"), folder());
    }

    @Test
    void theVariablesComeFirst() {
        system("Mac OS X");
        environment.put("XDG_CACHE_HOME", home.resolve("xdg").toString());
        assertEquals(home.resolve("xdg").resolve("sota"), folder());
        assertTrue(find().reason().contains("$XDG_CACHE_HOME"));
        environment.put("SOTA_CACHE", home.resolve("own").toString());
        assertEquals(home.resolve("own"), folder());
        assertTrue(find().reason().contains("$SOTA_CACHE"));
    }

    @Test
    void ourOwnVariableMayBeRelative() {
        environment.put("SOTA_CACHE", "some/../cache");
        assertEquals(Path.of("cache").toAbsolutePath(), folder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "relative/path", "\0"})
    void whatIsNoPlaceByTheStandardIsPassedOver(String value) {
        system("Linux");
        environment.put("XDG_CACHE_HOME", value);
        assertEquals(home.resolve(".cache").resolve("sota"), folder());
    }

    @Test
    void emptyIsAsIfNotSet() {
        system("Linux");
        environment.put("SOTA_CACHE", "");
        assertEquals(home.resolve(".cache").resolve("sota"), folder());
    }

    @Test
    void whoNamesAnImpossiblePlaceIsToldSo() {
        system("Linux");
        environment.put("SOTA_CACHE", "a\0b");
        assertTrue(find().folder().isEmpty());
        assertTrue(find().reason().startsWith("$SOTA_CACHE does not name a folder"), find().reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Windows 10", "Mac OS X"})
    void withoutAHomeThereIsNoPlace(String name) {
        for (String nowhere : new String[] {"", "?", "relative"}) {
            properties.put("os.name", name);
            properties.put("user.home", nowhere);
            assertTrue(find().folder().isEmpty(), nowhere);
            assertTrue(find().reason().contains("$SOTA_CACHE"), find().reason());
        }
        properties.clear();
        assertTrue(find().folder().isEmpty());
    }

    @Test
    void thisMachineHasAPlace() {
        CacheFolder.standard().folder().ifPresent(place -> assertTrue(place.isAbsolute()));
    }
}
