package dev.sota.core.internal.timeline;

import dev.sota.api.Preset;
import dev.sota.api.Scene;
import dev.sota.api.SceneKind;
import dev.sota.api.Storyboard;
import dev.sota.api.TransitionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses how a scene takes the place of the one before, by how far the thought moves on: where it goes on, the softest of
 * the preset's transitions; where a paragraph begins, one of its soft ones; where a section or the ending begins, its
 * strong ones in turn.
 */
final class TransitionPlanner {

    private final Map<String, TransitionKind> byScene = new HashMap<>();
    private final Map<String, TransitionKind> afterScene = new HashMap<>();
    private final TransitionKind within;

    TransitionPlanner(Preset preset, Storyboard storyboard) {
        this.within = preset.softTransitions().get(0);
        int sections = 0;
        String before = "";
        for (Scene scene : storyboard.scenes()) {
            boolean strong = scene.kind() == SceneKind.ENDING
                    || scene.chapter().filter(c -> !c.isBlank()).isPresent();
            List<TransitionKind> choice = strong ? preset.strongTransitions() : preset.softTransitions();
            // By the scene's own words, so that a paragraph that is added leaves the others as they are.
            int turn = strong
                    ? sections
                    : scene.startsParagraph() ? Math.floorMod(scene.narration().hashCode(), choice.size()) : 0;
            TransitionKind kind = choice.get(turn % choice.size());
            byScene.put(scene.id(), kind);
            afterScene.put(before, kind);
            before = scene.id();
            // The film's first scene follows nothing.
            sections += strong && byScene.size() > 1 ? 1 : 0;
        }
    }

    /** How the scene's first picture takes the place of the scene before. */
    TransitionKind into(Scene scene) {
        return byScene.getOrDefault(scene.id(), within);
    }

    /** How the next scene takes the place of this one. */
    TransitionKind after(Scene scene) {
        return afterScene.getOrDefault(scene.id(), within);
    }

    /** How further pictures of a scene take each other's place. */
    TransitionKind within() {
        return within;
    }
}
