@NullMarked
package dev.sota.fonts.cjk;

import org.jspecify.annotations.NullMarked;
