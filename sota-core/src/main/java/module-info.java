/** The pipeline: planning, running stages, loading plug-ins. */
module dev.sota.core {
    requires transitive dev.sota.api;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;

    provides dev.sota.spi.StoryboardPlannerProvider with
            dev.sota.core.internal.plan.StorytellerProvider;
}
