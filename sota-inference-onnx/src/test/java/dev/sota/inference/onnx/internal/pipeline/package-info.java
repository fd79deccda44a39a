@NullMarked
package dev.sota.inference.onnx.internal.pipeline;

import org.jspecify.annotations.NullMarked;
