package dev.sota.inference.onnx.internal.store;

import dev.sota.inference.onnx.models.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeMap;

/** SHA-256 of files and of models. */
public final class Hashes {

    private static final int CHUNK = 1 << 18;

    private Hashes() {}

    /**
     * A new digest.
     *
     * @return of SHA-256
     */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The hash of a file.
     *
     * @param file the file
     * @return 64 hexadecimal digits
     * @throws IOException when it cannot be read
     */
    public static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        }
        return text(digest);
    }

    /**
     * What a digest has come to.
     *
     * @param digest the digest
     * @return 64 hexadecimal digits
     */
    public static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * What tells a model's bytes from those of any other.
     *
     * @param files its files
     * @return 64 hexadecimal digits, whatever the order of the files
     */
    public static String identity(Collection<ModelFile> files) {
        TreeMap<String, ModelFile> sorted = new TreeMap<>();
        files.forEach(file -> sorted.put(file.path(), file));
        MessageDigest digest = sha256();
        sorted.values()
                .forEach(file -> digest.update((file.path() + "\n" + file.size() + "\n" + file.sha256() + "\n")
                        .getBytes(StandardCharsets.UTF_8)));
        return text(digest);
    }
}
