/** Low-rank adaptation: small learned changes to a model's weights (Hu et al., 2021, arXiv:2106.09685). */
@NullMarked
package dev.sota.inference.onnx.internal.lora;

import org.jspecify.annotations.NullMarked;
