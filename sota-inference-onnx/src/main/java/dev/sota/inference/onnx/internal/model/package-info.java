/** What a model folder holds: its files, found and checked before anything is run. */
@NullMarked
package dev.sota.inference.onnx.internal.model;

import org.jspecify.annotations.NullMarked;
