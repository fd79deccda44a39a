/** ONNX Runtime: its environment, open graphs, and the memory that passes in and out of them. */
@NullMarked
package dev.sota.inference.onnx.internal.session;

import org.jspecify.annotations.NullMarked;
