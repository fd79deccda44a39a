@NullMarked
package dev.sota.inference.onnx.internal.scheduler;

import org.jspecify.annotations.NullMarked;
