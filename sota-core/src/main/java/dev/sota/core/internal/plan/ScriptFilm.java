package dev.sota.core.internal.plan;

import dev.sota.api.CameraMove;
import dev.sota.api.LowerThird;
import dev.sota.api.Mood;
import dev.sota.api.Scene;
import dev.sota.api.ShotSize;
import dev.sota.api.Storyboard;
import dev.sota.core.internal.plan.Views.Beat;
import dev.sota.core.internal.plan.text.Script;
import dev.sota.core.internal.plan.text.Script.Paragraph;
import dev.sota.core.internal.plan.text.Script.Section;
import dev.sota.spi.RunContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the film of a script that is narrated from beginning to end. One plan, not reusable. */
final class ScriptFilm {

    private final Script script;
    private final Locale language;
    private final Choice choice;
    private final RunContext context;
    private final Scenery scenery;
    private final List<Piece> pieces = new ArrayList<>();

    ScriptFilm(Script script, Locale language, Choice choice, RunContext context) {
        this.script = script;
        this.language = language;
        this.choice = choice;
        this.context = context;
        this.scenery = new Scenery(language);
    }

    /** What one scene says, and where in the script it stands; {@code section} is set where a section begins. */
    private record Piece(
            String narration,
            boolean startsParagraph,
            boolean startsSection,
            Section section,
            Optional<LowerThird> lowerThird) {
        Beat beat() {
            return new Beat(narration, startsSection, startsParagraph);
        }
    }

    Storyboard plan() {
        cut();
        List<String> texts = texts();
        String title = script.title().isEmpty() ? Titles.fromText(texts.get(0), language) : script.title();
        Moods lexicon = new Moods(language);
        List<Mood> moods = lexicon.each(pieces.stream()
                .map(p -> new Moods.Passage(p.narration, p.startsSection))
                .toList());
        Mood whole =
                lexicon.whole(Stream.concat(Stream.of(title), texts.stream()).toList());
        PicturePrompts prompts = new PicturePrompts(language, scenery);
        prompts.introduce(title);
        PlaceNames placeNames = PlaceNames.of(texts);
        People people = People.of(texts, language, placeNames);
        List<String> spelled =
                texts.stream().map(prompts::spelled).map(people::masked).toList();
        List<String> places = Keywords.places(spelled, scenery, 2);
        Optional<String> craft = Craft.home(texts, language);
        // Each step of a craft and each part of an explanation or a report begins where the film is at home.
        boolean steps = craft.isPresent() || Manner.of(texts, language) != Manner.STORY;
        String main = main(title, spelled, craft);
        Heroes heroes = new Heroes(spelled, language, scenery);
        heroes.many().ifPresent(prompts::star);
        prompts.settle(placeNames, people);
        SettingMemory memory = new SettingMemory(scenery, main, Keywords.region(spelled, scenery));
        List<Scene> scenes = scenes(new About(title, texts, heroes, people), prompts, memory, steps, moods);
        String poster = prompts.spelled(poster(title, texts, places, main));
        String first = scenes.get(0).setting();
        Scene last = scenes.get(scenes.size() - 1);
        Storyboard.Builder board = Storyboard.builder()
                .title(title)
                .language(language)
                .mood(whole)
                .notes(script.notes())
                .scene(Cards.opening(title, script.byline(), poster, first, whole));
        scenes.forEach(board::scene);
        return board.scene(Cards.ending(title, language, poster, last.setting(), last.mood()))
                .build();
    }

    /** Where the film is when nothing is said: where its craft is done, where its matter is, or the place it names. */
    private String main(String title, List<String> texts, Optional<String> craft) {
        if (craft.filter("kitchen"::equals).isPresent()) {
            return "kitchen";
        }
        Keywords.Named named = Keywords.mainPlace(title, texts, scenery);
        Optional<Matter> matter = Matter.of(title, texts, language).filter(m -> m.outweighs(named.scenes()));
        String told = craft.filter(c -> named.place().isEmpty())
                .or(() -> matter.map(Matter::place))
                .orElse(named.place());
        // Who speaks to somebody does so under a roof rather than in a meadow.
        return told.isEmpty() && Manner.addresses(texts, language) ? "indoors" : told;
    }

