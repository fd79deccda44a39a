package dev.sota.audio.internal.loudness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KWeightingTest {

    /** 48 kHz: tables 1 and 2 of ITU-R BS.1770-5. The others: derived from the same analog prototype by other programs. */
    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(48_000, new double[] {
                    1.53512485958697,
                    -2.69169618940638,
                    1.19839281085285,
                    -1.69065929318241,
                    0.73248077421585,
                    -1.99004745483398,
                    0.99007225036621
                }),
                Arguments.of(44_100, new double[] {
                    1.5308412300503478,
                    -2.6509799951547297,
                    1.169079079921587,
                    -1.6636551132560204,
                    0.7125954280732254,
                    -1.989169673629796,
                    0.9891990357870393
                }),
                Arguments.of(24_000, new double[] {
                    1.4879002209622763,
                    -2.2462054681411368,
                    0.904909123246438,
                    -1.3902346051928203,
                    0.5368384812603979,
                    -1.9801441262289323,
                    0.9802428178592764
                }));
    }

    @ParameterizedTest(name = "{0} Hz")
    @MethodSource("tables")
    void coefficientsAreTheStandards(int rate, double[] table) {
        assertArrayEquals(table, new KWeighting(rate).coefficients(), 1e-9);
    }
}
