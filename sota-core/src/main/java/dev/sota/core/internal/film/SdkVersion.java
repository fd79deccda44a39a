package dev.sota.core.internal.film;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The SDK's version, from the build. */
final class SdkVersion {

    private SdkVersion() {}

    static String current() {
        try (InputStream in = SdkVersion.class.getResourceAsStream("/dev/sota/core/version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
