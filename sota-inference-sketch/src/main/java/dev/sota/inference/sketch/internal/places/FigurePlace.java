package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.words.Figure;
import java.util.Optional;

/** The whole picture given to a figure: diagram, letters or metaphor; to plain shapes when there is none. */
final class FigurePlace implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        // A diagram is the picture, whatever things its words name; other figures stand in for things that are not
        // there.
        Optional<Figure> figure = s.brief()
                .figure()
                .filter(f -> f instanceof Figure.Chart
                        || f instanceof Figure.Timeline
                        || f instanceof Figure.BigNumber
                        || s.brief().subjects().isEmpty());
        if (figure.isEmpty()) {
            new Abstract().build(s, actors);
            return;
        }
        Figure shown = figure.get();
        if (shown instanceof Figure.Chart chart) {
            switch (chart.form()) {
                case SHARE -> new ShareScene(chart).build(s, actors);
                case TREND -> new TrendScene(chart).build(s, actors);
                default -> new BarScene(chart).build(s, actors);
            }
        } else if (shown instanceof Figure.Timeline timeline) {
            new TimelineScene(timeline).build(s, actors);
        } else if (shown instanceof Figure.BigNumber number) {
            new NumberScene(number.number(), number.caption()).build(s, actors);
        } else if (shown instanceof Figure.KeyPhrase phrase) {
            letters(phrase.text(), s, actors);
        } else if (shown instanceof Figure.Word word) {
            letters(word.text(), s, actors);
        } else if (shown instanceof Figure.Metaphor metaphor) {
            new IdeaScene(metaphor.idea()).build(s, actors);
        }
    }

    private static void letters(String text, Stage s, Actors actors) {
        if (!actors.letters().covers(text)) {
            new Abstract().build(s, actors);
        } else if (text.length() <= 14 && s.dice().chance(1401, .6)) {
            new WordInMist(text).build(s, actors);
        } else if (text.length() <= 12) {
            new NumberScene(text, "").build(s, actors);
        } else {
            new PhraseScene(text).build(s, actors);
        }
    }
}
