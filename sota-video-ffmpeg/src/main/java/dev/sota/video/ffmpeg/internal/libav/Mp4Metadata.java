package dev.sota.video.ffmpeg.internal.libav;

import dev.sota.api.timeline.Chapter;
import dev.sota.api.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeMap;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/** What an MP4 file says about its film: title, language, chapters, and what else is given. */
final class Mp4Metadata {

    private Mp4Metadata() {}

    static void apply(AVFormatContext format, Timeline timeline, Map<String, String> metadata) {
        Map<String, String> all = new TreeMap<>(metadata);
        if (!timeline.title().isBlank()) {
            all.putIfAbsent("title", timeline.title());
        }
        format.metadata(dictionary(all));
        if (!timeline.chapters().isEmpty()) {
            chapters(format, timeline);
        }
    }

    /** Tags a stream with its language by the three-letter code of ISO 639-2, as MP4 wants it. */
    static void language(AVStream stream, Locale language) {
        stream.metadata(dictionary(Map.of("language", iso6392(language))));
    }

    static String iso6392(Locale language) {
        try {
            String code = language.getISO3Language();
            return code.isEmpty() ? "und" : code;
        } catch (MissingResourceException e) {
            return "und";
        }
    }

    /** The memory is FFmpeg's own: it is freed with the format context. */
    private static void chapters(AVFormatContext format, Timeline timeline) {
        List<Chapter> chapters = timeline.chapters();
        int pointer = new PointerPointer<>().sizeof();
        PointerPointer<AVChapter> array = new PointerPointer<>(avutil.av_mallocz((long) chapters.size() * pointer));
        format.chapters(array);
        for (int i = 0; i < chapters.size(); i++) {
            Chapter from = chapters.get(i);
            Pointer memory = avutil.av_mallocz(new AVChapter(null).sizeof());
            AVChapter chapter = new AVChapter(memory);
            chapter.id(i + 1L);
            chapter.time_base().num(1).den(timeline.frameRate());
            chapter.start(from.startFrame());
            chapter.end(Math.min(timeline.frames(), from.startFrame() + from.frames()));
            chapter.metadata(dictionary(Map.of("title", from.title())));
            array.put(i, chapter);
            format.nb_chapters(i + 1);
        }
    }

    private static AVDictionary dictionary(Map<String, String> entries) {
        AVDictionary dictionary = new AVDictionary(null);
        entries.forEach((key, value) -> {
            try (BytePointer k = utf8(key);
                    BytePointer v = utf8(value)) {
                avutil.av_dict_set(dictionary, k, v, 0);
            }
        });
        return dictionary;
    }

    private static BytePointer utf8(String text) {
        return new BytePointer((text.replace("\0", "") + "\0").getBytes(StandardCharsets.UTF_8));
    }
}
