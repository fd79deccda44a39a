package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times and sizes as people read them. */
class WordingTest {

    @ParameterizedTest
    @CsvSource({"0,0:00", "499,0:00", "500,0:01", "59499,0:59", "59500,1:00", "65000,1:05", "3599600,1:00:00"})
    void clock(long millis, String expected) {
        assertEquals(expected, Times.clock(Duration.ofMillis(millis)));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0.0 s",
        "4230,4.2 s",
        "9949,9.9 s",
        "9950,10 s",
        "59499,59 s",
        "59500,1 min 0 s",
        "125000,2 min 5 s",
        "3780000,1 h 3 min"
    })
    void spoken(long millis, String expected) {
        assertEquals(expected, Times.spoken(Duration.ofMillis(millis)));
    }

    @ParameterizedTest
    @CsvSource({
        "0,1 s",
        "12300,12 s",
        "59000,59 s",
        "65000,1 min 0 s",
        "99000,1 min 30 s",
        "599000,9 min 50 s",
        "629000,10 min",
        "631000,11 min"
    })
    void guess(long millis, String expected) {
        assertEquals(expected, Times.guess(Duration.ofMillis(millis)));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0 B",
        "999,999 B",
        "1000,1.0 kB",
        "9940,9.9 kB",
        "9960,10 kB",
        "2400000,2.4 MB",
        "999949000,1.0 GB",
        "999400000,999 MB",
        "5000000000000000,5000 TB"
    })
    void size(long bytes, String expected) {
        assertEquals(expected, Sizes.of(bytes));
    }
}
