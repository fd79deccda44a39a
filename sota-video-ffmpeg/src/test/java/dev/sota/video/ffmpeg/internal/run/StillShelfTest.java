package dev.sota.video.ffmpeg.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.PictureClip;
import dev.sota.spi.Keyframe;
import dev.sota.spi.KeyframeSource;
import dev.sota.video.ffmpeg.Films;
import dev.sota.video.ffmpeg.internal.frame.StillPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class StillShelfTest {

    private final StillShelf shelf = new StillShelf();
    private final AtomicInteger drawn = new AtomicInteger();
    private final KeyframeSource source = recipe -> {
        drawn.incrementAndGet();
        return Films.waves(64, 48).keyframe(recipe);
    };

    private static PictureClip clip(String name, CameraPath camera) {
        return Films.clip(name, 0, 10, 0, 0, camera);
    }

    private StillPicture get(String name) throws InterruptedException {
        return shelf.hand().get(clip(name, Films.STILL), 32, 24, source);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(work)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void threadsThatWantAPictureAtOnceShareIt() throws Exception {
        for (int round = 0; round < 20; round++) {
            String name = "round " + round;
            CyclicBarrier start = new CyclicBarrier(4);
            List<Callable<StillPicture>> work = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                work.add(() -> {
                    start.await();
                    return get(name);
                });
            }
            List<StillPicture> stills = atOnce(work);
            stills.forEach(still -> assertSame(stills.get(0), still));
            assertEquals(round + 1, drawn.get());
        }
    }

    @Test
    void clipsOfOnePictureAndCameraShareIt() throws Exception {
        StillPicture first = get("a");
        PictureClip later = Films.clip("a", 700, 25, 5, 0, Films.STILL);
        assertSame(first, shelf.hand().get(later, 32, 24, source));
        assertEquals(1, drawn.get());
    }

    @Test
    void anotherCameraOrSizeIsAnotherPicture() throws Exception {
        StillPicture first = get("a");
        CameraPath near = Films.move(0.5, 0.5, 2, 0.5, 0.5, 2);
        assertNotSame(first, shelf.hand().get(clip("a", near), 32, 24, source));
        assertNotSame(first, shelf.hand().get(clip("a", Films.STILL), 48, 24, source));
        assertNotSame(first, shelf.hand().get(clip("a", Films.STILL), 32, 48, source));
        assertEquals(4, drawn.get());
    }

    @Test
    void itKeepsOnlyThoseUsedLast() throws Exception {
        for (int i = 0; i < 30; i++) {
            get("p" + i);
        }
        assertEquals(30, drawn.get());
        for (int i = 29; i >= 25; i--) {
            get("p" + i);
        }
        assertEquals(30, drawn.get(), "the last five are there");
        get("p24");
        assertEquals(31, drawn.get(), "those before are not");
        get("p25");
        assertEquals(31, drawn.get(), "what was used keeps its place");
        get("p29");
        assertEquals(32, drawn.get(), "what was not gives way");
    }

    /** More threads than the shelf has places, each fading between two pictures of its own. */
    @Test
    void fadesOfManyThreadsPrepareEachPictureOnce() throws Exception {
        CyclicBarrier frame = new CyclicBarrier(6);
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int t = 0; t < 6; t++) {
            int thread = t;
            work.add(() -> {
                StillShelf.Hand hand = shelf.hand();
                for (int i = 0; i < 25; i++) {
                    frame.await();
                    hand.get(clip("from " + thread, Films.STILL), 32, 24, source);
                    hand.get(clip("to " + thread, Films.STILL), 32, 24, source);
                }
                return true;
            });
        }
        atOnce(work);
        assertEquals(12, drawn.get());
    }

    @Test
    void aHandHoldsFew() throws Exception {
        StillShelf.Hand hand = shelf.hand();
        for (int i = 0; i < 20; i++) {
            hand.get(clip("p" + i, Films.STILL), 32, 24, source);
        }
        shelf.clear();
        for (int i = 17; i < 20; i++) {
            hand.get(clip("p" + i, Films.STILL), 32, 24, source);
        }
        assertEquals(20, drawn.get());
        hand.get(clip("p16", Films.STILL), 32, 24, source);
        assertEquals(21, drawn.get());
    }

    @Test
    void afterAFailureTheNextTriesAgain() throws Exception {
        IllegalStateException fault = new IllegalStateException("no picture");
        KeyframeSource failing = recipe -> {
            throw fault;
        };
        PictureClip clip = clip("a", Films.STILL);
        assertSame(
                fault,
                assertThrows(IllegalStateException.class, () -> shelf.hand().get(clip, 32, 24, failing)));
        Keyframe picture = Films.waves(64, 48).keyframe(clip.recipe());
        assertEquals(
                64.0 / 48, shelf.hand().get(clip, 32, 24, recipe -> picture).shape());
    }

    @Test
    void aClearedShelfIsEmpty() throws Exception {
        get("a");
        shelf.clear();
        get("a");
        assertEquals(2, drawn.get());
    }
}
