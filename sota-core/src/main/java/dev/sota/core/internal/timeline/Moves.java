package dev.sota.core.internal.timeline;

import dev.sota.api.CameraMove;
import dev.sota.api.Scene;
import dev.sota.api.Storyboard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which move each picture of a scene is seen with: the first with the scene's own, further ones with others, so that the
 * camera does not seem to start again; and none as the next scene begins.
 */
final class Moves {

    private static final List<CameraMove> FURTHER =
            List.of(CameraMove.PUSH_IN, CameraMove.TRACK_RIGHT, CameraMove.PULL_OUT, CameraMove.TRACK_LEFT);

    private final Map<String, CameraMove> next = new HashMap<>();

    Moves(Storyboard storyboard) {
        List<Scene> scenes = storyboard.scenes();
        for (int i = 0; i + 1 < scenes.size(); i++) {
            next.put(scenes.get(i).id(), scenes.get(i + 1).camera());
        }
    }

    CameraMove of(Scene scene, int index, int count) {
        if (index == 0 || scene.camera() == CameraMove.STILL) {
            return scene.camera();
        }
        CameraMove move = further(scene, index);
        boolean repeats = index + 1 == count
                && next.containsKey(scene.id())
                && FURTHER.indexOf(like(next.getOrDefault(scene.id(), move))) == FURTHER.indexOf(move);
        return repeats ? further(scene, index + 1) : move;
    }

    private static CameraMove further(Scene scene, int index) {
        return FURTHER.get((FURTHER.indexOf(like(scene.camera())) + index + FURTHER.size()) % FURTHER.size());
    }

    /** The one of the further moves that goes the same way, if any. */
    private static CameraMove like(CameraMove move) {
        return switch (move) {
            case HOLD -> CameraMove.PUSH_IN;
            case REVEAL -> CameraMove.PULL_OUT;
            case PAN_LEFT -> CameraMove.TRACK_LEFT;
            case PAN_RIGHT -> CameraMove.TRACK_RIGHT;
            default -> move;
        };
    }
}
