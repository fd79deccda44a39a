package dev.sota.cli;

import dev.sota.api.DocumentCodec;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a run's profile beside its film. */
final class ProfileFiles {

    private ProfileFiles() {}

    static void write(GenerationResult film, DocumentCodec codec) {
        String name = String.valueOf(film.video().getFileName());
        String stem = name.substring(0, name.lastIndexOf('.'));
        try {
            Files.writeString(beside(film, stem + ".profile.json"), codec.encode(film.profile()));
            Files.writeString(beside(film, stem + ".profile.svg"), ProfileChart.svg(film.profile()));
        } catch (IOException e) {
            throw GenerationException.resources("The film was made, but its profile could not be written: " + e)
                    .remedy("Make room, or leave --profile away.")
                    .cause(e)
                    .build();
        }
    }

    private static Path beside(GenerationResult film, String name) {
        return film.video().resolveSibling(name);
    }
}
