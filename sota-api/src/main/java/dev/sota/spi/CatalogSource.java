package dev.sota.spi;

import dev.sota.api.Preset;
import java.util.List;

/** Supplies presets. Immutable and safe for use by several threads. */
public interface CatalogSource extends AutoCloseable {
    /**
     * The presets of this catalogue.
     *
     * @return presets, the default first
     */
    List<Preset> presets();

    @Override
    default void close() {}
}
