package dev.sota.video.ffmpeg.internal.libav;

import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EACCES;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EFBIG;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_ENOENT;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_ENOMEM;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_ENOSPC;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EPERM;

import dev.sota.api.GenerationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.Loader;

/** What all users of FFmpeg's libraries need: loading, and error numbers as exceptions. */
public final class Libav {

    private Libav() {}

    /** Loads the libraries and sets FFmpeg's log, which is one for the process, to silence. */
    public static void loadQuietly() {
        Loader.load(avutil.class);
        Loader.load(avcodec.class);
        Loader.load(avformat.class);
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    }

    /** Passes results of zero and more, and makes a typed error of the others. */
    static int check(int result, String doing) {
        if (result < 0) {
            throw failure(result, doing);
        }
        return result;
    }

    static GenerationException failure(int error, String doing) {
        IOException cause = new IOException(text(error));
        if (error == AVERROR_ENOMEM()) {
            return GenerationException.resources("There was not enough memory for " + doing + ".")
                    .remedy("Give the process more memory, or render fewer films at once.")
                    .cause(cause)
                    .build();
        }
        return GenerationException.backend("FFmpeg failed in " + doing + ": " + text(error) + ".")
                .cause(cause)
                .build();
    }

    /** The error for a file that could not be opened or written. */
    static GenerationException fileFailure(int error, Path file) {
        String message;
        String remedy;
        if (error == AVERROR_ENOSPC()) {
            message = "The disk is full: the film could not be written to " + file + ".";
            remedy = "Make room on that disk, or choose an output on another.";
        } else if (error == AVERROR_EFBIG()) {
            message = "The film is larger than this process may write to " + file + ".";
            remedy = "Raise the limit on file sizes, or choose a lower video bit rate.";
        } else if (error == AVERROR_ENOENT()) {
            message = "The folder of " + file + " does not exist.";
            remedy = "Make the folder, or choose another output.";
        } else if (error == AVERROR_EACCES() || error == AVERROR_EPERM()) {
            message = "The film may not be written to " + file + ".";
            remedy = "Allow writing there, or choose another output.";
        } else {
            message = "The film could not be written to " + file + ": " + text(error) + ".";
            remedy = "Check the disk, or choose another output.";
        }
        return GenerationException.resources(message)
                .remedy(remedy)
                .cause(new IOException(text(error)))
                .build();
    }

    static String text(int error) {
        byte[] into = new byte[128];
        avutil.av_strerror(error, into, into.length);
        int length = 0;
        while (length < into.length && into[length] != 0) {
            length++;
        }
        return new String(into, 0, length, StandardCharsets.UTF_8);
    }
}
