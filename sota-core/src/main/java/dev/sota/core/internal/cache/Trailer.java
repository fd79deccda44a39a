package dev.sota.core.internal.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an entry says about itself, after its content: one file for both, so that one rename publishes both.
 *
 * <pre>
 *   0  key             32 bytes
 *  32  content length   8
 *  40  made at          8   milliseconds since 1970
 *  48  kind            32   ASCII, filled up with zeros
 *  80  mark             8   "SOTAWC01"
 *  88  SHA-256         32   of the content and the 88 bytes before this
 * </pre>
 */
record Trailer(String key, long length, long createdMillis, String kind) {

    static final int BYTES = 120;

    /** What comes before the hash, and is hashed too: no bit of an entry can change unseen. */
    static final int HASHED_BYTES = 88;

    private static final int KEY_BYTES = 32;
    private static final int KIND_BYTES = 32;
    private static final long MARK = 0x534F544157433031L;
    private static final Pattern KIND = Pattern.compile("[a-z0-9-]{1,32}");

    static String requireKind(String kind) {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("a kind is a short lower-case word");
        }
        return kind;
    }

    /** The first part; the hash follows. */
    byte[] hashed() {
        ByteBuffer bytes = ByteBuffer.allocate(HASHED_BYTES);
        bytes.put(HexFormat.of().parseHex(key)).putLong(length).putLong(createdMillis);
        bytes.put(kind.getBytes(StandardCharsets.US_ASCII));
        return bytes.putLong(HASHED_BYTES - Long.BYTES, MARK).array();
    }

    /** Reads the first part, if it is one. */
    static Optional<Trailer> read(byte[] hashed) {
        ByteBuffer bytes = ByteBuffer.wrap(hashed);
        byte[] key = new byte[KEY_BYTES];
        bytes.get(key);
        long length = bytes.getLong();
        long created = bytes.getLong();
        byte[] kind = new byte[KIND_BYTES];
        bytes.get(kind);
        String word = new String(kind, StandardCharsets.US_ASCII).replaceAll("\0+$", "");
        if (bytes.getLong() != MARK || length < 0 || !KIND.matcher(word).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Trailer(HexFormat.of().formatHex(key), length, created, word));
    }
}
