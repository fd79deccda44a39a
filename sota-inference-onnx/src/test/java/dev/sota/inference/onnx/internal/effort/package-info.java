@NullMarked
package dev.sota.inference.onnx.internal.effort;

import org.jspecify.annotations.NullMarked;
