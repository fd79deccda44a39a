package dev.sota.core.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.PictureProgress;
import dev.sota.api.Progress;
import dev.sota.api.ProgressListener;
import dev.sota.spi.Picture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ProgressHubTest {

    private final Desk desk = new Desk();
    private final ProgressHub hub = new ProgressHub(Desk.at(0), desk);
    private final List<Double> heard = new ArrayList<>();
    private final ProgressListener listener = p -> heard.add(p.fraction());

    private void publish(double... fractions) {
        for (double fraction : fractions) {
            hub.publish(Desk.at(fraction));
        }
    }

    @Test
    void aListenerHearsTheNewestFirst() {
        publish(0.2, 0.4);
        hub.add(listener);
        desk.work();
        assertEquals(List.of(0.4), heard);
        assertEquals(0.4, hub.newest().fraction());
    }

    @Test
    void aListenerThatKeepsUpHearsEverything() {
        hub.add(listener);
        desk.work();
        for (int i = 1; i <= 4; i++) {
            publish(i / 4.0);
            desk.work();
        }
        assertEquals(List.of(0.0, 0.25, 0.5, 0.75, 1.0), heard);
    }

    @Test
    void aSlowListenerMissesTheMiddleButHearsFirstAndLast() {
        hub.add(listener);
        publish(0.1, 0.2, 0.3, 0.9, 1.0);
        desk.work();
        assertEquals(List.of(0.0, 1.0), heard);
    }

    @Property(tries = 200)
    void whateverIsMissedTheOrderIsKeptAndTheLastIsHeard(@ForAll List<Boolean> worksNow) {
        Desk slow = new Desk();
        ProgressHub any = new ProgressHub(Desk.at(0), slow);
        List<Double> fractions = new ArrayList<>();
        any.add(p -> fractions.add(p.fraction()));
        for (int i = 0; i < worksNow.size(); i++) {
            any.publish(Desk.at(i / (double) worksNow.size()));
            if (worksNow.get(i)) {
                slow.work();
            }
        }
        any.publish(Desk.at(1));
        slow.work();
        List<Double> sorted = new ArrayList<>(fractions);
        Collections.sort(sorted);
        assertEquals(sorted, fractions);
        assertEquals(0.0, fractions.get(0));
        assertEquals(1.0, fractions.get(fractions.size() - 1));
    }

    @Test
    void aListenerThatThrowsGoesOnBeingCalledAndDisturbsNobody() {
        List<Double> thrower = new ArrayList<>();
        hub.add(p -> {
            thrower.add(p.fraction());
            if (p.fraction() < 0.3) {
                throw new IllegalStateException("not today");
            }
            throw new AssertionError("nor now");
        });
        hub.add(listener);
        desk.work();
        publish(0.5);
        desk.work();
        publish(1);
        desk.work();
        assertEquals(List.of(0.0, 0.5, 1.0), thrower);
        assertEquals(List.of(0.0, 0.5, 1.0), heard);
    }

    @Test
    void afterTheEndNothingIsPublished() {
        hub.add(listener);
        publish(0.5);
        hub.end(null);
        publish(0.7);
        desk.work();
        assertEquals(0.5, hub.newest().fraction());
        assertEquals(List.of(0.0, 0.5), heard);
    }

    private static final PictureProgress STEP = new PictureProgress("run", "s1", 1, 20, Optional.empty());

    private static PictureProgress preview(int step) {
        return new PictureProgress("run", "s1", step, 20, Optional.of(Picture.of(1, 1, new int[] {step})));
    }

    /** Sees pictures. */
    private static final class Viewer implements ProgressListener {
        private final boolean previews;
        private final List<PictureProgress> seen = new ArrayList<>();

        Viewer(boolean previews) {
            this.previews = previews;
        }

        @Override
        public void onProgress(Progress progress) {}

        @Override
        public void onPicture(PictureProgress picture) {
            seen.add(picture);
        }

        @Override
        public boolean wantsPreviews() {
            return previews;
        }
    }

    private long nanos;
    private final ProgressHub stage = new ProgressHub(Desk.at(0), desk, () -> nanos);

    @Test
    void previewsAreWantedWhenSomebodyAsksAndNotTooOften() {
        assertFalse(stage.previewing());
        stage.add(new Viewer(false));
        assertFalse(stage.previewing());
        stage.add(new Viewer(true));
        assertTrue(stage.previewing());
        stage.show(preview(1));
        assertFalse(stage.previewing());
        nanos += 199_000_000;
        assertFalse(stage.previewing());
        nanos += 1_000_000;
        assertTrue(stage.previewing());
        stage.show(STEP);
        assertTrue(stage.previewing(), "a step without a preview is none");
    }

    @Test
    void whoDidNotAskHearsOfTheStepAlone() {
        Viewer hearing = new Viewer(false);
        Viewer looking = new Viewer(true);
        stage.add(hearing);
        stage.add(looking);
        stage.show(preview(3));
        desk.work();
        assertEquals(3, looking.seen.get(0).preview().orElseThrow().argb(0, 0));
        assertEquals(List.of(new PictureProgress("run", "s1", 3, 20, Optional.empty())), hearing.seen);
    }

    @Test
    void stepsThatComeTooFastAreLeftOutButTheLast() {
        Viewer hearing = new Viewer(false);
        stage.add(hearing);
        for (int i = 1; i <= 20; i++) {
            stage.show(new PictureProgress("run", "s1", i, 20, Optional.empty()));
            desk.work();
            nanos += 10_000_000;
        }
        List<Long> steps = hearing.seen.stream().map(PictureProgress::done).toList();
        assertEquals(List.of(1L, 6L, 11L, 16L, 20L), steps);
    }

    @Test
    void aSlowViewerKeepsThePreviewThatWasMadeForIt() {
        Viewer looking = new Viewer(true);
        stage.add(looking);
        desk.work();
        stage.show(preview(1));
        nanos += 60_000_000;
        stage.show(new PictureProgress("run", "s1", 2, 20, Optional.empty()));
        desk.work();
        assertEquals(1, looking.seen.size());
        assertEquals(1, looking.seen.get(0).done());
        stage.end(null);
        stage.show(preview(9));
        desk.work();
        assertEquals(1, looking.seen.size(), "nothing after the end");
    }

    @Test
    void aListenerThatThrowsWhenItIsAskedHearsOnAndSeesNothing() {
        stage.add(new ProgressListener() {
            @Override
            public void onProgress(Progress progress) {}

            @Override
            public boolean wantsPreviews() {
                throw new IllegalStateException("who knows");
            }
        });
        assertFalse(stage.previewing());
    }

    @Test
    void aListenerIsNeverCalledTwiceAtOnceAndSeesTheLastOnRealThreads() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            ProgressHub busy = new ProgressHub(Desk.at(0), threads);
            CountDownLatch last = new CountDownLatch(1);
            List<Progress> all = Collections.synchronizedList(new ArrayList<>());
            List<String> overlaps = Collections.synchronizedList(new ArrayList<>());
            boolean[] inside = new boolean[1];
            busy.add(p -> {
                if (inside[0]) {
                    overlaps.add("called while busy at " + p.fraction());
                }
                inside[0] = true;
                all.add(p);
                Thread.onSpinWait();
                inside[0] = false;
                if (p.fraction() == 1) {
                    last.countDown();
                }
            });
            for (int i = 1; i <= 5000; i++) {
                busy.publish(Desk.at(i / 5000.0));
            }
            assertTrue(last.await(60, TimeUnit.SECONDS));
            assertEquals(List.of(), overlaps);
            for (int i = 1; i < all.size(); i++) {
                assertTrue(all.get(i).fraction() >= all.get(i - 1).fraction());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
