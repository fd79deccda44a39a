package dev.sota.inference.onnx.internal.model;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the head of an ONNX file and checks that its weights are all there.
 *
 * <p>The numbers of the fields are those of onnx.proto (https://github.com/onnx/onnx, Apache-2.0): what is read is the
 * operator set, the graph's inputs and outputs, and where each weight lies.
 */
final class GraphReader {

    private static final int MAX_VALUES = 4096;
    private static final int MAX_SIDES = 16;

    private final Path path;
    private final ModelFolder folder;
    private final ProtoReader in;
    private final List<GraphValue> inputs = new ArrayList<>();
    private final List<GraphValue> outputs = new ArrayList<>();
    private final Set<String> weights = new HashSet<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private long opset;
    private long weightBytes;
    private long halfBytes;

    private GraphReader(Path path, ModelFolder folder, ProtoReader in) {
        this.path = path;
        this.folder = folder;
        this.in = in;
    }

    static GraphFile read(Path path, ModelFolder folder) {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            return new GraphReader(path, folder, new ProtoReader(file)).model();
        } catch (IOException e) {
            String why = e.getMessage();
            throw ModelFaults.damaged(path, why == null || why.contains("/") ? "it cannot be read" : why, e);
        }
    }

    private GraphFile model() throws IOException {
        in.fields(in.size(), (field, type) -> {
            switch (field) {
                case 7 -> in.fields(in.end(), this::graph);
                case 8 -> operators();
                default -> in.skip(type);
            }
        });
        // Before version 4 of the format, weights were inputs as well.
        inputs.removeIf(v -> weights.contains(v.name()));
        if (inputs.isEmpty() || outputs.isEmpty() || opset == 0) {
            throw new IOException("it is not an ONNX file");
        }
        return new GraphFile(path, opset, inputs, outputs, weightBytes, halfBytes, GraphChange.NONE);
    }

    private void graph(int field, int type) throws IOException {
        switch (field) {
            case 5 -> weight();
            case 11 -> inputs.add(value(inputs));
            case 12 -> outputs.add(value(outputs));
            default -> in.skip(type);
        }
    }

    private void operators() throws IOException {
        String[] domain = {""};
        long[] version = {0};
        in.fields(in.end(), (field, type) -> {
            switch (field) {
                case 1 -> domain[0] = in.name();
                case 2 -> version[0] = in.varint();
                default -> in.skip(type);
            }
        });
        if (domain[0].isEmpty() || domain[0].equals("ai.onnx")) {
            opset = version[0];
        }
    }

    private void weight() throws IOException {
        long before = in.position();
        long end = in.end();
        Map<String, String> external = new HashMap<>();
        long[] element = {0};
        in.fields(end, (field, type) -> {
            switch (field) {
                case 2 -> element[0] = in.varint();
                case 8 -> weights.add(in.name());
                case 13 -> in.entry(external);
                default -> in.skip(type);
            }
        });
        long bytes = external.isEmpty() ? end - before : external(external);
        weightBytes += bytes;
        halfBytes += ElementType.of(element[0]) == ElementType.FLOAT16 ? bytes : 0;
    }

    /** Weights beside the graph must lie in a file of the folder that is long enough. */
    private long external(Map<String, String> entries) throws IOException {
        String location = entries.getOrDefault("location", "");
        String name = folder.root().relativize(path).resolveSibling(location).toString();
        Long size = sizes.get(location);
        if (size == null) {
            size = Files.size(folder.require(name, "file of weights"));
            sizes.put(location, size);
        }
        long offset = number(entries.getOrDefault("offset", "0"));
        long length = number(entries.getOrDefault("length", "0"));
        if (offset > size || length > size - offset) {
            throw ModelFaults.damaged(folder.root().resolve(name), "it ends before its last weight");
        }
        return length;
    }

    private static long number(String digits) throws IOException {
        if (!digits.matches("\\d{1,18}")) {
            throw new IOException("a weight has no place");
        }
        return Long.parseLong(digits);
    }

    private GraphValue value(List<GraphValue> sofar) throws IOException {
        if (sofar.size() >= MAX_VALUES) {
            throw new IOException("it has too many inputs or outputs");
        }
        String[] name = {""};
        ElementType[] element = {ElementType.OTHER};
        List<Long> shape = new ArrayList<>();
        in.fields(in.end(), (field, type) -> {
            switch (field) {
                case 1 -> name[0] = in.name();
                case 2 ->
                    in.fields(in.end(), (kind, wire) -> {
                        if (kind == 1) {
                            in.fields(in.end(), (f, t) -> tensor(f, t, element, shape));
                        } else {
                            in.skip(wire);
                        }
                    });
                default -> in.skip(type);
            }
        });
        return new GraphValue(name[0], element[0], shape);
    }

    private void tensor(int field, int type, ElementType[] element, List<Long> shape) throws IOException {
        switch (field) {
            case 1 -> element[0] = ElementType.of(in.varint());
            case 2 ->
                in.fields(in.end(), (f, t) -> {
                    if (f != 1 || shape.size() >= MAX_SIDES) {
                        throw new IOException("it has a tensor of too many dimensions");
                    }
                    shape.add(side());
                });
            default -> in.skip(type);
        }
    }

    private long side() throws IOException {
        long[] length = {-1};
        in.fields(in.end(), (field, type) -> {
            if (field == 1) {
                length[0] = in.varint();
            } else {
                in.skip(type);
            }
        });
        return length[0];
    }
}
