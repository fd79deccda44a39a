package dev.sota.cli;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tools.jackson.databind.node.ObjectNode;

/** Says what went wrong and what to do, in two lines for a person or in JSON for a program. */
final class ErrorPrinter {

    private final CommandContext context;
    private final boolean json;

    ErrorPrinter(CommandContext context, String... args) {
        this.context = context;
        // The line may be too wrong to be parsed; who asked for JSON gets it all the same.
        this.json = Arrays.asList(args).contains("--json");
    }

    /** A command line that makes no sense. */
    int usage(ParameterException e) {
        String message = plain(sentence(e.getMessage()));
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String remedy = "See " + command + " --help.";
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            String first = unmatched.getUnmatched().get(0);
            message = "There is no " + (first.startsWith("-") ? "option " : "command ") + first + ".";
            if (!suggestions.isEmpty()) {
                remedy = "Did you mean " + String.join(" or ", suggestions) + "? " + remedy;
            }
        }
        print(Kind.REQUEST, message, remedy, ExitCodes.USAGE);
        return ExitCodes.USAGE;
    }

    /** A command that failed. */
    int failure(Exception e, boolean debug) {
        GenerationException failure = e instanceof GenerationException known
                ? known
                : GenerationException.builder(Kind.INTERNAL, "Something went wrong that should not: " + e + ".")
                        .remedy("Run the command again with --debug and report what it prints.")
                        .cause(e)
                        .build();
        int exitCode = ExitCodes.of(failure.kind());
        print(failure.kind(), sentence(failure.getMessage()), failure.remedy(), exitCode);
        if (debug) {
            e.printStackTrace(context.err());
        }
        return exitCode;
    }

    private void print(Kind kind, String message, String remedy, int exitCode) {
        if (json) {
            ObjectNode error = Json.object();
            error.putObject("error")
                    .put("kind", kind.name().toLowerCase(Locale.ROOT))
                    .put("message", message)
                    .put("remedy", remedy)
                    .put("exitCode", exitCode);
            context.out().print(Json.text(error));
            context.out().flush();
        } else {
            StringWriter text = new StringWriter();
            text.write(context.terminal().colour() ? "\u001b[1;31merror:\u001b[0m " : "error: ");
            text.write(message + System.lineSeparator());
            if (!remedy.isEmpty()) {
                text.write("  -> " + remedy + System.lineSeparator());
            }
            context.err().print(text);
            context.err().flush();
        }
    }

    /** The parser's words for numbers are those of programmers. */
    private static String plain(String message) {
        return message.replace("is not a long", "is not a whole number").replace("is not a double", "is not a number");
    }

    private static String sentence(@Nullable String message) {
        String text = Objects.requireNonNullElse(message, "No reason was given").strip();
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }
}
