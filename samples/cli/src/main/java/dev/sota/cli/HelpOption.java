package dev.sota.cli;

import picocli.CommandLine.Option;

/** The option that every command has. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = Integer.MAX_VALUE,
            description = "Show this help.")
    private boolean help;

    /** Whether help was asked for. */
    boolean help() {
        return help;
    }
}
