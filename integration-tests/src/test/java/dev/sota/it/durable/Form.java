package dev.sota.it.durable;

/** How thorough these tests are: {@code -Dsota.long=true} asks for their long form, {@code -Dsota.seed=n} for other chances. */
final class Form {

    static final boolean LONG = Boolean.getBoolean("sota.long");

    private Form() {}

    /** A number for each form, or the one that a system property gives. */
    static int number(String property, int otherwise, int inLongForm) {
        return Integer.getInteger(property, LONG ? inLongForm : otherwise);
    }

    static long seed() {
        return Long.getLong("sota.seed", 1);
    }

    /** Says something for whoever reads the log of the build. */
    static void say(String format, Object... values) {
        System.out.println(String.format(java.util.Locale.ROOT, format, values));
    }
}
