package dev.sota.core.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in the folder of a film which run is writing there, and what it is about to give its final name, so that after its
 * death the next run can remove its drafts. If it died between the first of a film's files and the last, which is the
 * film, those it had named are taken back: either all of a film is seen, or nothing.
 */
final class FilmJournal implements AutoCloseable {

    static final String DRAFT = ".part";

    private static final Logger log = LoggerFactory.getLogger(FilmJournal.class);
    private static final String PREFIX = ".sota-film-";
    private static final Pattern RUN = Pattern.compile("run ([0-9A-Za-z-]{1,64})");
    private static final Pattern NEW = Pattern.compile("new ([0-9]{1,18}) ([0-9]{1,18}) ([^/\\\\]+)");

    private final Path folder;
    private final OwnerLock lock;

    private FilmJournal(Path folder, OwnerLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Begins one, and tidies up after dead runs. */
    static FilmJournal open(Path folder, String run) throws IOException {
        OwnerLock lock = OwnerLock.take(folder, PREFIX);
        FilmJournal journal = new FilmJournal(folder, lock);
        try {
            lock.say("run " + run);
            lock.sweep((name, lines) -> journal.tidy(lines));
            return journal;
        } catch (IOException e) {
            journal.close();
            throw e;
        }
    }

    /** Says that a draft is to become a file that is not there yet; all of them are named before the first is renamed. */
    void becomes(Path draft, Path place) throws IOException {
        lock.say("new " + Files.size(draft) + " " + modified(draft) + " " + place.getFileName());
    }

    private static long modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toMillis();
    }

    private void tidy(List<String> lines) throws IOException {
        Matcher run = RUN.matcher(lines.isEmpty() ? "" : lines.get(0));
        if (!run.matches()) {
            return;
        }
        List<Path> drafts = drafts(run.group(1));
        if (drafts.isEmpty()) {
            return;
        }
        // The film is renamed last: as long as there is a draft, it was not.
        for (String line : lines) {
            Matcher made = NEW.matcher(line);
            if (made.matches()) {
                takeBack(folder.resolve(made.group(3)), Long.parseLong(made.group(1)), Long.parseLong(made.group(2)));
            }
        }
        for (Path draft : drafts) {
            Files.deleteIfExists(draft);
        }
        log.info("The drafts of a run that was killed were deleted in {}.", folder);
    }

    /** Only what is still as that run made it. */
    private static void takeBack(Path place, long bytes, long modified) throws IOException {
        if (Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && Files.size(place) == bytes
                && modified(place) == modified) {
            Files.deleteIfExists(place);
        }
    }

    private List<Path> drafts(String run) throws IOException {
        List<Path> drafts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return name.startsWith(".") && name.endsWith("." + run + DRAFT);
                    })
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(drafts::add);
        }
        return drafts;
    }

    @Override
    public void close() {
        lock.close();
    }
}
