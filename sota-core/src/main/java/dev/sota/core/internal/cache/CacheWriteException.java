package dev.sota.core.internal.cache;

import java.io.IOException;

/** Something could not be kept: the disk is full, a quota is reached, a folder is read-only. Go on without the cache. */
public final class CacheWriteException extends IOException {

    private static final long serialVersionUID = 1L;

    CacheWriteException(IOException cause) {
        super("The work cache could not keep a file: " + cause, cause);
    }
}
