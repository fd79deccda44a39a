package dev.sota.core.internal.files;

import dev.sota.api.GenerationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of one film. Each is written beside its final place under a name of this run, and all are renamed together
 * at the end, the film last: whoever sees the film sees all of it. Closing removes what was not renamed.
 */
public final class FilmFiles implements AutoCloseable {

    /** What belongs to a film. */
    public enum Part {
        /** The film. */
        VIDEO(""),
        /** Captions as SubRip. */
        SRT(".srt"),
        /** Captions as WebVTT. */
        VTT(".vtt"),
        /** The poster. */
        POSTER(".png"),
        /** The manifest. */
        MANIFEST(".json");

        private final String extension;

        Part(String extension) {
            this.extension = extension;
        }
    }

    private static final int LONGEST_STEM_BYTES = 180;

    private final Map<Part, Path> places = new LinkedHashMap<>();
    private final Map<Part, Path> drafts = new LinkedHashMap<>();

    private final FilmJournal journal;

    private FilmFiles(Path video, String run, FilmJournal journal) {
        this.journal = journal;
        Path folder = folder(video);
        String name = video.getFileName().toString();
        String stem = name.contains(".") && name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        for (Part part : Part.values()) {
            String file = part == Part.VIDEO ? name : stem + part.extension;
            places.put(part, folder.resolve(file));
            drafts.put(part, folder.resolve("." + file + "." + run + FilmJournal.DRAFT));
        }
    }

    private static Path folder(Path video) {
        Path parent = video.toAbsolutePath().normalize().getParent();
        return parent == null ? Path.of("").toAbsolutePath() : parent;
    }

    /**
     * The files of a film whose name was given.
     *
     * @param video the film's file
     * @param overwrite whether files that exist may be replaced
     * @param run a name for this run's drafts
     * @return the files, with the folder known to be writable
     * @throws GenerationException when the folder is missing or not writable, or a file exists
     */
    public static FilmFiles named(Path video, boolean overwrite, String run) {
        if (video.getFileName() == null || Files.isDirectory(video)) {
            throw GenerationException.request("The output '" + video + "' is a folder.")
                    .remedy("Name a file, for example " + video.resolve("film.mp4") + ".")
                    .build();
        }
        if (!video.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".mp4")) {
            throw GenerationException.request("The output '" + video.getFileName() + "' does not end in .mp4.")
                    .remedy("Films are MP4 files: give it a name that ends in .mp4.")
                    .build();
        }
        FilmFiles files = new FilmFiles(video, run, journal(folder(video), run));
        try {
            if (!overwrite) {
                files.requireFree();
            }
            files.begin();
            return files;
        } catch (GenerationException e) {
            files.close();
            throw e;
        }
    }

    private void requireFree() {
        List<Path> there = places.values().stream().filter(Files::exists).toList();
        if (!there.isEmpty()) {
            throw GenerationException.request("The output '" + there.get(0) + "' exists already.")
                    .remedy("Choose another name, or allow replacing it (overwrite, --force).")
                    .build();
        }
    }

    /**
     * The files of a film that is named after its title, with a number where that name is taken.
     *
     * @param folder where
     * @param title the film's title
     * @param run a name for this run's drafts
     * @return the files, with the folder known to be writable
     */
    public static FilmFiles free(Path folder, String title, String run) {
        FilmJournal journal = journal(folder(folder.resolve("film.mp4")), run);
        try {
            return free(folder, stem(title), run, journal);
        } catch (GenerationException e) {
            journal.close();
            throw e;
        }
    }

    private static FilmFiles free(Path folder, String stem, String run, FilmJournal journal) {
        for (int n = 1; n <= 9999; n++) {
            FilmFiles files = new FilmFiles(folder.resolve(stem + (n == 1 ? "" : "-" + n) + ".mp4"), run, journal);
            if (files.isFree()) {
                files.begin();
                // Another run may have wanted the same name at the same time. Each looks after it has made its draft,
                // so that at least one sees the other and goes on to the next name.
                if (!files.othersAreHere() && files.isFree()) {
                    return files;
                }
                files.deleteDrafts();
            }
        }
        throw GenerationException.request("The folder " + folder + " holds too many films called '" + stem + "'.")
                .remedy("Name the output file.")
                .build();
    }

    private boolean isFree() {
        return places.values().stream().noneMatch(Files::exists);
    }

    private boolean othersAreHere() {
        String drafts = "." + place(Part.VIDEO).getFileName() + ".";
        Path own = draft(Part.VIDEO).getFileName();
        try (Stream<Path> there = Files.list(folder(place(Part.VIDEO)))) {
            return there.map(Path::getFileName)
                    .anyMatch(f -> !f.equals(own)
                            && f.toString().startsWith(drafts)
                            && f.toString().endsWith(FilmJournal.DRAFT));
        } catch (IOException | UncheckedIOException e) {
            throw FileErrors.explain("The output folder could not be read.", e);
        }
    }

    /**
     * Letters and digits of the title in lower case, joined by hyphens; at most 60 of them, and few enough bytes that
     * a draft's longer name still is one (most file systems allow 255 bytes).
     */
    static String stem(String title) {
        String stem = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        int end = stem.offsetByCodePoints(0, Math.min(60, stem.codePointCount(0, stem.length())));
        while (stem.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST_STEM_BYTES) {
            end = stem.offsetByCodePoints(end, -1);
        }
        stem = stem.substring(0, end).replaceAll("-+$", "");
        return stem.isEmpty() ? "film" : stem;
    }

    private static FilmJournal journal(Path folder, String run) {
        if (!Files.isDirectory(folder)) {
            throw GenerationException.request("The output folder " + folder + " does not exist.")
                    .remedy("Create it, or choose another folder.")
                    .build();
        }
        // Asking for permission lies on some systems (root, network disks): try.
        return FileErrors.explaining(unwritable(folder), () -> FilmJournal.open(folder, run));
    }

    private void begin() {
        Path draft = draft(Part.VIDEO);
        FileErrors.explaining(unwritable(folder(draft)), () -> Files.createFile(draft));
    }

    private static String unwritable(Path folder) {
        return "The film cannot be written to the folder " + folder + ".";
    }

    /**
     * Where a part will stand.
     *
     * @param part the part
     * @return its final path
     */
    public Path place(Part part) {
        return java.util.Objects.requireNonNull(places.get(part));
    }

    /**
     * Where a part is written.
     *
     * @param part the part
     * @return a path beside its final one
     */
    public Path draft(Part part) {
        return java.util.Objects.requireNonNull(drafts.get(part));
    }

    /** Gives every part its final name; when one cannot have it, takes back those that were new. */
    public void publish() {
        List<Path> done = new ArrayList<>();
        List<Part> order = new ArrayList<>(List.of(Part.values()));
        order.remove(Part.VIDEO);
        order.add(Part.VIDEO);
        try {
            for (Part part : order) {
                if (!Files.exists(place(part))) {
                    journal.becomes(draft(part), place(part));
                }
            }
            for (Part part : order) {
                boolean fresh = !Files.exists(place(part));
                move(draft(part), place(part));
                if (fresh) {
                    done.add(place(part));
                }
            }
        } catch (IOException e) {
            done.forEach(FilmFiles::delete);
            throw FileErrors.explain("The film was made but could not be given its name.", e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (java.nio.file.AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(FilmFiles.class).warn("{} could not be removed: {}", file, e.toString());
        }
    }

    private void deleteDrafts() {
        drafts.values().forEach(FilmFiles::delete);
    }

    @Override
    public void close() {
        deleteDrafts();
        journal.close();
    }
}
