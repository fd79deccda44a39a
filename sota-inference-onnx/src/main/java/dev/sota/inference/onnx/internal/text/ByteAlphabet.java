package dev.sota.inference.onnx.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One visible character for each of the 256 bytes, so that byte-pair merges can be written as text: Latin-1's printing
 * characters stand for themselves, the others for the code points from 256 up, in order.
 *
 * <p>Radford et al., "Language models are unsupervised multitask learners", 2019, section 2.2.
 */
final class ByteAlphabet {

    private static final char[] OF_BYTE = ofByte();
    private static final int[] OF_CHAR = ofChar();

    private ByteAlphabet() {}

    /** A text's bytes in UTF-8, one character each. */
    static String write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        char[] letters = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            letters[i] = letter(bytes[i]);
        }
        return new String(letters);
    }

    /** The text whose bytes these characters are; characters that stand for no byte are left out. */
    static String read(String letters) {
        byte[] bytes = new byte[letters.length()];
        int size = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter < OF_CHAR.length && OF_CHAR[letter] >= 0) {
                bytes[size++] = (byte) OF_CHAR[letter];
            }
        }
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    static char letter(byte value) {
        return OF_BYTE[value & 0xff];
    }

    private static char[] ofByte() {
        char[] letters = new char[256];
        char spare = 256;
        for (int b = 0; b < letters.length; b++) {
            boolean printing = (b >= '!' && b <= '~') || (b >= 0xa1 && b != 0xad);
            letters[b] = printing ? (char) b : spare++;
        }
        return letters;
    }

    private static int[] ofChar() {
        int[] bytes = new int[512];
        Arrays.fill(bytes, -1);
        for (int b = 0; b < OF_BYTE.length; b++) {
            bytes[OF_BYTE[b]] = b;
        }
        return bytes;
    }
}
