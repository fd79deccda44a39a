package dev.sota.core.internal.plan.text;

import dev.sota.core.internal.plan.text.Script.Section;
import java.util.ArrayList;
import java.util.List;

/** Turns plain text or Markdown into a {@link Script}. No markup reaches the script, and no word is lost. */
public final class ScriptReader {

    private final Headings headings = new Headings();

    /** A reader; it keeps nothing between texts. */
    public ScriptReader() {}

    /**
     * Reads.
     *
     * @param raw the text as it came
     * @param requestedTitle a title from elsewhere, which goes before the text's own; or empty
     * @return the text without its markup
     */
    public Script read(String raw, String requestedTitle) {
        List<String> notes = new ArrayList<>();
        FrontMatter front = FrontMatter.read(SourceText.normalize(raw));
        String source = SourceMarks.rewrite(front.body(), notes);
        List<Element> elements = new ArrayList<>(MarkdownReader.read(source, notes));
        while (!elements.isEmpty() && elements.get(0) instanceof Element.Rule) {
            elements.remove(0);
        }
        List<Element> introductions = takeIntroductions(elements);
        String frontTitle = StraySymbols.clean(front.value("title"));
        String given = requestedTitle.isBlank() ? frontTitle : requestedTitle.strip();
        String found = takeTitle(elements, given);
        String byline = StraySymbols.clean(front.value("subtitle", "author", "by"));
        String line = takeByline(elements);
        elements.addAll(0, introductions);
        List<Section> sections = new Sections(headings).assemble(elements);
        String title = given.isEmpty() ? found : given;
        if (sections.isEmpty() && SourceText.hasWords(title) && requestedTitle.isBlank()) {
            // A text of nothing but its title: then the title is what there is to tell.
            sections = List.of(new Section("", "", List.of(new Script.Paragraph(List.of(title)))));
        }
        return new Script(title, byline.isEmpty() ? line : byline, sections, notes);
    }

    /** Takes what stands before the title off the front, too. */
    private static List<Element> takeIntroductions(List<Element> elements) {
        List<Element> taken = new ArrayList<>();
        while (!elements.isEmpty() && elements.get(0) instanceof Element.Introduction) {
            taken.add(elements.remove(0));
        }
        return taken;
    }

    /** Takes the title off the front; one that differs from the given title stays as the first section's heading. */
    private String takeTitle(List<Element> elements, String given) {
        if (elements.isEmpty()) {
            return "";
        }
        Element first = elements.get(0);
        String text = "";
        if (first instanceof Element.Heading heading) {
            text = heading.text();
        } else if (first instanceof Element.Text line && headings.isTitleLine(line) && hasMore(elements)) {
            text = line.parts().get(0);
        }
        if (text.isEmpty()) {
            return given.isEmpty() ? onlyTopHeading(elements) : "";
        }
        if (given.isEmpty() || sameWords(given, text)) {
            elements.remove(0);
        } else {
            elements.set(0, new Element.Heading(2, text));
        }
        return text;
    }

    private static boolean hasMore(List<Element> elements) {
        return elements.stream().skip(1).anyMatch(e -> !(e instanceof Element.Rule));
    }

    private static String onlyTopHeading(List<Element> elements) {
        List<String> top = elements.stream()
                .filter(e -> e instanceof Element.Heading h && h.level() == 1)
                .map(e -> ((Element.Heading) e).text())
                .toList();
        return top.size() == 1 ? top.get(0) : "";
    }

    private String takeByline(List<Element> elements) {
        if (elements.isEmpty()
                || !(elements.get(0) instanceof Element.Text text)
                || !headings.isByline(text)
                || !hasMore(elements)) {
            return "";
        }
        elements.remove(0);
        return text.parts().get(0);
    }

    private static boolean sameWords(String a, String b) {
        return a.replaceAll("[^\\p{L}\\p{N}]", "").equalsIgnoreCase(b.replaceAll("[^\\p{L}\\p{N}]", ""));
    }
}
