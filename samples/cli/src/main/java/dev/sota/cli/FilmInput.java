package dev.sota.cli;

import dev.sota.api.GenerationRequest;
import dev.sota.api.Storyboard;

/** What a film is to be made from, once it has been read. */
sealed interface FilmInput {

    /** A request to start from; options of the command line are laid over it. */
    GenerationRequest request();

    /** A text that is narrated. */
    record Script(String text) implements FilmInput {
        @Override
        public GenerationRequest request() {
            return GenerationRequest.script(text).build();
        }
    }

    /** A few words around which a film is written. */
    record Prompt(String text) implements FilmInput {
        @Override
        public GenerationRequest request() {
            return GenerationRequest.prompt(text).build();
        }
    }

    /** A request that was written down. */
    record Written(GenerationRequest request) implements FilmInput {}

    /** A storyboard that was planned earlier. */
    record Planned(Storyboard storyboard) implements FilmInput {
        @Override
        public GenerationRequest request() {
            return GenerationRequest.storyboard(storyboard).build();
        }
    }
}
