/** The scene graph: what is drawn, before anything is drawn. */
@NullMarked
package dev.sota.inference.sketch.internal.graph;

import org.jspecify.annotations.NullMarked;
