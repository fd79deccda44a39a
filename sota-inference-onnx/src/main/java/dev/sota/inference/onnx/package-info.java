/** Pictures from diffusion models on ONNX Runtime. */
@NullMarked
package dev.sota.inference.onnx;

import org.jspecify.annotations.NullMarked;
