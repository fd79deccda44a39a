package dev.sota.cli;

import dev.sota.api.GenerationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text that a person wrote, and says in plain words when it is something else. */
final class TextFile {

    /** Twenty minutes of narration are about 20 kB; this leaves room for any language and for notes. */
    static final int MAX_BYTES = 2 * 1024 * 1024;

    private TextFile() {}

    /** Opens what is to be read. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /** Reads a file that exists. */
    static String read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw refuse(name + " is a folder.", "Name a text file in it.");
        }
        try {
            // The size first, so that a huge file is refused without reading it.
            if (Files.size(file) > MAX_BYTES) {
                throw tooLarge(name);
            }
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        return read(name, () -> Files.newInputStream(file));
    }

    /** Reads from anywhere, at most one byte more than is allowed; {@code name} begins the sentences of errors. */
    static String read(String name, Opener opener) {
        byte[] bytes;
        try (InputStream in = opener.open()) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        if (bytes.length > MAX_BYTES) {
            throw tooLarge(name);
        }
        return words(TextDecoder.decode(name, bytes), name);
    }

    /** The text, unless there is nothing to say in it. */
    static String words(String text, String name) {
        boolean blank = text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.CONTROL);
        if (blank) {
            throw refuse(name + " is empty.", "Write at least one word in it.");
        }
        return text;
    }

    private static GenerationException tooLarge(String name) {
        return refuse(
                name + " is larger than " + MAX_BYTES / (1024 * 1024) + " MB; a script for twenty minutes has about"
                        + " 20 kB.",
                "Give a shorter text, or make several films.");
    }

    private static GenerationException unreadable(String name, IOException e) {
        String why = e instanceof AccessDeniedException ? " may not be read by you." : " cannot be read.";
        return GenerationException.request(name + why)
                .remedy("Check its permissions, and that its disk is there.")
                .cause(e)
                .build();
    }

    static GenerationException refuse(String message, String remedy) {
        return GenerationException.request(message).remedy(remedy).build();
    }
}
