package dev.sota.it.durable;

import dev.sota.api.Preset;
import dev.sota.spi.CatalogSource;
import dev.sota.spi.CatalogSourceProvider;
import dev.sota.spi.EngineSettings;
import java.util.List;

/** A preset whose films take little time, so that many can be made: small and short, by the same engines as any. */
public final class TinyCatalog implements CatalogSourceProvider {

    static final String PRESET = "tiny";

    @Override
    public String id() {
        return "tiny";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public CatalogSource open(EngineSettings settings) {
        Preset preset = Preset.builder(PRESET, 384, 216)
                .name("Tiny")
                .description("For tests.")
                .frameRate(15)
                .videoKbps(400)
                .audioKbps(320)
                .breathSeconds(0.4)
                .titleSeconds(1)
                .endingSeconds(1)
                .captionColumns(30)
                .build();
        return () -> List.of(preset);
    }
}
