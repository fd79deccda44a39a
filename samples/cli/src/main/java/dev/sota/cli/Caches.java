package dev.sota.cli;

import dev.sota.api.CacheMaintenance;
import java.nio.file.Path;
import java.util.Optional;

/** Finds work caches. */
@FunctionalInterface
interface Caches {

    /** The cache in a folder, or the one that films use when nobody says otherwise. */
    CacheMaintenance open(Optional<Path> folder);

    /** Caches of the core on the class path. */
    static Caches discovered() {
        return folder -> folder.map(CacheMaintenance::open).orElseGet(CacheMaintenance::standard);
    }
}
