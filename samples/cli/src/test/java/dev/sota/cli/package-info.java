@NullMarked
package dev.sota.cli;

import org.jspecify.annotations.NullMarked;
