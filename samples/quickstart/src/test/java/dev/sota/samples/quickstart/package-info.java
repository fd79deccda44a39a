@NullMarked
package dev.sota.samples.quickstart;

import org.jspecify.annotations.NullMarked;
