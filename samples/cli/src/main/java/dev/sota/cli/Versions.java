package dev.sota.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is. */
final class Versions implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "sota " + sota(),
            "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        };
    }

    /** The version in the jar's manifest. */
    static String sota() {
        return Objects.requireNonNullElse(Versions.class.getPackage().getImplementationVersion(), "development");
    }
}
