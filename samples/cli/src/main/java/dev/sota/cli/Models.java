package dev.sota.cli;

import dev.sota.inference.onnx.models.ModelInstaller;
import dev.sota.inference.onnx.models.ModelStore;
import java.nio.file.Path;
import java.util.Optional;

/** Finds models. Commands that are not about models never load what is behind it. */
interface Models {

    /** The store in a folder, or the one that films use when nobody says otherwise. */
    ModelStore store(Optional<Path> folder);

    /** Installs into a store, over the network as this process sees it. */
    default ModelInstaller installer(ModelStore store) {
        return ModelInstaller.into(store);
    }

    /** Stores of this machine. */
    static Models discovered() {
        return folder -> folder.map(ModelStore::at).orElseGet(ModelStore::standard);
    }
}
