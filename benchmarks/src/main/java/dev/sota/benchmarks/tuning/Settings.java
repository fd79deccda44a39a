package dev.sota.benchmarks.tuning;

import dev.sota.api.Preset;
import dev.sota.spi.CatalogSource;
import dev.sota.spi.CatalogSourceProvider;
import dev.sota.spi.EngineSettings;
import java.util.List;

/**
 * A catalogue of settings.
 *
 * @param presets theirs
 */
record Settings(List<Preset> presets) implements CatalogSourceProvider {
    @Override
    public String id() {
        return "settings";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public CatalogSource open(EngineSettings settings) {
        return () -> presets;
    }
}
