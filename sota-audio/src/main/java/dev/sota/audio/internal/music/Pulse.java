package dev.sota.audio.internal.music;

/**
 * Turns ticks into seconds: an even pulse that slows down a little in the bar before the last chord.
 *
 * @param secondsPerTick the pulse
 * @param slowing the tick at which it begins to slow
 * @param last the tick of the last chord
 * @param delay how many seconds later the last chord falls than in an even pulse
 */
record Pulse(double secondsPerTick, long slowing, long last, double delay) {
    double seconds(long tick) {
        double even = tick * secondsPerTick;
        if (tick <= slowing || last <= slowing) {
            return even;
        }
        double part = Math.min(1, (double) (tick - slowing) / (last - slowing));
        return even + delay * part * part;
    }
}
