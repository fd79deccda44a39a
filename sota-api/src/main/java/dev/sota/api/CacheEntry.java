package dev.sota.api;

import java.time.Instant;

/**
 * Something that a work cache keeps. Immutable.
 *
 * @param key SHA-256 of everything that determines it, in 64 hexadecimal digits
 * @param kind what it is, such as picture, speech, music, mix or segment; unknown where the file is damaged
 * @param bytes its size on disk
 * @param created when it was made
 * @param lastUsed when a film last needed it
 * @param inUse whether a film that is being made needs it now
 */
public record CacheEntry(String key, String kind, long bytes, Instant created, Instant lastUsed, boolean inUse) {}
