package dev.sota.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Bytes to text: UTF-8, or UTF-16 that says so. What is not text is refused rather than guessed at. */
final class TextDecoder {

    /** What people give by mistake, by the bytes at its beginning. */
    private static final Map<String, String> NOT_TEXT = new TreeMap<>(Map.of(
            "%PDF-", "a PDF document",
            "PK\u0003\u0004", "a word-processor document or a ZIP archive",
            "{\\rtf", "an RTF document",
            "\u00D0\u00CF\u0011\u00E0", "an old Word document",
            "\u0089PNG", "a picture",
            "\u00FF\u00D8\u00FF", "a picture",
            "\u001F\u008B", "a compressed file"));

    private TextDecoder() {}

    static String decode(String name, byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(name, bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(name, bytes, 2, StandardCharsets.UTF_16LE);
        }
        refuseBinary(name, bytes);
        return strictly(name, bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static void refuseBinary(String name, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        NOT_TEXT.forEach((signature, what) -> {
            if (start.startsWith(signature)) {
                throw TextFile.refuse(
                        name + " is " + what + ", not plain text.", "Save its words as a .txt or .md file in UTF-8.");
            }
        });
        int controls = 0;
        boolean nul = false;
        for (byte b : bytes) {
            nul |= b == 0;
            if ((b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') || b == 0x7F) {
                controls++;
            }
        }
        if (nul || controls > bytes.length / 10) {
            throw TextFile.refuse(name + " is a binary file, not text.", "Give a .txt or .md file in UTF-8.");
        }
    }

    private static String strictly(String name, byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw TextFile.refuse(
                    name + " is not valid " + charset.name() + ": byte " + (in.position() + 1) + ", in line "
                            + line(bytes, in.position()) + ", does not belong there.",
                    "Save it as UTF-8 in your editor, or convert it, for example with"
                            + " iconv -f WINDOWS-1252 -t UTF-8.");
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
