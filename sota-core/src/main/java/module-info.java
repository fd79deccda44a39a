/** The pipeline: planning, running stages, loading plug-ins. */
module dev.sota.core {
    requires transitive dev.sota.api;
}
