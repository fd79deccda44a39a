package dev.sota.inference.onnx.models;

/** Hears how an installation goes, on the thread that installs. */
@FunctionalInterface
public interface InstallListener {

    /**
     * Something was done.
     *
     * @param progress how far it has come
     */
    void onProgress(InstallProgress progress);
}
