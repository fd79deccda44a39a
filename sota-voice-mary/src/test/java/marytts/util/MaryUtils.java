package marytts.util;

import java.util.Locale;
import org.apache.log4j.Logger;

/** For MaryTTS's class of this name, which needs Log4j and starts a timer; tests compare other classes of it with ours. */
public final class MaryUtils {

    private MaryUtils() {}

    /** A silent logger. */
    public static Logger getLogger(String name) {
        return Logger.getLogger(name);
    }

    /** Reads a language tag. */
    public static Locale string2locale(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-'));
    }
}
