package dev.sota.core.internal.film;

import dev.sota.api.Preset;
import dev.sota.api.Scene;
import dev.sota.api.Stage;
import dev.sota.api.Storyboard;
import dev.sota.core.internal.run.ProgressBoard;

/**
 * Rules of thumb for what the stages cost on an ordinary core, so that progress is even and the time remaining means
 * something from early on. What is seen during the run corrects them.
 */
final class CostGuess {

    private static final double CHARACTERS_PER_SECOND = 14;
    private static final double PIXELS_RENDERED_PER_SECOND = 960 * 540 * 120.0;
    private static final double PIXELS_PAINTED_PER_SECOND = 3.5e6;

    private CostGuess() {}

    static void beforeNarration(ProgressBoard board, Storyboard storyboard, Preset preset) {
        double seconds = 7;
        for (Scene scene : storyboard.scenes()) {
            seconds += scene.narration().length() / CHARACTERS_PER_SECOND + preset.breathSeconds();
        }
        board.expect(Stage.NARRATE, 0.6 + seconds * 0.04);
        board.frames(Math.round(seconds * preset.frameRate()));
        film(board, preset, seconds, storyboard.scenes().size());
    }

    static void beforeRendering(ProgressBoard board, Preset preset, long frames, int pictures) {
        board.frames(frames);
        film(board, preset, (double) frames / preset.frameRate(), pictures);
    }

    private static void film(ProgressBoard board, Preset preset, double seconds, int pictures) {
        double pixels = (double) preset.width() * preset.height();
        board.expect(Stage.ILLUSTRATE, pictures * (0.1 + pixels * 1.44 / PIXELS_PAINTED_PER_SECOND) / 2);
        board.expect(Stage.COMPOSE, 0.1 + seconds * 0.015);
        board.expect(Stage.MIX, 0.1 + seconds * 0.015);
        board.expect(Stage.RENDER, 0.3 + seconds * preset.frameRate() * pixels / PIXELS_RENDERED_PER_SECOND);
        board.expect(Stage.DELIVER, 0.2);
    }
}
