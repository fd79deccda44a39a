/** What work costs on this machine: learned from every run, for estimates, time remaining and deadlines. */
@NullMarked
package dev.sota.core.internal.cost;

import org.jspecify.annotations.NullMarked;
