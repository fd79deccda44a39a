package dev.sota.core.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest {

    @ParameterizedTest
    @CsvSource({
        "They met at 5 a.m. on the quay., dawn",
        "They met at three in the morning on the quay., night",
        "They met at nine in the morning on the quay., morning",
        "They met at 12 pm on the quay., noon",
        "They met at 3 p.m. on the quay., afternoon",
        "They met at seven o'clock in the evening on the quay., evening",
        "They met at ten at night on the quay., night",
        "They met at 23:40 on the quay., night",
        "They met at 6.40 on the quay., dawn"
    })
    void hoursAreTold(String text, String word) {
        assertTrue(Clock.spelled(text).contains(" in the " + word + " "), Clock.spelled(text));
    }

    @Test
    void monthsThatAreWordsNeedTheirPreposition() {
        Scenery scenery = new Scenery(Locale.ENGLISH);
        assertTrue(scenery.read(Clock.spelled("In May she planted beans.")).stream()
                .anyMatch(s -> s.name().equals("spring")));
        String may = "She may march on.";
        assertEquals(may, Clock.spelled(may));
        String share = "It fell by 12.50 %.";
        assertEquals(share, Clock.spelled(share));
    }
}
