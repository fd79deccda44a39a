package dev.sota.core.internal.run;

import dev.sota.api.Stage;

/**
 * A piece of a run's work.
 *
 * @param stage what it belongs to
 * @param label which piece, for profiles
 * @param priority what is done first: the lowest
 */
public record Duty(Stage stage, String label, long priority) {}
