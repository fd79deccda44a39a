package dev.sota.inference.onnx.internal.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the head of an ONNX file says, read without loading its weights.
 *
 * @param path the file
 * @param opset the version of ONNX's own operators that it asks for
 * @param inputs what it must be fed
 * @param outputs what it returns
 * @param weightBytes how much its weights take, in this file and beside it
 * @param halfBytes how much of them are numbers of 16 bits
 * @param change other numbers for some of its weights
 */
public record GraphFile(
        Path path,
        long opset,
        List<GraphValue> inputs,
        List<GraphValue> outputs,
        long weightBytes,
        long halfBytes,
        GraphChange change) {

    /** Copies the lists. */
    public GraphFile {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /**
     * This graph with other numbers.
     *
     * @param other what changes
     * @return a copy
     */
    public GraphFile with(GraphChange other) {
        return new GraphFile(path, opset, inputs, outputs, weightBytes, halfBytes, other);
    }

    /**
     * An input.
     *
     * @param name its name
     * @return the input, or nothing when the graph has none of that name
     */
    public Optional<GraphValue> input(String name) {
        return inputs.stream().filter(v -> v.name().equals(name)).findFirst();
    }

    /**
     * An output.
     *
     * @param name its name
     * @return the output, or nothing when the graph has none of that name
     */
    public Optional<GraphValue> output(String name) {
        return outputs.stream().filter(v -> v.name().equals(name)).findFirst();
    }

    /**
     * An input that the graph must have, of a kind that it must be.
     *
     * @param name its name
     * @param ranks how many sides it may have
     * @return the input
     * @throws dev.sota.api.GenerationException when it is missing or otherwise
     */
    public GraphValue require(String name, Integer... ranks) {
        GraphValue value = input(name).orElseThrow(() -> ModelFaults.unfit(path, "it has no input \"" + name + "\""));
        if (!List.of(ranks).contains(value.rank())) {
            throw ModelFaults.unfit(path, "its input \"" + name + "\" has " + value.rank() + " dimensions");
        }
        if (value.type() == ElementType.OTHER || value.type() == ElementType.BOOL) {
            throw ModelFaults.unfit(path, "its input \"" + name + "\" is of a type that is not supported");
        }
        return value;
    }

    /**
     * The first output, which must carry pictures or latents.
     *
     * @return an output of four sides and a floating-point type
     */
    public GraphValue requireImageOutput() {
        GraphValue value = outputs.isEmpty() ? null : outputs.get(0);
        if (value == null || value.rank() != 4 || !value.type().floating()) {
            throw ModelFaults.unfit(path, "its first output is not a floating-point tensor of four dimensions");
        }
        return value;
    }
}
