package dev.sota.inference.onnx.internal.lora;

import dev.sota.inference.onnx.internal.model.ChangedWeight;
import dev.sota.inference.onnx.internal.model.ElementType;
import dev.sota.inference.onnx.internal.model.GraphChange;
import dev.sota.inference.onnx.internal.model.GraphLayer;
import dev.sota.inference.onnx.internal.model.StoredWeight;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The changes to one graph.
 *
 * @param id which LoRAs, and how much they count
 * @param graph whose they are
 * @param layers each layer with what is added to it
 */
record LoraChange(String id, Path graph, Map<GraphLayer, List<Share>> layers) implements GraphChange {

    /** A change, and how much it counts. */
    record Share(LoraFile.Delta delta, double weight) {}

    @Override
    public List<ChangedWeight> weights() {
        List<ChangedWeight> changed = new ArrayList<>();
        layers.forEach((layer, shares) -> {
            ByteBuffer data = read(layer.weight());
            shares.forEach(share -> add(layer, share, data));
            changed.add(new ChangedWeight(layer.weight(), data));
        });
        return changed;
    }

    static ByteBuffer read(StoredWeight weight) {
        try (FileChannel file = FileChannel.open(weight.file(), StandardOpenOption.READ)) {
            ByteBuffer data =
                    ByteBuffer.allocateDirect(Math.toIntExact(weight.bytes())).order(ByteOrder.LITTLE_ENDIAN);
            while (data.hasRemaining()) {
                if (file.read(data, weight.offset() + data.position()) < 0) {
                    throw new EOFException("it ends early");
                }
            }
            return data.flip();
        } catch (IOException e) {
            throw SafeTensors.fault(weight.file(), "the weights that it changes cannot be read", e);
        }
    }

    private static void add(GraphLayer layer, Share share, ByteBuffer data) {
        LoraFile.Delta delta = share.delta();
        int outputs = delta.outputs();
        int inputs = delta.inputs();
        int rank = delta.rank();
        float scale = (float) (delta.scale() * share.weight());
        float[] down = delta.down().values();
        float[] up = delta.up().values();
        float[] row = new float[inputs];
        for (int o = 0; o < outputs; o++) {
            java.util.Arrays.fill(row, 0);
            for (int r = 0; r < rank; r++) {
                float factor = scale * up[o * rank + r];
                for (int i = 0; i < inputs; i++) {
                    row[i] += factor * down[r * inputs + i];
                }
            }
            for (int i = 0; i < inputs; i++) {
                add(data, layer.weight().type(), layer.transposed() ? i * outputs + o : o * inputs + i, row[i]);
            }
        }
    }

    private static void add(ByteBuffer data, ElementType type, int at, float more) {
        switch (type) {
            case FLOAT -> data.putFloat(at * 4, data.getFloat(at * 4) + more);
            case FLOAT16 -> data.putShort(at * 2, Half.of(Half.toFloat(data.getShort(at * 2)) + more));
            case DOUBLE -> data.putDouble(at * 8, data.getDouble(at * 8) + more);
            default -> throw new IllegalStateException("no such weights");
        }
    }
}
