package dev.sota.audio.internal.music;

import dev.sota.api.Mood;
import dev.sota.audio.internal.synth.Instrument;
import java.util.List;

/**
 * How music of a mood is made.
 *
 * @param slowest beats per minute
 * @param fastest beats per minute
 * @param metres metres to choose from
 * @param styles harmony to choose from
 * @param band instruments to choose from
 * @param figures accompaniments that suit
 * @param basses bass patterns that suit
 * @param grooves percussion that suits
 * @param calmest least energy of a passage, from 0 to 4
 * @param liveliest most energy of a passage, from 0 to 4
 */
record MoodProfile(
        double slowest,
        double fastest,
        List<Metre> metres,
        List<HarmonyStyle> styles,
        Band band,
        List<FigurePattern> figures,
        List<BassPattern> basses,
        List<Groove> grooves,
        int calmest,
        int liveliest) {
    private static final Metre THREE = new Metre(3);
    private static final Metre FOUR = new Metre(4);

    /** The way of a mood. */
    static MoodProfile of(Mood mood) {
        return switch (mood) {
            case NEUTRAL -> neutral();
            case CALM -> calm();
            case JOYFUL -> joyful();
            case SAD -> sad();
            case TENSE -> tense();
            case MYSTERIOUS -> mysterious();
            case HEROIC -> heroic();
            case PLAYFUL -> playful();
        };
    }

    private static MoodProfile neutral() {
        return new MoodProfile(
                80,
                94,
                List.of(FOUR),
                HarmonyStyles.of(Mood.NEUTRAL),
                new Band(
                        List.of(Instrument.WARM_PAD, Instrument.STRINGS, Instrument.GLASS_PAD),
                        List.of(
                                Instrument.ELECTRIC_PIANO,
                                Instrument.GUITAR,
                                Instrument.FELT_PIANO,
                                Instrument.MARIMBA),
                        List.of(Instrument.FELT_PIANO, Instrument.ELECTRIC_PIANO, Instrument.VIBRAPHONE),
                        List.of(Instrument.SOFT_BASS, Instrument.UPRIGHT_BASS)),
                List.of(FigurePattern.BROKEN, FigurePattern.RISE, FigurePattern.WAVE, FigurePattern.COMPING),
                List.of(BassPattern.HELD, BassPattern.HALVES, BassPattern.SWAYING),
                List.of(Groove.BRUSHES, Groove.SHAKERS),
                1,
                3);
    }

    private static MoodProfile calm() {
        return new MoodProfile(
                60,
                70,
                List.of(FOUR, THREE),
                HarmonyStyles.of(Mood.CALM),
                new Band(
                        List.of(Instrument.WARM_PAD, Instrument.CHOIR, Instrument.GLASS_PAD),
                        List.of(Instrument.HARP, Instrument.FELT_PIANO, Instrument.ELECTRIC_PIANO, Instrument.GUITAR),
                        List.of(Instrument.FELT_PIANO, Instrument.FLUTE, Instrument.VIBRAPHONE),
                        List.of(Instrument.SOFT_BASS)),
                List.of(FigurePattern.SPARSE, FigurePattern.RISE, FigurePattern.DROPS, FigurePattern.WAVE),
                List.of(BassPattern.HELD, BassPattern.HALVES),
                List.of(Groove.SILENT),
                0,
                2);
    }

    private static MoodProfile joyful() {
        return new MoodProfile(
                100,
                116,
                List.of(FOUR),
                HarmonyStyles.of(Mood.JOYFUL),
                new Band(
                        List.of(Instrument.WARM_PAD, Instrument.STRINGS),
                        List.of(Instrument.GUITAR, Instrument.FELT_PIANO, Instrument.MARIMBA, Instrument.HARP),
                        List.of(Instrument.FELT_PIANO, Instrument.FLUTE, Instrument.CELESTA, Instrument.GUITAR),
                        List.of(Instrument.SOFT_BASS, Instrument.UPRIGHT_BASS)),
                List.of(FigurePattern.WAVE, FigurePattern.BROKEN, FigurePattern.OFFBEAT, FigurePattern.ALBERTI),
                List.of(BassPattern.HALVES, BassPattern.SWAYING, BassPattern.STEADY),
                List.of(Groove.SHAKERS, Groove.BRUSHES),
                1,
                4);
    }

    private static MoodProfile sad() {
        return new MoodProfile(
                62,
                72,
                List.of(FOUR, THREE),
                HarmonyStyles.of(Mood.SAD),
                new Band(
                        List.of(Instrument.STRINGS, Instrument.WARM_PAD, Instrument.CHOIR),
                        List.of(Instrument.FELT_PIANO, Instrument.GUITAR, Instrument.HARP),
                        List.of(Instrument.FELT_PIANO, Instrument.FLUTE, Instrument.HORN),
                        List.of(Instrument.SOFT_BASS)),
                List.of(FigurePattern.BROKEN, FigurePattern.SPARSE, FigurePattern.RISE, FigurePattern.WAVE),
                List.of(BassPattern.HELD, BassPattern.HALVES),
                List.of(Groove.SILENT),
                0,
                2);
    }

    private static MoodProfile tense() {
        return new MoodProfile(
                88,
                100,
                List.of(FOUR),
                HarmonyStyles.of(Mood.TENSE),
                new Band(
                        List.of(Instrument.STRINGS, Instrument.WARM_PAD),
                        List.of(Instrument.PIZZICATO, Instrument.MARIMBA, Instrument.FELT_PIANO),
                        List.of(Instrument.HORN, Instrument.FELT_PIANO, Instrument.VIBRAPHONE),
                        List.of(Instrument.SOFT_BASS)),
                List.of(FigurePattern.PULSE, FigurePattern.OSTINATO, FigurePattern.GALLOP),
                List.of(BassPattern.HELD, BassPattern.STEADY, BassPattern.DRIVING),
                List.of(Groove.CLOCK, Groove.DRUMS),
                1,
                4);
    }

    private static MoodProfile mysterious() {
        return new MoodProfile(
                68,
                80,
                List.of(FOUR, THREE),
                HarmonyStyles.of(Mood.MYSTERIOUS),
                new Band(
                        List.of(Instrument.GLASS_PAD, Instrument.CHOIR, Instrument.WARM_PAD),
                        List.of(Instrument.HARP, Instrument.VIBRAPHONE, Instrument.CELESTA, Instrument.MARIMBA),
                        List.of(Instrument.CELESTA, Instrument.FLUTE, Instrument.VIBRAPHONE),
                        List.of(Instrument.SOFT_BASS)),
                List.of(FigurePattern.DROPS, FigurePattern.SPARSE, FigurePattern.WAVE, FigurePattern.RISE),
                List.of(BassPattern.HELD),
                List.of(Groove.SILENT, Groove.CLOCK),
                0,
                2);
    }

    private static MoodProfile heroic() {
        return new MoodProfile(
                92,
                106,
                List.of(FOUR),
                HarmonyStyles.of(Mood.HEROIC),
                new Band(
                        List.of(Instrument.STRINGS, Instrument.CHOIR),
                        List.of(Instrument.PIZZICATO, Instrument.FELT_PIANO, Instrument.HARP),
                        List.of(Instrument.HORN, Instrument.FLUTE),
                        List.of(Instrument.SOFT_BASS)),
                List.of(FigurePattern.OSTINATO, FigurePattern.WAVE, FigurePattern.GALLOP, FigurePattern.PULSE),
                List.of(BassPattern.HALVES, BassPattern.STEADY, BassPattern.DRIVING),
                List.of(Groove.DRUMS),
                1,
                4);
    }

    private static MoodProfile playful() {
        return new MoodProfile(
                108,
                124,
                List.of(FOUR, THREE),
                HarmonyStyles.of(Mood.PLAYFUL),
                new Band(
                        List.of(Instrument.WARM_PAD, Instrument.STRINGS),
                        List.of(Instrument.PIZZICATO, Instrument.MARIMBA, Instrument.GUITAR),
                        List.of(Instrument.CELESTA, Instrument.FLUTE, Instrument.VIBRAPHONE, Instrument.MARIMBA),
                        List.of(Instrument.UPRIGHT_BASS)),
                List.of(FigurePattern.OFFBEAT, FigurePattern.HOP, FigurePattern.ALBERTI, FigurePattern.GALLOP),
                List.of(BassPattern.HALVES, BassPattern.WALKING),
                List.of(Groove.TOYS, Groove.BRUSHES),
                2,
                4);
    }
}
