@NullMarked
package dev.sota.inference.onnx.internal.random;

import org.jspecify.annotations.NullMarked;
