@NullMarked
package dev.sota.inference.onnx.models;

import org.jspecify.annotations.NullMarked;