    private List<String> texts() {
        return pieces.stream().map(Piece::narration).toList();
    }

    private void cut() {
        SceneCutter cutter = new SceneCutter(language);
        for (Section section : script.sections()) {
            boolean startsSection = true;
            for (Paragraph paragraph : section.paragraphs()) {
                context.checkpoint();
                Optional<LowerThird> lowerThird = paragraph.lowerThird();
                for (SceneCutter.Cut cut : cutter.cut(paragraph)) {
                    pieces.add(new Piece(cut.text(), cut.startsPart(), startsSection, section, lowerThird));
                    startsSection = false;
                    lowerThird = Optional.empty();
                }
            }
        }
    }

    /** What a whole film is about. */
    private record About(String title, List<String> texts, Heroes heroes, People people) {}

    private List<Scene> scenes(
            About about, PicturePrompts prompts, SettingMemory memory, boolean steps, List<Mood> moods) {
        List<Beat> beats = pieces.stream().map(Piece::beat).toList();
        Views views = new Views(choice);
        List<ShotSize> shots = views.shots(beats);
        List<CameraMove> moves = views.moves(beats, shots);
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            context.checkpoint();
            Piece piece = pieces.get(i);
            if (piece.startsSection) {
                memory.begin(topic(about, piece.section), prompts.spelled(about.title + " " + piece.section.chapter()));
            } else if (steps && piece.startsParagraph) {
                memory.resume();
            }
            String narration = piece.narration;
            String prompt = prompts.next(narration);
            String told = about.people.masked(prompts.spelled(narration));
            List<String> cast = about.people.told(prompt);
            Scene.Builder scene = Scene.builder(String.format(Locale.ROOT, "s%02d", i + 1))
                    .narration(narration)
                    .picturePrompt(prompt)
                    .setting(with(memory.before(told), cast))
                    .mood(moods.get(i))
                    .shot(shots.get(i))
                    .camera(moves.get(i))
                    .startsParagraph(piece.startsParagraph);
            if (piece.startsSection && !piece.section.heading().isEmpty()) {
                head(scene, piece.section);
            }
            piece.lowerThird.ifPresent(scene::lowerThird);
            memory.absorb(told);
            scenes.add(scene.build());
        }
        return scenes;
    }

    private static String with(String setting, List<String> cast) {
        return Stream.concat(Stream.of(setting), cast.stream())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static void head(Scene.Builder scene, Section section) {
        scene.title(section.heading()).chapter(section.chapter());
        if (!section.subheading().isEmpty()) {
            scene.subtitle(section.subheading());
        }
    }

    private String topic(About about, Section section) {
        String title = Keywords.told(Keywords.content(Scenery.unnamed(about.title), language), about.texts, scenery);
        return Stream.of(
                        Keywords.content(section.chapter(), language),
                        title,
                        title.isEmpty() ? about.heroes.chief().orElse("") : "")
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * The picture that stands for the whole film: what the title names, when the text speaks of it as a thing; else
     * what the text speaks of most.
     */
    private String poster(String title, List<String> texts, List<String> places, String main) {
        if (Keywords.named(title, texts, language)) {
            boolean placed =
                    main.isEmpty() || scenery.read(title).stream().anyMatch(s -> s.aspect() == Scenery.Aspect.PLACE);
            return placed ? title : title + ", " + main;
        }
        List<String> words = new ArrayList<>();
        words.add(title);
        words.addAll(places);
        words.addAll(Keywords.subjects(texts, language, 3));
        return words.stream().filter(w -> !w.isBlank()).distinct().collect(Collectors.joining(", "));
    }
}
