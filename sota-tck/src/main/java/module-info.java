/** Contract suites that every plug-in can run against itself. */
module dev.sota.tck {
    requires transitive dev.sota.api;
    requires transitive org.junit.jupiter.api;

    exports dev.sota.tck;
}
