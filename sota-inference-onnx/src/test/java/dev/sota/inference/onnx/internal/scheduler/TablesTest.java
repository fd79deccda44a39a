package dev.sota.inference.onnx.internal.scheduler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The tables and grids that all solvers share. */
class TablesTest {

    /** Recorded from SciPy 1.17.1: {@code scipy.stats.beta.ppf(p, 0.6, 0.6)}. */
    @Test
    void quantilesOfTheBetaDistributionAreThoseOfSciPy() {
        double[][] recorded = {
            {1e-06, 1.8558824624053043e-10},
            {0.001, 1.855873851745199e-05},
            {0.0344827586, 0.006768365901991074},
            {0.1, 0.03958440558878085},
            {0.25, 0.17568037865269498},
            {0.4999, 0.49986127490549975},
            {0.75, 0.824319621347305},
            {0.9, 0.9604155944112192},
            {0.98, 0.9972670179754229},
            {0.999999, 0.9999999998144118}
        };
        for (double[] row : recorded) {
            assertEquals(row[1], BetaQuantile.of(row[0]), 1e-12 * Math.max(row[1], 1e-3), "at " + row[0]);
        }
        assertEquals(0, BetaQuantile.of(0));
        assertEquals(1, BetaQuantile.of(1));
        assertEquals(0.5, BetaQuantile.of(0.5), 1e-15);
    }

    /** Recorded from NumPy 2.4.6 on a processor with AVX2; of 100,000 others none differs, either. */
    @Test
    void logarithmsOfTablesAreThoseOfNumPysVectorUnits() {
        float[][] recorded = {
            {14.614647f, 2.6820242f}, {0.029167535f, -3.534699f}, {20291.303f, 9.917948f},
            {0.7071068f, -0.3465735f}, {1.4142135f, 0.3465736f}, {4096.0f, 8.317766f}
        };
        for (float[] row : recorded) {
            assertEquals(row[1], VectorLog.of(row[0]));
        }
        assertEquals(Float.NEGATIVE_INFINITY, VectorLog.of(0));
        assertEquals(Float.POSITIVE_INFINITY, VectorLog.of(Float.POSITIVE_INFINITY));
        assertTrue(Float.isNaN(VectorLog.of(-1)) && Float.isNaN(VectorLog.of(Float.NaN)));
    }

    /** Recorded from torch 2.15.0 and diffusers 0.42.1: the scaled-linear schedule of Stable Diffusion. */
    @Test
    void theScheduleOfStableDiffusionHasItsKnownNumbers() {
        AlphaBars bars = AlphaBars.of(config("\"beta_start\": 0.00085, \"beta_end\": 0.012"), 0, 0, "scaled_linear");
        assertEquals(0.9991499781608582, bars.at(0), 1e-7);
        assertEquals(0.00466009508818388, bars.at(999), 1e-8);
        float[] sigmas = bars.sigmas();
        assertEquals(14.614646911621094, sigmas[999], 5e-6);
        assertEquals(0.02916753478348255, sigmas[0], 1e-7);
    }

    @Test
    void rescalingLeavesNothingOfTheLatentsAtTheEnd() {
        SchedulerConfig config = config("\"rescale_betas_zero_snr\": true");
        AlphaBars exact = AlphaBars.of(config, 0.00085, 0.012, "scaled_linear");
        assertEquals(0, exact.at(999));
        assertEquals(0.99915, exact.at(0), 1e-6);
        float[] finite =
                AlphaBars.finite(config, 0.00085, 0.012, "scaled_linear").sigmas();
        assertEquals(4096, finite[999], 1e-3);
    }

    @Property
    void noiseRisesAlongEverySchedule(
            @ForAll @IntRange(min = 2, max = 300) int count, @ForAll @IntRange(max = 5) int which) {
        String name = new String[] {"linear", "scaled_linear", "squaredcos_cap_v2", "exp", "sigmoid", "laplace"}[which];
        String members = "\"num_train_timesteps\": " + count + ", \"beta_schedule\": \"" + name + "\"";
        AlphaBars bars = AlphaBars.of(config(members), 0.0001, 0.02, "linear");
        for (int i = 1; i < count; i++) {
            assertTrue(bars.at(i) <= bars.at(i - 1), name + " at " + i);
        }
        assertTrue(bars.at(0) <= 1 && bars.at(count - 1) >= 0);
    }

    @Property
    void gridsKeepTheirEnds(
            @ForAll @DoubleRange(min = -9, max = 9) double start,
            @ForAll @DoubleRange(min = -9, max = 9) double end,
            @ForAll @IntRange(min = 2, max = 50) int count) {
        double[] grid = Grid.linspace(start, end, count);
        float[] grid32 = Grid.linspace32(start, end, count);
        assertEquals(start, grid[0]);
        assertEquals(end, grid[count - 1]);
        assertEquals((float) start, grid32[0]);
        assertEquals((float) end, grid32[count - 1]);
        assertEquals(1, Grid.linspace(start, end, 1).length);
        assertEquals((float) start, Grid.linspace32(start, end, 1)[0]);
    }

    /** 1000 / (1000 / 61) is a little more than 61, which makes one time step more: the reference has it, too. */
    @Test
    void strideOfTrailingStepsMayGiveOneMore() {
        assertEquals(62, Spacing.TRAILING.places(1000, 61, 0).length);
        assertEquals(60, Spacing.TRAILING.places(1000, 60, 0).length);
        assertArrayEquals(new double[] {999, 749, 499, 249}, Spacing.TRAILING.places(1000, 4, 1));
        assertArrayEquals(new double[] {751, 501, 251, 1}, Spacing.LEADING.places(1000, 4, 1));
        assertArrayEquals(new double[] {999, 666, 333, 0}, Spacing.LINSPACE.places(1000, 4, 1));
    }

    @Test
    void halvesAreRoundedToEven() {
        assertArrayEquals(new double[] {10, 8, 7, 5, 3, 2, 0}, Spacing.LINSPACE.timesteps(11, 7, 0));
        assertArrayEquals(new double[] {6, 4, 2, 0}, Spacing.LINSPACE.timesteps(7, 4, 0));
        assertArrayEquals(new double[] {5, 4, 2, 1, 0}, Spacing.LINSPACE.timesteps(6, 5, 0));
    }

    @Property
    void placesLeadBackToTheirLevels(@ForAll @FloatRange(min = 0.05f, max = 14f) float level) {
        SigmaTable table = new SigmaTable(
                config("\"beta_schedule\": \"scaled_linear\""),
                AlphaBars.of(config("\"a\": 1"), 0.00085, 0.012, "scaled_linear"));
        double back = table.at(new double[] {table.place(level)})[0];
        assertEquals(level, back, 0.01 * level);
        assertEquals(table.place(level), table.place32(level), 0.01);
    }

    @Property
    void ancestralStepsKeepTheVariance(
            @ForAll @FloatRange(min = 0.03f, max = 4096) float from,
            @ForAll @FloatRange(min = 0, max = 1) float share) {
        float to = from * share;
        double up = Ancestral.up(from, to);
        double down = Ancestral.down(from, to);
        assertEquals((double) to * to, up * up + down * down, 1e-5 * from * from);
        assertTrue(to == 0 || down > 0, "a step never goes down to nothing but at the end");
    }

    private static SchedulerConfig config(String members) {
        return SchedulerConfig.of(Reference.JSON.readTree("{" + members + "}"));
    }
}
