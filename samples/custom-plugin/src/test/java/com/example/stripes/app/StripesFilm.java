package com.example.stripes.app;

import dev.sota.api.EngineKind;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.Voice;
import java.nio.file.Path;

/** An application that has this plug-in beside the SDK; run in a process of its own by the tests. */
public final class StripesFilm {

    private StripesFilm() {}

    /** Makes a film in the folder named first, and prints what is needed to see where its engines came from. */
    public static void main(String[] args) {
        try (GenerationPipeline pipeline = GenerationPipeline.builder()
                .engine(EngineKind.IMAGE_GENERATOR, "stripes")
                .outputDirectory(Path.of(args[0]))
                .build()) {
            GenerationResult film = pipeline.generate(GenerationRequest.script("Stripes, and nothing else.")
                    .title("Stripes")
                    .preset("360p")
                    .voice(Voice.NONE)
                    .build());
            System.out.println("film " + film.video());
            System.out.println("engines " + film.manifest().engines());
            System.out.println(
                    "pipeline in module " + pipeline.getClass().getModule().isNamed());
        }
    }
}
