package dev.sota.inference.onnx.internal.lora;

import dev.sota.inference.onnx.internal.model.ChangedWeight;
import dev.sota.inference.onnx.internal.model.GraphChange;
import dev.sota.inference.onnx.internal.model.StoredWeight;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Other vectors for some tokens of a text encoder.
 *
 * @param words which
 * @param before what else changes in the graph
 * @param table the vectors of all tokens
 * @param rows the other vectors
 */
record TableChange(String words, GraphChange before, StoredWeight table, SortedMap<Integer, float[]> rows)
        implements GraphChange {

    @Override
    public String id() {
        return before.id() + words;
    }

    @Override
    public List<ChangedWeight> weights() {
        List<ChangedWeight> changed = new ArrayList<>(before.weights());
        ByteBuffer data = LoraChange.read(table);
        rows.forEach((row, vector) -> {
            for (int i = 0; i < vector.length; i++) {
                put(data, row * vector.length + i, vector[i]);
            }
        });
        changed.add(new ChangedWeight(table, data));
        return changed;
    }

    private void put(ByteBuffer data, int at, float value) {
        switch (table.type()) {
            case FLOAT -> data.putFloat(at * 4, value);
            case FLOAT16 -> data.putShort(at * 2, Half.of(value));
            case DOUBLE -> data.putDouble(at * 8, value);
            default -> throw new IllegalStateException("no such weights");
        }
    }
}
