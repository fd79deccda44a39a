package dev.sota.video.ffmpeg.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFilesTest {

    private static final byte[] FONT = "a font".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void isUnpackedOnceAndFoundAgain() throws IOException {
        Path first = FontFiles.in(folder.resolve("new"), FONT).toPath();
        FileTime written = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(first, written);

        Path second = FontFiles.in(folder.resolve("new"), FONT).toPath();

        assertEquals(first, second);
        assertEquals(written, Files.getLastModifiedTime(second));
        assertArrayEquals(FONT, Files.readAllBytes(second));
    }

    @Test
    void anotherFontIsAnotherFile() throws IOException {
        byte[] other = "b font".getBytes(StandardCharsets.UTF_8);
        assertNotEquals(FontFiles.in(folder, FONT), FontFiles.in(folder, other));
    }

    @Test
    void aDamagedOneIsUnpackedAgain() throws IOException {
        Path file = FontFiles.in(folder, FONT).toPath();
        for (String damage : new String[] {"", "a f", "A font", "a font and more"}) {
            Files.writeString(file, damage);
            assertArrayEquals(
                    FONT, Files.readAllBytes(FontFiles.in(folder, FONT).toPath()), damage);
        }
        assertEquals(1, files().size());
    }

    @Test
    void manyAtOnceAgree() throws IOException {
        Set<Path> found = Collections.synchronizedSet(new TreeSet<>());
        IntStream.range(0, 64).parallel().forEach(i -> found.add(unpacked()));
        assertEquals(1, found.size());
        assertEquals(found, files());
    }

    @Test
    void withoutRoomNothingIsLeft() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "");
        assertThrows(IOException.class, () -> FontFiles.in(taken, FONT));
        assertEquals(Set.of(taken), files());
        assertFalse(Files.isDirectory(taken));
    }

    private Path unpacked() {
        try {
            return FontFiles.in(folder, FONT).toPath();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
