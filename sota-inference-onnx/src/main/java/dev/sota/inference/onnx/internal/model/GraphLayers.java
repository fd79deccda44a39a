package dev.sota.inference.onnx.internal.model;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads which layers a graph has and where their weights lie. The numbers of the fields are those of onnx.proto. */
public final class GraphLayers {

    private static final int MAX_NODES = 1_000_000;

    private final Path path;
    private final ProtoReader in;
    private final Map<String, StoredWeight> weights = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<String> looked = new ArrayList<>();

    private GraphLayers(Path path, ProtoReader in) {
        this.path = path;
        this.in = in;
    }

    private record Node(String name, String operator, String weight, boolean transB) {}

    /**
     * Reads a graph that was read before.
     *
     * @param graph its file
     * @return linear layers and convolutions whose weights are numbers that lie somewhere
     */
    public static List<GraphLayer> of(GraphFile graph) {
        try (FileChannel file = FileChannel.open(graph.path(), StandardOpenOption.READ)) {
            return new GraphLayers(graph.path(), new ProtoReader(file)).layers();
        } catch (IOException e) {
            throw ModelFaults.damaged(graph.path(), "its layers cannot be read", e);
        }
    }

    /**
     * The table in which a text encoder looks tokens up.
     *
     * @param graph the text encoder
     * @param rows how many tokens there are
     * @return the only table of numbers that has as many rows or some more, if there is one
     */
    public static Optional<StoredWeight> table(GraphFile graph, int rows) {
        try (FileChannel file = FileChannel.open(graph.path(), StandardOpenOption.READ)) {
            GraphLayers layers = new GraphLayers(graph.path(), new ProtoReader(file));
            layers.read();
            List<StoredWeight> tables = layers.looked.stream()
                    .distinct()
                    .flatMap(name -> Stream.ofNullable(layers.weights.get(name)))
                    .filter(w -> w.shape().size() == 2 && w.shape().get(0) >= rows)
                    .toList();
            return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
        } catch (IOException e) {
            throw ModelFaults.damaged(graph.path(), "its layers cannot be read", e);
        }
    }

    private void read() throws IOException {
        in.fields(in.size(), (field, type) -> {
            if (field == 7) {
                in.fields(in.end(), this::graph);
            } else {
                in.skip(type);
            }
        });
    }

    private List<GraphLayer> layers() throws IOException {
        read();
        List<GraphLayer> layers = new ArrayList<>();
        for (Node node : nodes) {
            StoredWeight weight = weights.get(node.weight());
            if (weight != null) {
                boolean transposed =
                        node.operator().equals("MatMul") || node.operator().equals("Gemm") && !node.transB();
                layers.add(new GraphLayer(node.name(), weight, transposed));
            }
        }
        return layers;
    }

    private void graph(int field, int type) throws IOException {
        switch (field) {
            case 1 -> node();
            case 5 -> weight();
            default -> in.skip(type);
        }
    }

    private void node() throws IOException {
        List<String> inputs = new ArrayList<>();
        String[] names = {"", ""};
        boolean[] transB = {false};
        in.fields(in.end(), (field, type) -> {
            switch (field) {
                case 1 -> inputs.add(in.name());
                case 3 -> names[0] = in.name();
                case 4 -> names[1] = in.name();
                case 5 -> transB[0] |= transB();
                default -> in.skip(type);
            }
            if (inputs.size() > MAX_NODES) {
                throw new IOException("an operator has too many inputs");
            }
        });
        if (inputs.size() > 1 && names[1].equals("Gather") && looked.size() < MAX_NODES) {
            looked.add(inputs.get(0));
        }
        if (inputs.size() > 1 && names[1].matches("MatMul|Gemm|Conv") && nodes.size() < MAX_NODES) {
            nodes.add(new Node(names[0], names[1], inputs.get(1), transB[0]));
        }
    }

    private boolean transB() throws IOException {
        String[] name = {""};
        long[] value = {0};
        in.fields(in.end(), (field, type) -> {
            switch (field) {
                case 1 -> name[0] = in.name();
                case 3 -> value[0] = in.varint();
                default -> in.skip(type);
            }
        });
        return name[0].equals("transB") && value[0] != 0;
    }

    private void weight() throws IOException {
        String[] name = {""};
        ElementType[] element = {ElementType.OTHER};
        List<Long> shape = new ArrayList<>();
        long[] raw = {-1, 0};
        Map<String, String> external = new HashMap<>();
        in.fields(in.end(), (field, type) -> {
            switch (field) {
                case 1 -> sides(type, shape);
                case 2 -> element[0] = ElementType.of(in.varint());
                case 8 -> name[0] = in.name();
                case 9 -> {
                    long end = in.end();
                    raw[0] = in.position();
                    raw[1] = end - raw[0];
                    in.seek(end);
                }
                case 13 -> in.entry(external);
                default -> in.skip(type);
            }
        });
        Path file = path;
        if (!external.isEmpty()) {
            file = path.resolveSibling(external.getOrDefault("location", ""));
            raw[0] = Long.parseLong(external.getOrDefault("offset", "0"));
            raw[1] = Long.parseLong(external.getOrDefault("length", "-1"));
        }
        if (raw[0] >= 0 && element[0].floating()) {
            StoredWeight weight = new StoredWeight(name[0], element[0], shape, file, raw[0], raw[1]);
            if (weight.count() * element[0].bytes() == raw[1]) {
                weights.put(name[0], weight);
            }
        }
    }

    private void sides(int type, List<Long> shape) throws IOException {
        if (type == ProtoReader.VARINT) {
            shape.add(in.varint());
        } else {
            long end = in.end();
            while (in.position() < end && shape.size() <= 16) {
                shape.add(in.varint());
            }
            in.seek(end);
        }
    }
}
