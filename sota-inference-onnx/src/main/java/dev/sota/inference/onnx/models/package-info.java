/** Models on this machine: what there is to install, installing, checking and finding it. */
@NullMarked
package dev.sota.inference.onnx.models;

import org.jspecify.annotations.NullMarked;
