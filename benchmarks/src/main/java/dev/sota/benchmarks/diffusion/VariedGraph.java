package dev.sota.benchmarks.diffusion;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.platform.Fp16Conversions;
import dev.sota.inference.onnx.internal.model.GraphFile;
import dev.sota.inference.onnx.internal.model.GraphValue;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** A graph loaded with settings that the engine does not have, to compare with its own. Not thread-safe. */
final class VariedGraph implements AutoCloseable {

    private static final double TIME = 500;

    private final GraphFile file;
    private final GraphSetting setting;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /** Loads a graph from its own file, or from another that it was turned into. */
    VariedGraph(GraphFile file, Path from, GraphSetting setting) throws OrtException {
        this.file = file;
        this.setting = setting;
        try (OrtSession.SessionOptions options =
                setting.options(Runtime.getRuntime().availableProcessors())) {
            this.session = environment.createSession(from.toString(), options);
        }
    }

    /** Writes a graph as ONNX Runtime has optimised it, in its own format. */
    static void convert(GraphFile file, Path to) throws OrtException {
        try (OrtSession.SessionOptions options =
                GraphSetting.USUAL.options(Runtime.getRuntime().availableProcessors())) {
            options.addConfigEntry("session.save_model_format", "ORT");
            options.setOptimizedModelFilePath(to.toString());
            OrtEnvironment.getEnvironment()
                    .createSession(file.path().toString(), options)
                    .close();
        }
    }

    /** Seconds that a run for a picture of a size takes. */
    double run(int size) throws OrtException {
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        try (OrtSession.RunOptions options = new OrtSession.RunOptions()) {
            if (setting == GraphSetting.SHRINK) {
                options.addRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
            }
            Random random = new Random(1);
            for (Map.Entry<String, long[]> shape :
                    GraphInputs.shapes(file, size, 1).entrySet()) {
                inputs.put(shape.getKey(), tensor(file.input(shape.getKey()).orElseThrow(), shape.getValue(), random));
            }
            long began = System.nanoTime();
            session.run(inputs, options).close();
            return (System.nanoTime() - began) / 1e9;
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(GraphValue input, long[] shape, Random random) throws OrtException {
        int count = 1;
        for (long side : shape) {
            count = Math.multiplyExact(count, (int) side);
        }
        ByteBuffer data =
                ByteBuffer.allocateDirect(count * input.type().bytes()).order(ByteOrder.nativeOrder());
        for (int i = 0; i < count; i++) {
            double value = input.type().floating() && shape.length > 1 ? random.nextGaussian() : TIME;
            switch (input.type()) {
                case FLOAT -> data.putFloat((float) value);
                case FLOAT16 -> data.putShort(Fp16Conversions.floatToFp16((float) value));
                case DOUBLE -> data.putDouble(value);
                case INT32 -> data.putInt((int) value);
                case INT64 -> data.putLong((long) value);
                default -> throw new IllegalArgumentException("an input of another type: " + input.name());
            }
        }
        return OnnxTensor.createTensor(
                environment,
                data.flip(),
                shape,
                OnnxJavaType.valueOf(input.type().name()));
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
