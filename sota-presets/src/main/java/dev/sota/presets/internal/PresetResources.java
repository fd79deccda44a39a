package dev.sota.presets.internal;

import dev.sota.api.GenerationException;
import dev.sota.api.Preset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Preset files that lie together, with an {@code index.json} that gives their order: resources cannot be listed. */
public final class PresetResources {

    /** A preset file has less than 2 kB; more is not a preset. */
    static final int MAX_BYTES = 64 * 1024;

    private final Function<String, @Nullable InputStream> opener;

    PresetResources(Function<String, @Nullable InputStream> opener) {
        this.opener = opener;
    }

    /**
     * The presets that come with the SDK.
     *
     * @return the files beside this class
     */
    public static PresetResources builtin() {
        return new PresetResources(PresetResources.class::getResourceAsStream);
    }

    /**
     * Reads all presets.
     *
     * @return presets in the order of the index
     * @throws GenerationException of kind BACKEND when a file is missing or at fault
     */
    public List<Preset> presets() {
        List<Preset> presets = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String id : PresetReader.index("index.json", text("index.json"))) {
            String file = id + ".json";
            Preset preset = PresetReader.preset(file, text(file));
            if (!preset.id().equals(id)) {
                throw PresetReader.fault(
                        file, "member \"id\" is \"" + preset.id() + "\" where the file's name says \"" + id + "\".");
            }
            if (!ids.add(id)) {
                throw PresetReader.fault("index.json", "\"" + id + "\" is listed twice.");
            }
            presets.add(preset);
        }
        return List.copyOf(presets);
    }

    private String text(String file) {
        try (InputStream in = opener.apply(file)) {
            if (in == null) {
                throw PresetReader.fault(file, "there is no such file.");
            }
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw PresetReader.fault(file, "it is larger than " + MAX_BYTES / 1024 + " kB.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw PresetReader.fault(file, "it cannot be read.", e);
        }
    }
}
