package dev.sota.audio.internal.loudness;

/** The energies of the last three seconds, in hops of about 10 ms. */
final class EnergyWindow {

    private final double[] energies;
    private final int[] counts;
    private int next;

    EnergyWindow(int hops) {
        energies = new double[hops];
        counts = new int[hops];
    }

    void add(double energy, int count) {
        energies[next] = energy;
        counts[next] = count;
        next = (next + 1) % energies.length;
    }

    /** The mean square over the last hops: summed afresh, so that no rounding error piles up. */
    double meanSquare(int hops) {
        double energy = 0;
        long count = 0;
        int at = Math.floorMod(next - hops, energies.length);
        for (int i = 0; i < hops; i++) {
            energy += energies[at];
            count += counts[at];
            at = at + 1 == energies.length ? 0 : at + 1;
        }
        return energy / count;
    }
}
