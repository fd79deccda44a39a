/** Fonts for Chinese and Japanese. */
@NullMarked
package dev.sota.fonts.cjk;

import org.jspecify.annotations.NullMarked;
