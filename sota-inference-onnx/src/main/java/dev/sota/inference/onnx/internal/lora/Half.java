package dev.sota.inference.onnx.internal.lora;

import ai.onnxruntime.platform.Fp16Conversions;

/** Numbers of 16 bits. */
final class Half {

    private Half() {}

    static float toFloat(short half) {
        return Fp16Conversions.fp16ToFloat(half);
    }

    static short of(float value) {
        return Fp16Conversions.floatToFp16(value);
    }
}
