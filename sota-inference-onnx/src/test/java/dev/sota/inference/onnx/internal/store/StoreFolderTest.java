package dev.sota.inference.onnx.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreFolderTest {

    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final Path root = Path.of("").toAbsolutePath().getRoot();

    private Optional<Path> find() {
        return StoreFolder.find(environment::get, properties::get).folder();
    }

    @Test
    void theOwnVariableGoesFirst() {
        environment.put("SOTA_MODELS", root.resolve("m").toString());
        environment.put("XDG_DATA_HOME", root.resolve("x").toString());
        assertEquals(Optional.of(root.resolve("m")), find());
        environment.remove("SOTA_MODELS");
        assertEquals(Optional.of(root.resolve("x/sota/models")), find());
    }

    @Test
    void aRelativeDataHomeIsIgnored() {
        environment.put("XDG_DATA_HOME", "data");
        properties.put("user.home", root.resolve("home").toString());
        assertEquals(Optional.of(root.resolve("home/.local/share/sota/models")), find());
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, .local/share/sota/models",
        "Mac OS X, Library/Application Support/sota/models",
        "Windows 11, AppData/Local/sota/models"
    })
    void thePlatformHasItsPlace(String system, String place) {
        properties.put("os.name", system);
        properties.put("user.home", root.resolve("home").toString());
        assertEquals(Optional.of(root.resolve("home").resolve(place)), find());
    }

    @Test
    void withoutAHomeThereIsNoneAndAReason() {
        assertEquals(Optional.empty(), find());
        assertTrue(StoreFolder.find(environment::get, properties::get).reason().contains("SOTA_MODELS"));
        environment.put("SOTA_MODELS", "\0");
        assertEquals(Optional.empty(), find());
    }
}
