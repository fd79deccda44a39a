package dev.sota.video.ffmpeg.internal.text;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** What to say about a script that no font here can show. */
final class Scripts {

    private Scripts() {}

    static String signs(String what) {
        return what + " have signs, such as emoji, that are not in the picture: no font on this machine can show them."
                + " Install Noto Emoji or Symbola (on Debian and Ubuntu: fonts-symbola).";
    }

    static String note(String what, UnicodeScript script) {
        return what + " with " + name(script)
                + " letters are not in the picture: no font on this machine can show them." + " Install " + font(script)
                + ".";
    }

    private static String font(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO ->
                "Noto Sans CJK (on Debian and Ubuntu: fonts-noto-cjk), or add dev.sota:sota-fonts-cjk";
            case HANGUL -> "Noto Sans CJK (on Debian and Ubuntu: fonts-noto-cjk)";
            default -> "Noto Sans " + name(script) + " (on Debian and Ubuntu: fonts-noto-core)";
        };
    }

    private static String name(UnicodeScript script) {
        if (script == UnicodeScript.HAN) {
            return "Chinese";
        }
        StringBuilder name = new StringBuilder();
        for (String word : script.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.length() == 0 ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return name.toString();
    }
}
