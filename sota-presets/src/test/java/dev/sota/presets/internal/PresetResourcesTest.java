package dev.sota.presets.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.Preset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PresetResourcesTest {

    private static final String SMALL =
            "{\"id\": \"%s\", \"name\": \"N\", \"description\": \"D\", \"width\": 64, \"height\": 64}";

    private final Map<String, String> files = new HashMap<>();

    private List<Preset> read() {
        return new PresetResources(name -> {
                    String text = files.get(name);
                    return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                })
                .presets();
    }

    private String refused() {
        return String.valueOf(
                assertThrows(GenerationException.class, this::read).getMessage());
    }

    @Test
    void keepsTheOrderOfTheIndex() {
        files.put("index.json", "[\"z\", \"a\", \"m\"]");
        for (String id : List.of("a", "m", "z")) {
            files.put(id + ".json", SMALL.formatted(id));
        }
        assertEquals(List.of("z", "a", "m"), read().stream().map(Preset::id).toList());
    }

    @Test
    void missingFileIsNamed() {
        assertTrue(refused().contains("index.json"));
        files.put("index.json", "[\"gone\"]");
        String message = refused();
        assertTrue(message.contains("gone.json") && message.contains("no such file"), message);
    }

    @Test
    void idAndFileNameAgree() {
        files.put("index.json", "[\"a\"]");
        files.put("a.json", SMALL.formatted("b"));
        String message = refused();
        assertTrue(message.contains("a.json") && message.contains("\"b\""), message);
    }

    @Test
    void twiceTheSamePresetIsRefused() {
        files.put("index.json", "[\"a\", \"a\"]");
        files.put("a.json", SMALL.formatted("a"));
        assertTrue(refused().contains("twice"));
    }

    @Test
    void hugeFileIsRefused() {
        files.put("index.json", "[\"a\"]");
        files.put("a.json", SMALL.formatted("a") + " ".repeat(PresetResources.MAX_BYTES));
        String message = refused();
        assertTrue(message.contains("a.json") && message.contains("64 kB"), message);
    }

    @Test
    void unreadableFileIsNamedAndKeepsItsCause() {
        IOException cause = new IOException("disk on fire");
        PresetResources broken = new PresetResources(name -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw cause;
            }
        });
        GenerationException e = assertThrows(GenerationException.class, broken::presets);
        assertTrue(String.valueOf(e.getMessage()).contains("index.json"), e.getMessage());
        assertEquals(cause, e.getCause());
    }
}
