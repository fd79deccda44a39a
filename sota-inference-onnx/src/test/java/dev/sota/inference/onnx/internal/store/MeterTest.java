package dev.sota.inference.onnx.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.inference.onnx.models.InstallProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MeterTest {

    private long now;
    private final List<InstallProgress> heard = new ArrayList<>();
    private final Meter meter = new Meter(heard::add, () -> now);

    private InstallProgress at(double seconds, long bytes) {
        now = (long) (seconds * 1e9);
        meter.at(bytes);
        return heard.get(heard.size() - 1);
    }

    @Test
    void filesAddUpAndTheSpeedTellsTheRest() {
        meter.total(OptionalLong.of(1000));
        meter.begin("a");
        assertEquals(Optional.empty(), at(0, 0).remaining(), "no speed yet");
        assertEquals(Optional.of(Duration.ofSeconds(18)), at(2, 100).remaining());
        meter.begin("b");
        InstallProgress half = at(10, 400);
        assertEquals(500, half.done());
        assertEquals("b", half.file());
        assertEquals(0.5, half.fraction());
        assertEquals(Optional.of(Duration.ofSeconds(10)), half.remaining());
        assertEquals(Optional.of(Duration.ZERO), at(20, 900).remaining());
    }

    @Test
    void whatWasThereBeforeSaysNothingAboutTheSpeed() {
        meter.total(OptionalLong.of(1000));
        meter.begin("a");
        at(0, 900);
        assertEquals(Optional.of(Duration.ofSeconds(5)), at(5, 950).remaining());
    }

    @Test
    void withoutATotalNothingIsForetold() {
        meter.begin("a");
        at(0, 0);
        InstallProgress progress = at(5, 950);
        assertEquals(Optional.empty(), progress.remaining());
        assertEquals(0, progress.fraction());
    }
}
