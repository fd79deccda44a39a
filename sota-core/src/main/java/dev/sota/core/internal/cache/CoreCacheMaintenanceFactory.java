package dev.sota.core.internal.cache;

import dev.sota.api.CacheMaintenance;
import dev.sota.api.GenerationException;
import dev.sota.spi.CacheMaintenanceFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Opens {@link CacheInventory}s. */
public final class CoreCacheMaintenanceFactory implements CacheMaintenanceFactory {
    @Override
    public CacheMaintenance standard() {
        CacheFolder place = CacheFolder.standard();
        return open(place.folder()
                .orElseThrow(() -> GenerationException.resources(place.reason()).build()));
    }

    @Override
    public CacheMaintenance open(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw GenerationException.request("The work cache is not a folder: " + folder + ".")
                    .remedy("Name a folder, or remove the file.")
                    .build();
        }
        return new CacheInventory(folder, Clock.systemUTC());
    }
}
