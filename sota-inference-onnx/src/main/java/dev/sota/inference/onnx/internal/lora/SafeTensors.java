package dev.sota.inference.onnx.internal.lora;

import dev.sota.api.GenerationException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of named tensors in the format safetensors (https://github.com/huggingface/safetensors, Apache-2.0): eight bytes
 * with the length of a JSON header, the header, the numbers. Read whole, and bounded. Immutable.
 */
final class SafeTensors {

    private static final long MAX_FILE = 2_000_000_000L;
    private static final int MAX_HEADER = 16 << 20;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path path;
    private final Map<String, JsonNode> entries = new TreeMap<>();
    private final ByteBuffer data;

    private SafeTensors(Path path, JsonNode header, ByteBuffer data) {
        this.path = path;
        this.data = data;
        header.properties().forEach(e -> {
            if (!e.getKey().equals("__metadata__")) {
                entries.put(e.getKey(), e.getValue());
            }
        });
    }

    /** A tensor. */
    @SuppressWarnings("ArrayRecordComponent") // read once
    record Tensor(int[] shape, float[] values) {}

    static SafeTensors read(Path path) {
        return read(path, MAX_FILE);
    }

    static SafeTensors read(Path path, long most) {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = file.size();
            if (size < 10 || size > most) {
                throw fault(path, "it has " + size + " bytes", null);
            }
            long length = part(file, 0, 8).getLong();
            if (length < 2 || length > MAX_HEADER || length > size - 8) {
                throw fault(path, "its header does not fit into it", null);
            }
            byte[] text = new byte[(int) length];
            part(file, 8, text.length).get(text);
            JsonNode header = JSON.readTree(new String(text, StandardCharsets.UTF_8));
            if (!header.isObject()) {
                throw fault(path, "its header is not a JSON object", null);
            }
            return new SafeTensors(path, header, part(file, 8 + length, (int) (size - 8 - length)));
        } catch (IOException e) {
            throw fault(path, "it cannot be read", e);
        } catch (JacksonException e) {
            throw fault(path, "its header is not JSON", e);
        }
    }

    private static ByteBuffer part(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("it ends early");
            }
        }
        return bytes.flip();
    }

    Set<String> names() {
        return entries.keySet();
    }

    Tensor tensor(String name) {
        JsonNode entry = Objects.requireNonNull(entries.get(name), name);
        JsonNode sides = entry.path("shape");
        int[] shape = new int[Math.min(8, sides.size())];
        long count = 1;
        for (int i = 0; i < shape.length; i++) {
            shape[i] = sides.get(i).asInt(-1);
            count = shape[i] < 0 ? -1 : Math.min(MAX_FILE, count * shape[i]);
        }
        String type = entry.path("dtype").asString("");
        int bytes = type.equals("F32") ? 4 : 2;
        long from = entry.path("data_offsets").path(0).asLong(-1);
        long to = entry.path("data_offsets").path(1).asLong(-1);
        if (!type.matches("F32|F16|BF16") || sides.size() > 8) {
            throw fault(path, "a tensor is of a type that is not supported", null);
        }
        if (count < 0 || from < 0 || to > data.limit() || to - from != count * bytes) {
            throw fault(path, "a tensor does not lie in it", null);
        }
        return new Tensor(shape, values(type, (int) from, (int) count));
    }

    private float[] values(String type, int from, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = switch (type) {
                case "F32" -> data.getFloat(from + 4 * i);
                case "F16" -> Half.toFloat(data.getShort(from + 2 * i));
                default -> Float.intBitsToFloat(data.getShort(from + 2 * i) << 16);
            };
        }
        return values;
    }

    static GenerationException fault(Path path, String how, @Nullable Throwable cause) {
        return GenerationException.backend("The learned weights " + path + " cannot be used: " + how + ".")
                .remedy("Fetch it again, or use one that was made for this model.")
                .cause(cause)
                .build();
    }
}
