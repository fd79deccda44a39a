/** Where the noise comes from: generators whose numbers people know from other programs, and one of our own. */
@NullMarked
package dev.sota.inference.onnx.internal.random;

import org.jspecify.annotations.NullMarked;
