package dev.sota.audio.internal.music;

import dev.sota.api.Mood;
import java.util.List;

/** Which harmony belongs to which mood. */
final class HarmonyStyles {
    private static final HarmonyStyle BRIGHT = HarmonyStyle.of(
            Mode.IONIAN,
            "I9 V vi7 IV9 | I IV9 vi7 Vsus4 | I iii7 IV9 V",
            "vi7 IV9 I V | IV9 I ii7 Vsus4",
            "IV9 V I9",
            "V");
    private static final HarmonyStyle GENTLE = HarmonyStyle.of(
            Mode.IONIAN,
            "I9 IV7 I9 IV9 | I7 vi7 IV7 Vsus4 | I9 iii7 IV7 I9",
            "ii7 Vsus4 iii7 vi7 | IV7 iii7 ii7 Vsus4",
            "IV9 iv I9",
            "Vsus4");
    private static final HarmonyStyle FLOATING = HarmonyStyle.of(
            Mode.LYDIAN, "I7 II I7 vi7 | I9 iii7 II I9", "vi7 II iii7 I7 | iii7 vi7 II I9", "II I9 I9", "V");
    private static final HarmonyStyle EASY = HarmonyStyle.of(
            Mode.MIXOLYDIAN, "I9 VII IV9 I | I v7 IV9 I9", "IV9 I VII IV9 | ii7 IV9 VII I", "VII IV9 I9", "VII");
    private static final HarmonyStyle THOUGHTFUL = HarmonyStyle.of(
            Mode.DORIAN, "i9 IV i9 v7 | i7 VII IV9 i9", "III IV9 i9 v7 | VII III IV9 i", "v7 IV9 i9", "VII");
    private static final HarmonyStyle SORROW = HarmonyStyle.of(
            Mode.AEOLIAN,
            "i9 VI7 III VII | i VI7 iv9 V | i9 v7 VI7 iv9",
            "VI7 VII i9 III | iv9 i VI7 V",
            "iv9 V i9",
            "V");
    private static final HarmonyStyle EPIC =
            HarmonyStyle.of(Mode.AEOLIAN, "i VI III VII | i III VI VII", "iv9 VI i VII | VI iv9 i V", "VI VII i9", "V");
    private static final HarmonyStyle DREAD =
            HarmonyStyle.of(Mode.AEOLIAN, "i i VI7 V | i iv9 i V", "iv9 i VI7 V | VI7 iv9 i V", "iv9 V i", "V");
    private static final HarmonyStyle SHADOW =
            HarmonyStyle.of(Mode.PHRYGIAN, "i II i II | i7 II vii7 i", "iv7 i II i | VI7 iv7 II i", "II vii7 i", "vii");
    private static final HarmonyStyle TRIUMPH =
            HarmonyStyle.of(Mode.IONIAN, "I IV9 vi V | I V vi IV9", "vi IV9 I V | IV9 V vi IV9", "IV9 Vsus4 I", "V");
    private static final HarmonyStyle DANCE = HarmonyStyle.of(
            Mode.IONIAN, "I vi7 ii7 V | I IV9 ii7 V | I V ii7 V", "IV9 V iii7 vi7 | vi7 ii7 V I", "ii7 V I9", "V");

    private HarmonyStyles() {}

    static List<HarmonyStyle> of(Mood mood) {
        return switch (mood) {
            case NEUTRAL -> List.of(BRIGHT, GENTLE, THOUGHTFUL);
            case CALM -> List.of(GENTLE, FLOATING, EASY);
            case JOYFUL -> List.of(BRIGHT, TRIUMPH, EASY);
            case SAD -> List.of(SORROW, THOUGHTFUL);
            case TENSE -> List.of(DREAD, SHADOW);
            case MYSTERIOUS -> List.of(THOUGHTFUL, FLOATING, SHADOW);
            case HEROIC -> List.of(EPIC, TRIUMPH, EASY);
            case PLAYFUL -> List.of(DANCE, BRIGHT);
        };
    }
}
