package dev.sota.audio.internal.mix;

import dev.sota.audio.internal.dynamics.DuckingCurve;
import java.util.List;

/**
 * What is mixed, and how loud.
 *
 * @param clips in the order in which they begin
 * @param ducking how the music gives way
 */
record MixPlan(List<PlannedClip> clips, DuckingCurve ducking) {}
