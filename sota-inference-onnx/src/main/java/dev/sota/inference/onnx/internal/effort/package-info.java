/** How much arithmetic the graphs of a model are, reckoned from the configurations beside them. */
@NullMarked
package dev.sota.inference.onnx.internal.effort;

import org.jspecify.annotations.NullMarked;
