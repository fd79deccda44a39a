package dev.sota.cli;

import dev.sota.api.Typeface;

/** Typefaces by their names. */
final class Typefaces extends Words<Typeface> {
    Typefaces() {
        super(Typeface.class, "a typeface");
    }
}
