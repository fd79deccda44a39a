package dev.sota.inference.onnx.internal.session;

import ai.onnxruntime.OrtException;
import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.model.GraphFile;
import java.util.Locale;
import java.util.Objects;

/** What the runtime's errors mean for whoever brought the model. */
final class OrtFaults {

    private static final String EXPORT_AGAIN =
            "Export the model anew with optimum's task text-to-image and opset 17, or use another variant of it.";

    private OrtFaults() {}

    static GenerationException loading(GraphFile file, OrtException error) {
        String text = text(error).toLowerCase(Locale.ROOT);
        if (text.contains("opset") || text.contains("ir version") || text.contains("ir_version")) {
            return fault(
                    file,
                    "cannot be loaded: it is of a version (opset " + file.opset()
                            + ") that this ONNX Runtime does not know",
                    error);
        }
        if (memory(text)) {
            return memory(file, error);
        }
        if (error.getCode() == OrtException.OrtErrorCode.ORT_NOT_IMPLEMENTED
                || text.contains("not a registered")
                || text.contains("no op registered")
                || text.contains("no opset import")) {
            return fault(file, "cannot be loaded: it uses an operator that this ONNX Runtime does not have", error);
        }
        if (error.getCode() == OrtException.OrtErrorCode.ORT_INVALID_PROTOBUF
                || error.getCode() == OrtException.OrtErrorCode.ORT_NO_SUCHFILE) {
            return fault(file, "is damaged and cannot be loaded", error);
        }
        return fault(file, "cannot be loaded: it is not a valid ONNX graph", error);
    }

    static GenerationException running(GraphFile file, OrtException error) {
        if (memory(text(error).toLowerCase(Locale.ROOT))) {
            return memory(file, error);
        }
        return fault(file, "failed while it ran: its operators do not fit the sizes they were given", error);
    }

    static GenerationException closed() {
        return GenerationException.backend("The picture engine was closed.")
                .remedy("Open the engine again.")
                .build();
    }

    private static boolean memory(String text) {
        return text.contains("bad_alloc") || text.contains("failed to allocate") || text.contains("out of memory");
    }

    private static GenerationException memory(GraphFile file, OrtException error) {
        return GenerationException.resources("There is not enough memory for the graph " + file.path() + ".")
                .remedy("Use smaller pictures, a model with 16-bit or 8-bit weights, or a machine with more memory.")
                .cause(error)
                .build();
    }

    private static GenerationException fault(GraphFile file, String how, OrtException error) {
        return GenerationException.backend("The graph " + file.path() + " " + how + ".")
                .remedy(EXPORT_AGAIN)
                .cause(error)
                .build();
    }

    private static String text(OrtException error) {
        return Objects.requireNonNullElse(error.getMessage(), "");
    }
}
