package dev.sota.presets;

import dev.sota.presets.internal.PresetResources;
import dev.sota.spi.CatalogSource;
import dev.sota.spi.CatalogSourceProvider;
import dev.sota.spi.EngineSettings;

/** Finds the presets that come with the SDK. Immutable and safe for use by several threads. */
public final class BuiltinCatalogProvider implements CatalogSourceProvider {

    /** Makes the provider; reads nothing yet. */
    public BuiltinCatalogProvider() {}

    @Override
    public String id() {
        return "builtin";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public CatalogSource open(EngineSettings settings) {
        var presets = PresetResources.builtin().presets();
        return () -> presets;
    }
}
