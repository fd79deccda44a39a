package dev.sota.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads brand kits from files, which come from outside: a logo is taken from the kit's own folder only. */
final class BrandFile {

    private static final int MOST_BYTES = 64 * 1024;

    private BrandFile() {}

    static BrandKit read(Path file) {
        String text = text(file);
        BrandKit kit;
        try {
            kit = DocumentCodec.json().decode(text, BrandKit.class);
        } catch (GenerationException e) {
            throw GenerationException.builder(e.kind(), "The brand kit " + file + " cannot be used: " + e.getMessage())
                    .remedy(e.remedy())
                    .cause(e)
                    .build();
        }
        return kit.logo()
                .map(logo -> kit.toBuilder()
                        .logo(logo.toBuilder().file(confined(file, logo.file())).build())
                        .build())
                .orElse(kit);
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw fault(file, "it is larger than " + MOST_BYTES / 1024 + " kB");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw fault(file, "it is not text in UTF-8");
        } catch (IOException e) {
            throw fault(file, Files.exists(file) ? "it cannot be read" : "there is no such file");
        }
    }

    /** Links are followed before it is asked where a logo lies. */
    private static Path confined(Path file, Path logo) {
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        Path there = folder.resolve(logo).normalize();
        if (logo.isAbsolute() || !there.startsWith(folder)) {
            throw fault(file, "'logo.file' must lie in the kit's own folder, and be given from there");
        }
        try {
            if (!there.toRealPath().startsWith(folder.toRealPath())) {
                throw fault(file, "'logo.file' leads out of the kit's own folder");
            }
        } catch (IOException e) {
            throw fault(file, "'logo.file' names a file that is not there");
        }
        return there;
    }

    private static GenerationException fault(Path file, String what) {
        return GenerationException.request("The brand kit " + file + " cannot be used: " + what + ".")
                .remedy("Correct the file; docs/brand.md says what it may hold.")
                .build();
    }
}
