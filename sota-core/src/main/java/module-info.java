/** The pipeline: planning, running stages, loading plug-ins. */
module dev.sota.core {
    requires transitive dev.sota.api;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.slf4j;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires java.desktop;

    uses dev.sota.spi.AudioMixerProvider;
    uses dev.sota.spi.CatalogSourceProvider;
    uses dev.sota.spi.FilmViewerProvider;
    uses dev.sota.spi.ImageGeneratorProvider;
    uses dev.sota.spi.MusicComposerProvider;
    uses dev.sota.spi.SpeechSynthesizerProvider;
    uses dev.sota.spi.StoryboardPlannerProvider;
    uses dev.sota.spi.TextNormalizerProvider;
    uses dev.sota.spi.VideoRendererProvider;

    provides dev.sota.spi.CacheMaintenanceFactory with
            dev.sota.core.internal.cache.CoreCacheMaintenanceFactory;
    provides dev.sota.spi.PipelineFactory with
            dev.sota.core.internal.CorePipelineFactory;
    provides dev.sota.spi.DocumentCodecProvider with
            dev.sota.core.internal.json.JsonCodecProvider;
    provides dev.sota.spi.StoryboardPlannerProvider with
            dev.sota.core.internal.plan.StorytellerProvider;
}
