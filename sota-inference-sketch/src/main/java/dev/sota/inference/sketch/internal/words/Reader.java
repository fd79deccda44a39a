package dev.sota.inference.sketch.internal.words;

import dev.sota.inference.sketch.internal.colour.Mood;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a picture's brief from words. What the sentence is about comes first; what nobody can draw is lettered; numbers,
 * dates and ideas become figures; what a text leaves open is taken from what was said before. Thread-safe.
 */
public final class Reader {
    private final Knowledge knowledge;
    private final Survey survey;

    /** A reader that knows a lexicon. */
    public Reader(Lexicon lexicon) {
        this.knowledge = Knowledge.of(lexicon);
        this.survey = new Survey(lexicon, knowledge.nouns(), new Senses(Lexicon.lines("homographs.txt")));
    }

    /**
     * The brief of a text.
     *
     * @param prompt what to paint
     * @param setting what was said before, weaker
     * @param mood asked for; NEUTRAL leaves it to the words
     * @param shot asked for
     */
    public Brief read(String prompt, String setting, Mood mood, Shot shot) {
        CastList introduced = CastList.of(prompt, setting);
        String text = CastList.plain(prompt);
        List<Token> pastTokens = Tokens.of(CastList.without(setting));
        Set<String> voters = new HashSet<>(survey.voters(Tokens.of(text)));
        voters.addAll(survey.voters(pastTokens));
        List<String> sentences = Sentences.of(text);
        Story before = story(pastTokens, voters, introduced);
        CastList cast = introduced.and(before.people());
        List<Story> stories = new ArrayList<>();
        for (String sentence : sentences) {
            Story next = story(Tokens.of(sentence), voters, cast);
            cast = cast.and(next.people());
            stories.add(next);
        }
        if (stories.size() == 1) {
            Story own = stories.get(0);
            return new Telling(own, before, text, new Telling.Named(List.of(own), before, cast), knowledge)
                    .brief(mood, shot);
        }
        int told = Sentences.best(stories, sentences);
        Story rest = before.with(stories, told);
        List<Story> spoken = new ArrayList<>(stories);
        Collections.swap(spoken, 0, told);
        return new Telling(
                        stories.get(told),
                        rest,
                        sentences.get(told),
                        new Telling.Named(spoken, before, cast),
                        knowledge)
                .brief(mood, shot);
    }

    private Story story(List<Token> tokens, Set<String> voters, CastList cast) {
        Survey knowing = cast == CastList.NONE ? survey : survey.knowing(cast);
        return new Story(tokens, knowing.of(tokens, voters));
    }
}
