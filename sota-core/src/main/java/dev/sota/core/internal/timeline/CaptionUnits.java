package dev.sota.core.internal.timeline;

import dev.sota.core.internal.narrate.SceneNarration.WordTime;
import dev.sota.spi.Boundary;
import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** Cuts a scene's words into caption units with their times in frames. */
final class CaptionUnits {

    private CaptionUnits() {}

    static List<CaptionUnit> of(SceneSpan span, int samplesPerFrame, int longest) {
        SpokenText text = span.narration().text();
        List<CaptionUnit> units = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < text.tokens().size(); i++) {
            SpokenToken token = text.tokens().get(i);
            WordTime time = span.narration().times().get(i);
            // The nearest frame, not the one it begins in: half a frame is the most that a lit word is off.
            long start = span.speechFrame() + (time.start() + samplesPerFrame / 2) / samplesPerFrame;
            long end = span.speechFrame() + (time.end() + samplesPerFrame / 2) / samplesPerFrame;
            boolean space = token.start() > before || i == 0;
            boolean last = i == text.tokens().size() - 1;
            add(units, text.written(token), space, start, Math.max(start, end), token.after(), last, longest);
            before = token.end();
        }
        return units;
    }

    /** A word longer than a line is cut between characters, its time shared out by length. */
    private static void add(
            List<CaptionUnit> units,
            String word,
            boolean space,
            long start,
            long end,
            Boundary after,
            boolean last,
            int longest) {
        List<String> pieces = pieces(word, longest);
        for (int i = 0; i < pieces.size(); i++) {
            boolean lastPiece = i == pieces.size() - 1;
            units.add(new CaptionUnit(
                    pieces.get(i),
                    space && i == 0,
                    start + (end - start) * i / pieces.size(),
                    start + (end - start) * (i + 1) / pieces.size(),
                    CaptionUnit.columns(pieces.get(i)),
                    lastPiece && after != Boundary.NONE,
                    lastPiece && (after.endsSentence() || last)));
        }
    }

    private static List<String> pieces(String word, int longest) {
        if (CaptionUnit.columns(word) <= longest) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(word);
        int from = 0;
        int at = characters.first();
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (at > from && CaptionUnit.columns(word.substring(from, next)) > longest) {
                pieces.add(word.substring(from, at));
                from = at;
            }
            at = next;
        }
        pieces.add(word.substring(from));
        return pieces;
    }
}
