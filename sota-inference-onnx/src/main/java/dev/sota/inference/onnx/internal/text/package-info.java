/** Prompts: their grammar of weights, and the byte-pair tokens that text encoders read. */
@NullMarked
package dev.sota.inference.onnx.internal.text;

import org.jspecify.annotations.NullMarked;
