package dev.sota.core.internal.plan.text;

import dev.sota.api.LowerThird;
import dev.sota.core.internal.plan.text.Script.Paragraph;
import dev.sota.core.internal.plan.text.Script.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers elements into sections. Not reusable. */
final class Sections {

    private final Headings headings;
    private final List<Section> sections = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Optional<LowerThird> pending = Optional.empty();
    private String heading = "";
    private String subheading = "";

    Sections(Headings headings) {
        this.headings = headings;
    }

    List<Section> assemble(List<Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element instanceof Element.Heading h) {
                begin(h.text());
            } else if (element instanceof Element.Introduction introduction) {
                pending = Optional.of(introduction.words());
            } else if (element instanceof Element.Rule) {
                if (!paragraphs.isEmpty()) {
                    finish();
                }
            } else if (element instanceof Element.Text text) {
                if (i + 1 < elements.size() && headings.isChapterLine(text)) {
                    begin(text.parts().get(0));
                } else {
                    paragraphs.add(new Paragraph(text.parts(), pending));
                    pending = Optional.empty();
                }
            }
        }
        introduceLate();
        if (paragraphs.isEmpty() && !heading.isEmpty()) {
            // A last heading with nothing below it would be shown over nothing: it is said.
            paragraphs.add(new Paragraph(List.of(heading)));
            if (!subheading.isEmpty()) {
                paragraphs.add(new Paragraph(List.of(subheading)));
            }
            heading = "";
            subheading = "";
        }
        finish();
        return sections;
    }

    /** What stands below the last words belongs to them. */
    private void introduceLate() {
        if (pending.isPresent() && !paragraphs.isEmpty()) {
            int last = paragraphs.size() - 1;
            paragraphs.set(last, new Paragraph(paragraphs.get(last).parts(), pending));
        }
    }

    private void begin(String text) {
        if (!paragraphs.isEmpty()) {
            finish();
        }
        if (heading.isEmpty()) {
            heading = text;
        } else {
            subheading = subheading.isEmpty() ? text : subheading + ": " + text;
        }
    }

    private void finish() {
        if (!paragraphs.isEmpty()) {
            sections.add(new Section(heading, subheading, paragraphs));
        }
        paragraphs.clear();
        heading = "";
        subheading = "";
    }
}
