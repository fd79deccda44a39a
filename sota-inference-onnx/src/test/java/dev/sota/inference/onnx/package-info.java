@NullMarked
package dev.sota.inference.onnx;

import org.jspecify.annotations.NullMarked;
