package dev.sota.benchmarks.tuning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bytedeco.javacpp.Loader;

/** The structural similarity of films (Wang, Bovik, Sheikh and Simoncelli, 2004), by FFmpeg's filter of that name. */
final class Ssim {

    private static final Pattern LUMA = Pattern.compile("SSIM Y:([0-9.]+)");

    private Ssim() {}

    /** The mean over all frames, of luma; 1 when there is no difference. */
    static double luma(Path film, Path reference) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Loader.load(org.bytedeco.ffmpeg.ffmpeg.class),
                        "-hide_banner",
                        "-nostats",
                        "-i",
                        film.toString(),
                        "-i",
                        reference.toString(),
                        "-lavfi",
                        "[0:v][1:v]ssim",
                        "-f",
                        "null",
                        "-")
                .redirectErrorStream(true)
                .start();
        try {
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher matcher = LUMA.matcher(said);
            if (process.waitFor() != 0 || !matcher.find()) {
                throw new IOException("FFmpeg could not compare two films: " + said);
            }
            return Double.parseDouble(matcher.group(1));
        } finally {
            process.destroy();
        }
    }
}
