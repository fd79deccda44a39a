/** What applications and plug-in authors compile against. */
module dev.sota.api {
    requires static transitive org.jspecify;

    exports dev.sota.api;
    exports dev.sota.api.timeline;
    exports dev.sota.spi;

    uses dev.sota.spi.CacheMaintenanceFactory;
    uses dev.sota.spi.PipelineFactory;
    uses dev.sota.spi.DocumentCodecProvider;
}
