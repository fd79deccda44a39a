/** How models lie on disk: names that cannot escape, hashes, manifests. */
@NullMarked
package dev.sota.inference.onnx.internal.store;

import org.jspecify.annotations.NullMarked;
