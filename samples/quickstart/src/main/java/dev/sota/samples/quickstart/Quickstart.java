package dev.sota.samples.quickstart;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a film of a script, with the engines that are on the class path or module path. */
public final class Quickstart {

    private static final String STORY = """
            # The Lighthouse

            On a rock far out in the sea stands a lighthouse. Every night its keeper climbs the stairs and lights
            the lamp.

            One winter night a storm came up. A small ship had lost its way, and the keeper rang the great bell until
            morning.

            When the sun rose, the ship lay safe in the harbour.
            """;

    private Quickstart() {}

    /**
     * Makes the film in the current folder and prints where it is.
     *
     * @param args a text file, or nothing for a story of three sentences
     * @throws IOException when the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        String text = args.length > 0 ? Files.readString(Path.of(args[0])) : STORY;
        // Engines are opened when they are first needed, and closed here: keep a pipeline for many films.
        try (GenerationPipeline pipeline =
                GenerationPipeline.builder().preset("540p").build()) {
            GenerationResult film = pipeline.generate(
                    GenerationRequest.script(text).title("The Lighthouse").build());
            System.out.println(film.video());
        }
    }
}
