package dev.sota.core.internal.files;

import dev.sota.spi.Focus;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keyframes on disk, raw: they are read once or twice, so that packing them would cost more than it saves. */
public final class KeyframeFile {

    /** Keyframes without a focus, as all were once. */
    private static final int PLAIN = 0x534F544B;
    /** The same after four numbers that say what must stay seen. */
    private static final int FOCUSED = 0x534F5446;

    private static final int BUFFER_BYTES = 1 << 16;

    private KeyframeFile() {}

    /**
     * Writes a keyframe.
     *
     * @param keyframe the keyframe
     * @param file where; it must not exist
     * @throws IOException when it cannot be written
     */
    public static void write(Keyframe keyframe, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), BUFFER_BYTES))) {
            writeFocus(keyframe, out);
            out.writeInt(keyframe.width());
            out.writeInt(keyframe.height());
            out.writeInt(keyframe.layers().size());
            int[] row = new int[keyframe.width()];
            ByteBuffer bytes = ByteBuffer.allocate(row.length * Integer.BYTES);
            for (Layer layer : keyframe.layers()) {
                out.writeUTF(layer.name());
                out.writeDouble(layer.depth());
                for (int y = 0; y < keyframe.height(); y++) {
                    layer.picture().row(y, row, 0);
                    bytes.clear().asIntBuffer().put(row);
                    out.write(bytes.array());
                }
            }
        }
    }

    private static void writeFocus(Keyframe keyframe, DataOutputStream out) throws IOException {
        Optional<Focus> focus = keyframe.focus();
        out.writeInt(focus.isPresent() ? FOCUSED : PLAIN);
        if (focus.isPresent()) {
            out.writeDouble(focus.get().left());
            out.writeDouble(focus.get().top());
            out.writeDouble(focus.get().right());
            out.writeDouble(focus.get().bottom());
        }
    }

    private static Optional<Focus> readFocus(DataInputStream in, Path file) throws IOException {
        int magic = in.readInt();
        if (magic != PLAIN && magic != FOCUSED) {
            throw new IOException(file + " is not a keyframe");
        }
        return magic == PLAIN
                ? Optional.empty()
                : Optional.of(new Focus(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble()));
    }

    /**
     * Reads a keyframe.
     *
     * @param file what {@link #write} wrote
     * @return an equal keyframe
     * @throws IOException when it cannot be read, or is something else
     */
    public static Keyframe read(Path file) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES))) {
            Optional<Focus> focus = readFocus(in, file);
            int width = in.readInt();
            int height = in.readInt();
            int count = in.readInt();
            List<Layer> layers = new ArrayList<>();
            byte[] row = new byte[width * Integer.BYTES];
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                double depth = in.readDouble();
                int[] argb = new int[width * height];
                for (int y = 0; y < height; y++) {
                    in.readFully(row);
                    ByteBuffer.wrap(row).asIntBuffer().get(argb, y * width, width);
                }
                layers.add(new Layer(name, depth, Picture.of(width, height, argb)));
            }
            Keyframe keyframe = Keyframe.of(layers);
            return focus.map(keyframe::withFocus).orElse(keyframe);
        }
    }
}
