@NullMarked
package dev.sota.presets.internal;

import org.jspecify.annotations.NullMarked;
