package dev.sota.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sota.api.Preset;
import dev.sota.spi.CatalogSource;
import dev.sota.spi.CatalogSourceProvider;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every catalogue promises. */
public abstract class CatalogSourceContract extends ProviderContract<CatalogSourceProvider, CatalogSource> {

    /** For subclasses. */
    protected CatalogSourceContract() {}

    @Override
    protected final Class<CatalogSourceProvider> service() {
        return CatalogSourceProvider.class;
    }

    @Test
    final void itHasPresetsWithIdsOfTheirOwn() {
        List<String> ids = engine().presets().stream().map(Preset::id).toList();
        assertFalse(ids.isEmpty());
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    final void everyPresetHasANameForPeople() {
        engine().presets().forEach(p -> assertFalse(p.name().isBlank(), p.id()));
    }

    @Test
    final void askingTwiceGivesTheSame() {
        assertEquals(engine().presets(), engine().presets());
    }
}
