package dev.sota.spi;

import dev.sota.api.EngineKind;

/** Finds a {@link CatalogSource}. Found by {@link java.util.ServiceLoader}. */
public interface CatalogSourceProvider extends Provider<CatalogSource> {
    @Override
    default EngineKind kind() {
        return EngineKind.CATALOG;
    }
}
