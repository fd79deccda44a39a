@NullMarked
package dev.sota.inference.onnx.internal.lora;

import org.jspecify.annotations.NullMarked;
