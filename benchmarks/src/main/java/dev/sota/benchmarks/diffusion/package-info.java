/** Diffusion on ONNX Runtime: what a step, an autoencoder, a picture and a film of a full-size model take. */
@NullMarked
package dev.sota.benchmarks.diffusion;

import org.jspecify.annotations.NullMarked;
