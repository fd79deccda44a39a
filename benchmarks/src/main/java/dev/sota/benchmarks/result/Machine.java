package dev.sota.benchmarks.result;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The machine that measures. */
public final class Machine {

    private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*:\\s*(.+)$");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s*(\\d+) kB$");
    private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s*(\\d+) kB$");
    private static final double NANOS = 1e9;

    private Machine() {}

    /**
     * How many cores this process may use.
     *
     * @return at least 1
     */
    public static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * The processor.
     *
     * @return its model where the system says so, else its architecture
     */
    public static String processor() {
        String info = read(Path.of("/proc/cpuinfo"));
        Matcher matcher = MODEL.matcher(info);
        return matcher.find() ? matcher.group(1).trim() : System.getProperty("os.arch");
    }

    /**
     * Java.
     *
     * @return its version
     */
    public static String java() {
        return System.getProperty("java.version");
    }

    /**
     * The processor time of this process so far, on all cores.
     *
     * @return seconds
     */
    public static double processSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / NANOS;
    }

    /**
     * The most memory that this process has had resident.
     *
     * @return bytes; empty where the system does not say
     */
    public static OptionalLong peakBytes() {
        return peakBytes(ProcessHandle.current());
    }

    /**
     * The memory that this process has now, native memory included.
     *
     * @return bytes; nothing where the system does not tell
     */
    public static OptionalLong residentBytes() {
        return bytes(RESIDENT, ProcessHandle.current());
    }

    /**
     * The most memory that a process has had resident.
     *
     * @param process the process
     * @return bytes; empty where the system does not say, or the process is gone
     */
    public static OptionalLong peakBytes(ProcessHandle process) {
        return bytes(PEAK, process);
    }

    private static OptionalLong bytes(Pattern line, ProcessHandle process) {
        Matcher matcher = line.matcher(read(Path.of("/proc", Long.toString(process.pid()), "status")));
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1)) * 1024) : OptionalLong.empty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            // Only Linux has these.
            return "";
        }
    }
}
