@NullMarked
package dev.sota.inference.onnx.internal.store;

import org.jspecify.annotations.NullMarked;
