/** Pictures from diffusion models on ONNX Runtime. */
module dev.sota.inference.onnx {
    requires transitive dev.sota.api;
    requires com.microsoft.onnxruntime;
    requires java.net.http;
    requires tools.jackson.databind;

    exports dev.sota.inference.onnx;
    exports dev.sota.inference.onnx.models;

    provides dev.sota.spi.ImageGeneratorProvider with
            dev.sota.inference.onnx.OnnxImageGeneratorProvider;
}
