package dev.sota.inference.onnx.internal.session;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.sota.inference.onnx.internal.model.ChangedWeight;
import dev.sota.inference.onnx.internal.model.ElementType;
import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.ModelFaults;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Loads a graph whose weights may have other numbers than its file: those in the file are written over in a copy in
 * memory, those beside it are handed over. Both come before the runtime optimises the graph, which copies, joins and turns
 * weights. Holds what the session may go on reading.
 */
final class ChangedGraph implements AutoCloseable {

    private final GraphFile file;
    private final List<OnnxTensor> held = new ArrayList<>();
    private final List<ByteBuffer> memory = new ArrayList<>();

    ChangedGraph(GraphFile file) {
        this.file = file;
    }

    OrtSession open(OrtEnvironment environment, OrtSession.SessionOptions options) throws OrtException {
        List<ChangedWeight> weights = file.change().weights();
        if (weights.isEmpty()) {
            return environment.createSession(file.path().toString(), options);
        }
        try {
            ByteBuffer graph = read();
            Map<String, OnnxTensorLike> beside = new HashMap<>();
            for (ChangedWeight changed : weights) {
                if (changed.weight().file().equals(file.path())) {
                    graph.duplicate()
                            .position(Math.toIntExact(changed.weight().offset()))
                            .put(changed.data().duplicate());
                } else {
                    beside.put(changed.weight().name(), tensor(environment, changed));
                }
            }
            options.addConfigEntry(
                    "session.model_external_initializers_file_folder_path",
                    Objects.requireNonNull(file.path().getParent()).toString());
            if (!beside.isEmpty()) {
                options.addExternalInitializers(beside);
            }
            return environment.createSession(graph, options);
        } catch (IOException | ArithmeticException e) {
            close();
            throw ModelFaults.unfit(file.path(), "it is too large to be changed in memory, or cannot be read");
        } catch (OrtException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private ByteBuffer read() throws IOException {
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            ByteBuffer graph = ByteBuffer.allocateDirect(Math.toIntExact(channel.size()));
            while (graph.hasRemaining()) {
                if (channel.read(graph) < 0) {
                    throw new EOFException("it ends early");
                }
            }
            return graph.flip();
        }
    }

    private OnnxTensor tensor(OrtEnvironment environment, ChangedWeight changed) throws OrtException {
        OnnxJavaType type = switch (changed.weight().type()) {
            case FLOAT16 -> OnnxJavaType.FLOAT16;
            case DOUBLE -> OnnxJavaType.DOUBLE;
            default -> OnnxJavaType.FLOAT;
        };
        if (changed.weight().type() == ElementType.OTHER) {
            throw new IllegalArgumentException("no such weights");
        }
        long[] shape =
                changed.weight().shape().stream().mapToLong(Long::longValue).toArray();
        OnnxTensor tensor = OnnxTensor.createTensor(environment, changed.data(), shape, type);
        held.add(tensor);
        memory.add(changed.data());
        return tensor;
    }

    @Override
    public void close() {
        held.forEach(OnnxTensor::close);
        held.clear();
        memory.clear();
    }
}
