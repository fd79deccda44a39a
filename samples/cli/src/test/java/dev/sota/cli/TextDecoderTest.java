package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;

class TextDecoderTest {

    /** Whatever the bytes, the answer is their text or a sentence; never anything else. */
    @Property
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 60) byte[] bytes) {
        try {
            String text = TextDecoder.decode("file", bytes);
            byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            byte[] bare = text.getBytes(StandardCharsets.UTF_8);
            boolean utf16 = bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0x1FD;
            if (!utf16) {
                assertArrayEquals(bytes, bytes.length == bare.length ? bare : marked);
            }
        } catch (GenerationException e) {
            assertEquals(GenerationException.Kind.REQUEST, e.kind());
            assertTrue(String.valueOf(e.getMessage()).startsWith("file is "), e.getMessage());
        }
    }

    @Property
    void textComesBackAsItWas(@ForAll @CharRange(from = ' ', to = '\uD7FF') String text) {
        Assume.that(text.indexOf('\u007F') < 0);
        Assume.that(!text.startsWith("%PDF-") && !text.startsWith("{\\rtf"));
        assertEquals(text, TextDecoder.decode("file", text.getBytes(StandardCharsets.UTF_8)));
    }
}
