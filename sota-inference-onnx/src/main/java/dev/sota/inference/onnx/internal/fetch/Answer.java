package dev.sota.inference.onnx.internal.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server's answer, redirects followed.
 *
 * @param status its code
 * @param headers of the last answer
 * @param announced the SHA-256 that the source's own server has announced on the way, if it has
 * @param body what follows; closed with this
 */
record Answer(int status, HttpHeaders headers, Optional<String> announced, InputStream body) implements AutoCloseable {

    private static final Pattern RANGE = Pattern.compile("bytes ([0-9]{1,18})-[0-9]{1,18}/([0-9]{1,18}|\\*)");

    OptionalLong length() {
        return headers.firstValue("content-length")
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElse(OptionalLong.empty());
    }

    /** What proves to the server that the file is still the same; weak ones do not (RFC 9110, section 13.1.5). */
    Optional<String> validator() {
        return headers.firstValue("etag").filter(tag -> tag.matches("\"[\\x21\\x23-\\x7e]{1,200}\""));
    }

    /** Whether this continues at a byte; of how many is checked by the caller. */
    boolean continuesAt(long first) {
        return range().filter(r -> r[0] == first).isPresent();
    }

    /** How long the whole file is. */
    OptionalLong whole() {
        if (status == 206) {
            return range().filter(r -> r[1] >= 0)
                    .map(r -> OptionalLong.of(r[1]))
                    .orElse(OptionalLong.empty());
        }
        return length();
    }

    private Optional<long[]> range() {
        return headers.firstValue("content-range")
                .map(RANGE::matcher)
                .filter(Matcher::matches)
                .map(m ->
                        new long[] {Long.parseLong(m.group(1)), m.group(2).equals("*") ? -1 : Long.parseLong(m.group(2))
                        });
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
