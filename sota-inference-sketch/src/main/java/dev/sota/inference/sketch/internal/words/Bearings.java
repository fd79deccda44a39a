package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Set;

/** From where a sentence is seen, when it names no place: behind a window, on board, in the open air. */
final class Bearings {
    /** Who looks on from a place is there. */
    private static final Set<String> LOOKING = Set.of(
            "look",
            "looks",
            "looked",
            "looking",
            "watch",
            "watches",
            "watched",
            "watching",
            "wave",
            "waves",
            "waved",
            "waving",
            "cheer",
            "cheers",
            "cheered",
            "cheering",
            "seen",
            "see",
            "report",
            "reports",
            "reported",
            "live");

    private static final Set<String> OPEN_AIR =
            Set.of("shade", "sun", "rain", "snow", "wind", "storm", "sky", "stars", "open");

    private Bearings() {}

    /** Whether somebody looks on from there: "watched from the beach". */
    static boolean lookout(List<Token> tokens, Sight place) {
        for (int i = place.from() - 1; i > 0 && i >= place.from() - 4; i--) {
            if (tokens.get(i).word().equals("from")) {
                return LOOKING.contains(tokens.get(i - 1).word());
            }
        }
        return false;
    }

    /** Whether it happens on the ship or train that the story is about, like a nurse "on board". */
    static boolean aboard(Story own) {
        List<Token> tokens = own.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean board = i > 0
                    && tokens.get(i).word().equals("board")
                    && tokens.get(i - 1).word().equals("on");
            if (board || tokens.get(i).word().equals("aboard")) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is behind a window: "stood at the window", "looked out of the window". */
    static boolean atWindow(Story own) {
        List<String> words = own.tokens().stream().map(Token::word).toList();
        for (int i = 2; i < words.size(); i++) {
            boolean window = words.get(i).equals("window") || words.get(i).equals("windows");
            boolean owned = Grammar.DETERMINERS.contains(words.get(i - 1));
            boolean out =
                    i > 2 && words.get(i - 2).equals("of") && words.get(i - 3).equals("out");
            if (window && owned && (words.get(i - 2).equals("at") || out)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words say that it is out of doors without saying where: "sat in the shade", "move them outside". */
    static boolean open(Story own) {
        List<Token> tokens = own.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            boolean last = i + 1 == tokens.size()
                    || tokens.get(i).closed()
                    || tokens.get(i + 1).opens();
            boolean aired = i >= 2
                    && OPEN_AIR.contains(word)
                    && tokens.get(i - 1).word().equals("the")
                    && (tokens.get(i - 2).word().equals("in")
                            || tokens.get(i - 2).word().equals("under"));
            if (aired || word.equals("outdoors") || word.equals("outside") && last) {
                return true;
            }
        }
        return false;
    }
}
