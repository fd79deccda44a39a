package dev.sota.inference.onnx.internal.session;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.platform.Fp16Conversions;
import dev.sota.inference.onnx.internal.model.ElementType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * A tensor over memory of our own, written and read again and again without allocating: an input, or an output that the
 * runtime is told to write to. Converts to and from the graph's element type. Not thread-safe.
 */
public final class TensorSlot implements AutoCloseable {

    private final ElementType type;
    private final int size;
    private final ByteBuffer bytes;
    private final FloatBuffer floats;
    private final OnnxTensor tensor;

    TensorSlot(OrtEnvironment environment, ElementType type, long[] shape) throws OrtException {
        this.type = type;
        this.size = count(shape);
        this.bytes = ByteBuffer.allocateDirect(Math.multiplyExact(size, type.bytes()))
                .order(ByteOrder.nativeOrder());
        this.floats = bytes.asFloatBuffer();
        this.tensor = OnnxTensor.createTensor(environment, bytes, shape, javaType(type));
    }

    private static int count(long[] shape) {
        long count = 1;
        for (long side : shape) {
            count = Math.multiplyExact(count, side);
        }
        return Math.toIntExact(count);
    }

    private static OnnxJavaType javaType(ElementType type) {
        return switch (type) {
            case FLOAT -> OnnxJavaType.FLOAT;
            case FLOAT16 -> OnnxJavaType.FLOAT16;
            case DOUBLE -> OnnxJavaType.DOUBLE;
            case INT32 -> OnnxJavaType.INT32;
            case INT64 -> OnnxJavaType.INT64;
            case BOOL -> OnnxJavaType.BOOL;
            case OTHER -> throw new IllegalArgumentException("no such tensors");
        };
    }

    OnnxTensor tensor() {
        return tensor;
    }

    /**
     * How many elements it has.
     *
     * @return the product of its sides
     */
    public int size() {
        return size;
    }

    /**
     * Writes numbers.
     *
     * @param at the first element to write
     * @param values the numbers
     * @param from the first of them to take
     * @param length how many
     */
    public void put(int at, float[] values, int from, int length) {
        if (type == ElementType.FLOAT) {
            floats.put(at, values, from, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            put(at + i, values[from + i]);
        }
    }

    /**
     * Writes all its numbers.
     *
     * @param values as many as it has
     */
    public void put(float[] values) {
        put(0, values, 0, size);
    }

    /**
     * Writes one number, whole where the graph wants whole ones.
     *
     * @param at which element
     * @param value the number
     */
    public void put(int at, double value) {
        switch (type) {
            case FLOAT -> bytes.putFloat(at * 4, (float) value);
            case FLOAT16 -> bytes.putShort(at * 2, Fp16Conversions.floatToFp16((float) value));
            case DOUBLE -> bytes.putDouble(at * 8, value);
            case INT32 -> bytes.putInt(at * 4, (int) value);
            case INT64 -> bytes.putLong(at * 8, (long) value);
            case BOOL -> bytes.put(at, (byte) (value == 0 ? 0 : 1));
            case OTHER -> throw new IllegalStateException("no such tensors");
        }
    }

    /**
     * Writes one number everywhere.
     *
     * @param value the number
     */
    public void fill(double value) {
        for (int i = 0; i < size; i++) {
            put(i, value);
        }
    }

    /**
     * Reads numbers.
     *
     * @param at the first element to read
     * @param into where they go
     * @param from the first place to write
     * @param length how many
     */
    public void get(int at, float[] into, int from, int length) {
        if (type == ElementType.FLOAT) {
            floats.get(at, into, from, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            into[from + i] = get(at + i);
        }
    }

    private float get(int at) {
        return switch (type) {
            case FLOAT -> bytes.getFloat(at * 4);
            case FLOAT16 -> Fp16Conversions.fp16ToFloat(bytes.getShort(at * 2));
            case DOUBLE -> (float) bytes.getDouble(at * 8);
            case INT32 -> bytes.getInt(at * 4);
            case INT64 -> bytes.getLong(at * 8);
            case BOOL -> bytes.get(at);
            case OTHER -> throw new IllegalStateException("no numbers");
        };
    }

    @Override
    public void close() {
        tensor.close();
    }
}
