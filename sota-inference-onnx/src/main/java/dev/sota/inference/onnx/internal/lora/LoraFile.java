package dev.sota.inference.onnx.internal.lora;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The changes that a file holds: for each layer two narrow matrices whose product is added to its weight.
 *
 * @param path where it lies
 * @param layers the changes
 */
record LoraFile(Path path, List<Delta> layers) {

    LoraFile {
        layers = List.copyOf(layers);
    }

    /**
     * The change of one layer.
     *
     * @param layer which one
     * @param down the first matrix, from the layer's inputs to a few numbers
     * @param up the second, from these to its outputs
     * @param scale what their product is multiplied with
     */
    record Delta(LoraNames.Layer layer, SafeTensors.Tensor down, SafeTensors.Tensor up, float scale) {

        int rank() {
            return down.shape()[0];
        }

        int outputs() {
            return up.shape()[0];
        }

        int inputs() {
            return down.values().length / rank();
        }
    }

    static LoraFile read(Path path) {
        SafeTensors file = SafeTensors.read(path);
        List<Delta> layers = new ArrayList<>();
        int used = 0;
        for (String name : file.names()) {
            String stem = LoraNames.stem(name).orElse("");
            if (stem.isEmpty()) {
                continue;
            }
            LoraNames.Layer layer = LoraNames.layer(stem)
                    .orElseThrow(() -> SafeTensors.fault(path, "it changes parts that are not known", null));
            if (!file.names().contains(LoraNames.up(name))) {
                throw SafeTensors.fault(path, "a layer has only one of its two matrices", null);
            }
            SafeTensors.Tensor down = file.tensor(name);
            SafeTensors.Tensor up = file.tensor(LoraNames.up(name));
            int rank = down.shape().length < 2 ? 0 : down.shape()[0];
            if (rank == 0
                    || down.values().length == 0
                    || up.shape().length < 2
                    || up.values().length != up.shape()[0] * rank) {
                throw SafeTensors.fault(path, "the two matrices of a layer do not fit", null);
            }
            boolean weighed = file.names().contains(stem + ".alpha");
            float alpha = weighed ? scalar(path, file.tensor(stem + ".alpha")) : rank;
            layers.add(new Delta(layer, down, up, alpha / rank));
            used += weighed ? 3 : 2;
        }
        if (layers.isEmpty() || used != file.names().size()) {
            throw SafeTensors.fault(path, "it is of a kind that is not supported", null);
        }
        return new LoraFile(path, layers);
    }

    private static float scalar(Path path, SafeTensors.Tensor tensor) {
        if (tensor.values().length != 1) {
            throw SafeTensors.fault(path, "a layer's alpha is not a number", null);
        }
        return tensor.values()[0];
    }
}
