package dev.sota.cli;

/** Where the program starts and ends. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        CommandContext context = CommandContext.ofProcess();
        Runtime.getRuntime().addShutdownHook(new Thread(context.interruption()::interrupt, "sota-interrupt"));
        int exitCode;
        try {
            exitCode = Sota.run(context, args);
        } finally {
            context.out().flush();
            context.err().flush();
            context.interruption().finished();
        }
        System.exit(exitCode);
    }
}
