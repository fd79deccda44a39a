/** Getting files over HTTP from servers that are not trusted. */
@NullMarked
package dev.sota.inference.onnx.internal.fetch;

import org.jspecify.annotations.NullMarked;
