package dev.sota.core.internal.cache;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names a session after its process. A process never tries the locks of its own sessions: on POSIX systems, closing any
 * channel on a file drops all locks that the process holds on it (IEEE Std 1003.1, fcntl).
 *
 * @param process the process: number and time of birth, since numbers are used again
 * @param part what tells its sessions apart
 */
record SessionName(String process, String part) {

    static final String LOCK = ".lock";
    static final String DRAFT = ".draft";

    private static final Pattern FOLDER = Pattern.compile("[0-9]+-[0-9]+-[0-9a-f]{8}");
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{64}\\.[0-9]+|[0-9]+\\.draft");

    static SessionName create() {
        // Good random numbers would cost a start of the program tens of milliseconds; a name that is taken is seen.
        return new SessionName(ownProcess(), String.format(Locale.ROOT, "%08x", (int) System.nanoTime()));
    }

    static String ownProcess() {
        ProcessHandle self = ProcessHandle.current();
        return self.pid() + "-"
                + self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    static boolean isFolder(String name) {
        return FOLDER.matcher(name).matches();
    }

    /** Whether a file in a session's folder is one that a session made. */
    static boolean isContent(String name) {
        return CONTENT.matcher(name).matches();
    }

    static boolean isOwn(String folder) {
        return folder.startsWith(ownProcess() + "-");
    }

    String folder() {
        return process + "-" + part;
    }

    String lockFile() {
        return folder() + LOCK;
    }
}
