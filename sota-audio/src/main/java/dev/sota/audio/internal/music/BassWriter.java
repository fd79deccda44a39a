package dev.sota.audio.internal.music;

import java.util.function.Consumer;

/** Plays the roots, and what the pattern adds to them. */
final class BassWriter implements PartWriter {
    static final int LOWEST = 33;
    private static final double VELOCITY = 0.62;

    private final ComposerOptions options;

    BassWriter(ComposerOptions options) {
        this.options = options;
    }

    /** The root's place in the bass: from A1 upwards. */
    static int root(Chord chord) {
        return Chord.atOrAbove(LOWEST, chord.root());
    }

    @Override
    public void write(Stretch stretch, Consumer<Note> notes) {
        if (!stretch.texture().bass()) {
            return;
        }
        boolean still = stretch.passage().energy() < 2 || !options.percussion();
        BassPattern pattern = still ? BassPattern.HELD : stretch.ensemble().bassPattern();
        String eighths = pattern.eighths(stretch.metre());
        for (ChordSpan span : stretch.spans()) {
            int start = 0;
            for (int i = 1; i <= eighths.length(); i++) {
                if (i == eighths.length() || eighths.charAt(i) != '.') {
                    notes.accept(note(stretch, span, eighths.charAt(start), start, i));
                    start = i;
                }
            }
        }
    }

    private static Note note(Stretch stretch, ChordSpan span, char step, int from, int to) {
        int root = root(span.chord());
        int pitch = switch (step) {
            case 'F' -> root > 40 ? root - 5 : root + 7;
            case 'O' -> root + 12;
            default -> root;
        };
        double velocity = VELOCITY
                * stretch.dynamic()
                * (from == 0 ? 1 : 0.84)
                * stretch.dice().between(0.95, 1);
        long ticks = (long) (to - from) * Metre.EIGHTH;
        return new Note(
                Part.BASS,
                stretch.ensemble().bass(),
                span.tick() + (long) from * Metre.EIGHTH,
                ticks - Metre.EIGHTH / 8,
                pitch,
                velocity);
    }
}
