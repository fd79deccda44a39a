package dev.sota.video.ffmpeg.internal;

import dev.sota.api.GenerationException;
import dev.sota.spi.Availability;
import dev.sota.video.ffmpeg.internal.libav.Libav;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.Loader;

/** FFmpeg's native libraries: whether they are there, and loading them. */
public final class NativeLibraries {

    private static final String PROPERTIES = "META-INF/maven/org.bytedeco/ffmpeg/pom.properties";

    private NativeLibraries() {}

    /**
     * Looks for the libraries of this platform without loading any.
     *
     * @return whether they are there, or which artifacts to add
     */
    public static Availability availability() {
        return availability(avutil.class.getClassLoader(), platform());
    }

    static Availability availability(ClassLoader loader, String platform) {
        boolean ffmpeg = has(loader, "org/bytedeco/ffmpeg/" + platform + "/", "jniavutil")
                || has(loader, "org/bytedeco/ffmpeg/" + platform + "-gpl/", "jniavutil");
        boolean javacpp = has(loader, "org/bytedeco/javacpp/" + platform + "/", "jnijavacpp");
        if (ffmpeg && javacpp) {
            return Availability.yes();
        }
        return Availability.no(
                "FFmpeg's native libraries for " + platform + " are not on the class path or module path.",
                remedy(platform));
    }

    /**
     * Loads the libraries and silences FFmpeg's own log.
     *
     * @throws GenerationException of kind BACKEND when they are missing or cannot be loaded
     */
    public static void load() {
        Availability there = availability();
        if (!there.available()) {
            throw GenerationException.backend(there.reason())
                    .remedy(there.remedy())
                    .build();
        }
        try {
            Libav.loadQuietly();
        } catch (LinkageError | RuntimeException e) {
            throw cannotLoad(platform(), e);
        }
    }

    static GenerationException cannotLoad(String platform, Throwable cause) {
        return GenerationException.backend("FFmpeg's native libraries for " + platform
                        + " are there but could not be loaded: " + firstLine(cause))
                .remedy(
                        "Check that the versions of org.bytedeco:ffmpeg and org.bytedeco:javacpp and their natives agree,"
                                + " that the folder for unpacked libraries can be written and allows execution (system property"
                                + " org.bytedeco.javacpp.cachedir), and that the C library is recent enough.")
                .cause(cause)
                .build();
    }

    private static String firstLine(Throwable cause) {
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName() + "."
                : message.lines().findFirst().orElse("");
    }

    /** The platform by JavaCPP's name; asking it loads no library. */
    private static String platform() {
        return Loader.getPlatform();
    }

    private static boolean has(ClassLoader loader, String folder, String library) {
        return loader.getResource(folder + "lib" + library + ".so") != null
                || loader.getResource(folder + "lib" + library + ".dylib") != null
                || loader.getResource(folder + library + ".dll") != null;
    }

    private static String remedy(String platform) {
        String ffmpeg = version(PROPERTIES);
        String javacpp = version("META-INF/maven/org.bytedeco/javacpp/pom.properties");
        return "Add org.bytedeco:ffmpeg:" + ffmpeg + ":" + platform + " and org.bytedeco:javacpp:" + javacpp + ":"
                + platform + " (or org.bytedeco:ffmpeg-platform:" + ffmpeg + " for every platform) to the class path;"
                + " on the module path also --add-modules " + module("ffmpeg", platform) + ","
                + module("javacpp", platform) + ".";
    }

    private static String module(String name, String platform) {
        return "org.bytedeco." + name + "." + platform.replace('-', '.');
    }

    private static String version(String resource) {
        try (InputStream in = avutil.class.getClassLoader().getResourceAsStream(resource)) {
            if (in != null) {
                Properties properties = new Properties();
                properties.load(in);
                return properties.getProperty("version", "VERSION");
            }
        } catch (IOException e) {
            // The version is a help to the reader of a message about something else; without it the message still
            // helps.
        }
        return "VERSION";
    }
}
