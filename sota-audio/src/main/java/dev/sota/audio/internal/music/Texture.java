package dev.sota.audio.internal.music;

/**
 * Which parts play in a passage.
 *
 * @param pad whether chords are held
 * @param bass whether the bass plays
 * @param figure whether the accompaniment plays
 * @param lead how much of the motif is played
 * @param percussion whether drums play
 */
record Texture(boolean pad, boolean bass, boolean figure, Lead lead, boolean percussion) {

    /** How much of the motif is heard. */
    enum Lead {
        NONE,
        HINT,
        FULL
    }

    /** More energy brings more parts; passages of the same energy take turns, so that none repeats its neighbour. */
    static Texture of(Passage passage, ComposerOptions options) {
        int energy = passage.energy();
        boolean odd = passage.ordinal() % 2 == 1;
        boolean framing = passage.role() == Role.INTRO || passage.role() == Role.OUTRO;
        Lead lead = framing || energy >= 3 ? Lead.FULL : odd ? Lead.HINT : Lead.FULL;
        if (energy == 0 && !framing) {
            lead = odd ? Lead.HINT : Lead.NONE;
        }
        boolean pad = energy != 1 || framing || passage.ordinal() % 3 != 2;
        boolean figure = energy >= 1 || (odd && !framing);
        return new Texture(
                pad,
                energy >= 1 && passage.role() != Role.INTRO,
                figure && !(passage.role() == Role.INTRO && energy == 0),
                lead,
                options.percussion() && energy >= 2 && !framing);
    }
}
