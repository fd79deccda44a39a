package dev.sota.cli;

import dev.sota.api.Document;
import dev.sota.api.DocumentCodec;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Manifest;
import dev.sota.api.Storyboard;

/** Documents whose text is only looked at for what kind they are. */
final class FakeCodec implements DocumentCodec {

    @Override
    public String encode(Document document) {
        return "{\"encoded\": \"" + document.getClass().getSimpleName() + "\"}\n";
    }

    @Override
    public <T extends Document> T decode(String text, Class<T> type) {
        if (text.contains("wrong")) {
            throw GenerationException.request("Line 1: member \"wrong\" is unknown.")
                    .build();
        }
        GenerationRequest request = GenerationRequest.script("Written down.")
                .seed(99)
                .preset("360p")
                .build();
        if (type == Manifest.class) {
            return type.cast(Manifest.builder("0.1.0", "run-1", request).build());
        }
        return type.cast(type == Storyboard.class ? Films.storyboard() : request);
    }
}
