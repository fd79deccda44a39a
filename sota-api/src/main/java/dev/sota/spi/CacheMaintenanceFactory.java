package dev.sota.spi;

import dev.sota.api.CacheMaintenance;
import java.nio.file.Path;

/** Finds work caches; {@code sota-core} is the one implementation, found by {@link java.util.ServiceLoader}. */
public interface CacheMaintenanceFactory {
    /**
     * The cache that is used when nobody says otherwise.
     *
     * @return its maintenance
     */
    CacheMaintenance standard();

    /**
     * The cache in a folder.
     *
     * @param folder where it is
     * @return its maintenance
     */
    CacheMaintenance open(Path folder);
}
