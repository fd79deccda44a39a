package dev.sota.cli;

import dev.sota.api.DocumentCodec;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * What commands see of the world outside, so that tests can give them another.
 *
 * @param in standard input
 * @param out standard output: results only
 * @param err standard error: progress and errors
 * @param terminal what standard error can show
 * @param folder the current folder
 * @param pipelines opens pipelines
 * @param caches finds work caches
 * @param models finds models
 * @param codec finds the document codec, when it is first needed
 * @param interruption what Ctrl-C reaches
 */
record CommandContext(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Terminal terminal,
        Path folder,
        Pipelines pipelines,
        Caches caches,
        Models models,
        Supplier<DocumentCodec> codec,
        Interruption interruption) {

    /** The world as this process finds it. */
    static CommandContext ofProcess() {
        Terminal terminal = Terminal.ofProcess();
        return new CommandContext(
                System.in,
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, terminal.charset()),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, terminal.charset()),
                terminal,
                Path.of(""),
                Pipelines.discovered(),
                Caches.discovered(),
                Models.discovered(),
                DocumentCodec::json,
                new Interruption());
    }
}
