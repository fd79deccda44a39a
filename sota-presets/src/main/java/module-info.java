/** The built-in presets: data files, and the code that reads them. */
module dev.sota.presets {
    requires transitive dev.sota.api;
    requires tools.jackson.databind;

    exports dev.sota.presets;

    provides dev.sota.spi.CatalogSourceProvider with
            dev.sota.presets.BuiltinCatalogProvider;
}
