package dev.sota.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Something about this machine that a film needs.
 *
 * @param name what is looked at
 * @param ok whether it will do
 * @param found what was found
 * @param remedy what to do where it will not; empty where it will
 */
record MachineCheck(String name, boolean ok, String found, String remedy) {

    /** A film of twenty minutes, its sound and its pictures while they are being made. */
    private static final long NEEDED_BYTES = 1_000_000_000;

    private static final long NEEDED_MEMORY = 512L << 20;

    /** Looks at everything. */
    static List<MachineCheck> all(Path folder) {
        return List.of(
                java(Runtime.version().feature()),
                memory(Runtime.getRuntime().maxMemory(), Runtime.getRuntime().availableProcessors()),
                disk("temporary folder", Path.of(System.getProperty("java.io.tmpdir")), "-Djava.io.tmpdir=FOLDER"),
                disk("current folder", folder, "-o FILE"));
    }

    static MachineCheck java(int feature) {
        String found = Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return feature >= 17
                ? new MachineCheck("Java", true, found, "")
                : new MachineCheck("Java", false, found, "Install Java 17 or later.");
    }

    static MachineCheck memory(long bytes, int processors) {
        String found = Sizes.of(bytes) + " for Java, " + processors + (processors == 1 ? " processor" : " processors");
        return bytes >= NEEDED_MEMORY
                ? new MachineCheck("memory", true, found, "")
                : new MachineCheck("memory", false, found, "Give Java 512 MB or more, with -Xmx512m.");
    }

    static MachineCheck disk(String name, Path folder, String option) {
        Path place = folder.toAbsolutePath().normalize();
        String otherwise = "Choose another with " + option + ".";
        try {
            Path probe = Files.createTempFile(place, ".sota-", ".probe");
            Files.delete(probe);
            long free = Files.getFileStore(place).getUsableSpace();
            String found = place + ", writable, " + Sizes.of(free) + " free";
            return free >= NEEDED_BYTES
                    ? new MachineCheck(name, true, found, "")
                    : new MachineCheck(name, false, found, "Free a gigabyte there. " + otherwise);
        } catch (IOException e) {
            return new MachineCheck(name, false, place + ", not writable", otherwise);
        }
    }
}
