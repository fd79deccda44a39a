package dev.sota.core.internal.plan;

import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationRequest.SourceKind;
import dev.sota.api.Mood;
import dev.sota.api.Preset;
import dev.sota.api.Scene;
import dev.sota.api.Storyboard;
import dev.sota.core.internal.plan.story.PromptFilm;
import dev.sota.core.internal.plan.text.Script;
import dev.sota.core.internal.plan.text.ScriptReader;
import dev.sota.core.internal.plan.text.SpokenLength;
import dev.sota.spi.RunContext;
import dev.sota.spi.StoryboardPlanner;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built-in planner. Holds nothing between plans. */
final class Storyteller implements StoryboardPlanner {

    /** A prompt of so many words is long enough to be narrated itself. */
    private static final double SHORT_PROMPT = 15;

    @Override
    public Storyboard plan(GenerationRequest request, Preset preset, RunContext context) {
        if (request.storyboard().isPresent()) {
            return request.storyboard().get();
        }
        context.checkpoint();
        Limits.check(request);
        Script script = new ScriptReader().read(request.text(), request.title().orElse(""));
        if (script.sections().isEmpty()) {
            throw Limits.nothingToTell("nothing is left of it without its markup");
        }
        Limits.checkLength(script, request.speechRate());
        context.checkpoint();
        Choice choice = new Choice(request.seed());
        if (request.source() != SourceKind.PROMPT) {
            return new ScriptFilm(script, request.language(), choice, context).plan();
        }
        String prompt = words(script, request.title().orElse(""));
        if (SpokenLength.words(prompt) < SHORT_PROMPT) {
            return smallFilm(prompt, request, choice);
        }
        return new ScriptFilm(script, request.language(), choice, context)
                .plan().toBuilder()
                        .note("The prompt is long enough to be a script: it is narrated word for word.")
                        .build();
    }

    private static Storyboard smallFilm(String prompt, GenerationRequest request, Choice choice) {
        Locale language = request.language();
        PromptFilm film = PromptFilm.write(prompt, language, choice);
        String title =
                request.title().map(String::strip).filter(t -> !t.isEmpty()).orElse(film.title());
        Mood felt = new Moods(language).whole(List.of(prompt));
        Mood mood = felt == Mood.NEUTRAL ? film.mood() : felt;
        Scene first = film.scenes().get(0);
        Scene last = film.scenes().get(film.scenes().size() - 1);
        Storyboard.Builder board = Storyboard.builder()
                .title(title)
                .language(language)
                .mood(mood)
                .note(film.note())
                .scene(Cards.opening(title, "", film.poster(), first.setting(), mood));
        film.scenes().forEach(board::scene);
        return board.scene(Cards.ending(title, language, film.poster(), last.setting(), last.mood()))
                .build();
    }

    /** A prompt in one line, with whatever its markup made a heading of. */
    private static String words(Script script, String requestedTitle) {
        Stream<String> body = script.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.chapter()),
                        section.paragraphs().stream().flatMap(p -> p.parts().stream())));
        Stream<String> title = requestedTitle.isBlank() ? Stream.of(script.title()) : Stream.empty();
        return Stream.concat(title, body).filter(s -> !s.isBlank()).distinct().collect(Collectors.joining(" "));
    }
}
