package dev.sota.core.internal.json;

import dev.sota.api.DocumentCodec;
import dev.sota.spi.DocumentCodecProvider;

/** Supplies {@link JsonCodec}. */
public final class JsonCodecProvider implements DocumentCodecProvider {
    @Override
    public DocumentCodec json() {
        return new JsonCodec();
    }
}
