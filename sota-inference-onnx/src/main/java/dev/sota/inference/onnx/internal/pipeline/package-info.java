/** From words to pixels: the families of models, and the one loop they share. */
@NullMarked
package dev.sota.inference.onnx.internal.pipeline;

import org.jspecify.annotations.NullMarked;
