package dev.sota.core.internal.film;

import dev.sota.api.timeline.Recipe;
import dev.sota.core.internal.assets.Assets;
import dev.sota.core.internal.files.FileErrors;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What made the pictures of a film, kept beside them: a film whose segments are all kept reads no picture again, and its
 * manifest should say what the first one's said. Thread-safe.
 */
final class PictureDetails {

    private static final int MOST = 200;
    private static final int LONGEST = 1000;

    private final Assets assets;

    PictureDetails(Assets assets) {
        this.assets = assets;
    }

    /** Keeps what an engine said, if it said anything. */
    void keep(Recipe picture, Map<String, String> details) throws IOException {
        if (!details.isEmpty()) {
            assets.make(key(picture), "details", draft -> write(details, draft));
        }
    }

    /** What the engine said of a picture; nothing when it said nothing, or it is not kept any more. */
    SortedMap<String, String> of(Recipe picture) {
        Optional<Path> file = assets.find(key(picture));
        return file.isEmpty()
                ? new TreeMap<>()
                : FileErrors.explaining("What made a picture could not be read again.", () -> read(file.get()));
    }

    private static String key(Recipe picture) {
        SortedMap<String, String> inputs = new TreeMap<>(picture.inputs());
        inputs.put("details", "1");
        return new Recipe(picture.kind(), picture.engine(), picture.version(), inputs).key();
    }

    private static void write(Map<String, String> details, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)))) {
            out.writeInt(Math.min(MOST, details.size()));
            int count = 0;
            for (Map.Entry<String, String> detail : details.entrySet()) {
                if (count++ < MOST) {
                    out.writeUTF(shortened(detail.getKey()));
                    out.writeUTF(shortened(detail.getValue()));
                }
            }
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static SortedMap<String, String> read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            SortedMap<String, String> details = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                details.put(in.readUTF(), in.readUTF());
            }
            return details;
        }
    }
}
