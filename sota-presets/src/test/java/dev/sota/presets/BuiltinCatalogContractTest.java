package dev.sota.presets;

import dev.sota.spi.CatalogSourceProvider;
import dev.sota.tck.CatalogSourceContract;

class BuiltinCatalogContractTest extends CatalogSourceContract {
    @Override
    protected CatalogSourceProvider provider() {
        return new BuiltinCatalogProvider();
    }
}
