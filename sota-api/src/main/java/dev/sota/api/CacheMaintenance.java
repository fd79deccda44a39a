package dev.sota.api;

import dev.sota.spi.CacheMaintenanceFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Looks after a work cache, where films keep what they were made of so that they can go on where they stopped. It can be
 * used while films are being made, here or in other processes: what they need is not removed. Safe for use by several
 * threads; it holds nothing open between calls.
 */
public interface CacheMaintenance {

    /**
     * The cache that films use when nobody says otherwise: in {@code $SOTA_CACHE}, else {@code $XDG_CACHE_HOME/sota},
     * else where the platform keeps caches.
     *
     * @return its maintenance; the folder need not exist yet
     * @throws GenerationException of kind {@link GenerationException.Kind#RESOURCES} when there is no place for it, of
     *     kind {@link GenerationException.Kind#BACKEND} when {@code dev.sota:sota-core} is not there
     */
    static CacheMaintenance standard() {
        return factory().standard();
    }

    /**
     * The cache in a folder.
     *
     * @param folder where it is
     * @return its maintenance; the folder need not exist yet
     * @throws GenerationException of kind {@link GenerationException.Kind#REQUEST} when that is no folder, of kind
     *     {@link GenerationException.Kind#BACKEND} when {@code dev.sota:sota-core} is not there
     */
    static CacheMaintenance open(Path folder) {
        return factory().open(folder);
    }

    private static CacheMaintenanceFactory factory() {
        return ServiceLoader.load(CacheMaintenanceFactory.class, CacheMaintenance.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> GenerationException.backend("No work cache was found.")
                        .remedy("Add dev.sota:sota-core to the class path or module path.")
                        .build());
    }

    /**
     * Where the cache is.
     *
     * @return its folder, absolute
     */
    Path folder();

    /**
     * What it keeps.
     *
     * @return its entries, the one used last first
     */
    List<CacheEntry> entries();

    /**
     * Removes what is beyond the limits, least recently used first, but nothing that is in use.
     *
     * @param limits how much to keep
     * @return what was done
     */
    CacheReport prune(CacheLimits limits);

    /**
     * Reads everything and removes what is damaged.
     *
     * @return what was done; what was removed was damaged
     * @throws GenerationException of kind {@link GenerationException.Kind#RESOURCES} when something is damaged and
     *     cannot be removed
     */
    CacheReport verify();
}
