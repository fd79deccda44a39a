package dev.sota.cli;

import dev.sota.api.DocumentCodec;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Manifest;
import dev.sota.api.Storyboard;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out what the INPUT of a command is, a file or a prompt, and reads it. */
final class InputReader {

    private static final String STANDARD_INPUT = "-";

    private final CommandContext context;

    InputReader(CommandContext context) {
        this.context = context;
    }

    /**
     * Reads what a command was given.
     *
     * @param inputs the arguments without a dash
     * @param prompt the value of {@code --prompt}
     * @throws GenerationException of kind REQUEST that says what is wrong with it
     */
    FilmInput read(List<String> inputs, Optional<String> prompt) {
        if (prompt.isPresent()) {
            if (!inputs.isEmpty()) {
                throw refuse("There is both an input and a --prompt.", "Give one of the two.");
            }
            return new FilmInput.Prompt(TextFile.words(prompt.get(), "The prompt"));
        }
        if (inputs.isEmpty()) {
            throw refuse("There is nothing to make a film of.", "Name a text file, or give a prompt in quotes.");
        }
        if (inputs.size() > 1) {
            throw refuse(
                    "One input is expected, and " + inputs.size() + " were given.",
                    "Put a prompt in quotes: \"" + shorten(String.join(" ", inputs)) + "\".");
        }
        return read(inputs.get(0));
    }

    private FilmInput read(String input) {
        if (input.equals(STANDARD_INPUT)) {
            return new FilmInput.Script(TextFile.read("Standard input", () -> context.in()));
        }
        Optional<Path> file = path(input);
        if (file.isPresent() && Files.exists(file.get())) {
            return readFile(file.get());
        }
        if (looksLikePrompt(input, file)) {
            return new FilmInput.Prompt(input.strip());
        }
        if (input.isBlank()) {
            throw refuse("The input is empty.", "Name a text file, or give a prompt in quotes.");
        }
        throw refuse(
                "There is no file " + shorten(input) + ".",
                "Check the name; if it is meant as a prompt, say --prompt \"" + shorten(input) + "\".");
    }

    private FilmInput readFile(Path file) {
        String text = TextFile.read(file);
        if (!nameOf(file).endsWith(".json")) {
            return new FilmInput.Script(text);
        }
        try {
            return readDocument(context.codec().get(), text);
        } catch (GenerationException e) {
            throw GenerationException.builder(e.kind(), file + ": " + e.getMessage())
                    .remedy(
                            e.remedy().isEmpty()
                                    ? "Correct the file; sota plan --json prints a storyboard to start from."
                                    : e.remedy())
                    .cause(e)
                    .build();
        }
    }

    /** A storyboard, a request, or the manifest of a film, which is made again. */
    private static FilmInput readDocument(DocumentCodec codec, String text) {
        if (Json.hasMember(text, "sotaVersion")) {
            return new FilmInput.Written(codec.decode(text, Manifest.class).request());
        }
        return Json.hasMember(text, "scenes")
                ? new FilmInput.Planned(codec.decode(text, Storyboard.class))
                : new FilmInput.Written(codec.decode(text, GenerationRequest.class));
    }

    /** Words with space between them, unless they name a text file or something in a folder that is there. */
    private boolean looksLikePrompt(String input, Optional<Path> file) {
        String lower = input.strip().toLowerCase(Locale.ROOT);
        if (lower.codePoints().noneMatch(Character::isWhitespace)
                || lower.endsWith(".txt")
                || lower.endsWith(".md")
                || lower.endsWith(".json")) {
            return false;
        }
        Path folder = context.folder().toAbsolutePath();
        Optional<Path> parent = file.map(path -> path.toAbsolutePath().getParent());
        return parent.isEmpty() || parent.get().equals(folder) || !Files.isDirectory(parent.get());
    }

    private Optional<Path> path(String input) {
        try {
            return input.isBlank()
                    ? Optional.empty()
                    : Optional.of(context.folder().resolve(input));
        } catch (InvalidPathException e) {
            // Not every prompt can be a file's name: Windows has no question marks in them.
            return Optional.empty();
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }

    private static GenerationException refuse(String message, String remedy) {
        return GenerationException.request(message).remedy(remedy).build();
    }
}
