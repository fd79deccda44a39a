/**
 * What is learned beside a model: low-rank adaptation (Hu et al., 2021, arXiv:2106.09685), small changes to its weights;
 * and textual inversion (Gal et al., 2022, arXiv:2208.01618), new words for its text encoders.
 */
@NullMarked
package dev.sota.inference.onnx.internal.lora;

import org.jspecify.annotations.NullMarked;
