/** Plug-ins that do not work. */
@NullMarked
package dev.sota.cli.plugin;

import org.jspecify.annotations.NullMarked;
