@NullMarked
package dev.sota.inference.onnx.internal.fetch;

import org.jspecify.annotations.NullMarked;
