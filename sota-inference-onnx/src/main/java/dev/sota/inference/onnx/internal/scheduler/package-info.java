/**
 * The solvers that turn noise into a picture, with the meaning that diffusers (Apache-2.0) gives to each member of a
 * {@code scheduler_config.json}.
 *
 * <p>Numbers are rounded where the reference rounds them: tables are 32-bit, cumulative products are accumulated in 64
 * bits, time steps are spaced in 64 bits. Each solver names the paper its formulas come from.
 */
@NullMarked
package dev.sota.inference.onnx.internal.scheduler;

import org.jspecify.annotations.NullMarked;
