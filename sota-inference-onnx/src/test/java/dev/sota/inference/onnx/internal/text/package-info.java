@NullMarked
package dev.sota.inference.onnx.internal.text;

import org.jspecify.annotations.NullMarked;
