package dev.sota.core.internal.plan.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown, of which plain text is a case, into elements. */
final class MarkdownReader extends AbstractVisitor {

    /**
     * Indented code is left out: in plain text an indented line begins a paragraph. HTML is handled tag by tag. In
     * CommonMark's own order, which decides that hyphens under a line make it a heading: not a Set.of, whose order
     * changes from one Java process to the next.
     */
    private static final Set<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(List.of(
            BlockQuote.class,
            org.commonmark.node.Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class));

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");
    private static final String CODE_NOTE = "The code blocks of the script are not narrated.";
    private static final String LOWER_THIRD_NOTE =
            "A lower third of the script is left out: it needs a name of at most 80 characters and a role of at most 120.";
    private static final int DEEPEST = 64;

    private final List<Element> elements = new ArrayList<>();
    private final List<String> notes;
    private final LineJoiner joiner;
    private final Headings headings = new Headings();

    private MarkdownReader(String source, List<String> notes) {
        this.notes = notes;
        this.joiner = new LineJoiner(source);
    }

    static List<Element> read(String source, List<String> notes) {
        Parser parser = Parser.builder()
                .enabledBlockTypes(BLOCKS)
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
        MarkdownReader reader = new MarkdownReader(source, notes);
        parser.parse(source).accept(reader);
        return reader.elements;
    }

    @Override
    public void visit(Heading heading) {
        boolean underlined = heading.getSourceSpans().size() > 1;
        String text = clean(InlineText.of(heading));
        if (!SourceText.hasWords(text)) {
            return;
        }
        if (headings.isProse(text, underlined)) {
            elements.add(new Element.Text(List.of(text), false, false, false));
            elements.add(new Element.Rule());
        } else {
            elements.add(new Element.Heading(heading.getLevel(), text));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        String text = InlineText.of(paragraph);
        if (LowerThirdLine.is(text)) {
            LowerThirdLine.read(text)
                    .ifPresentOrElse(
                            words -> elements.add(new Element.Introduction(words)), () -> notes.add(LOWER_THIRD_NOTE));
            return;
        }
        Node only = paragraph.getFirstChild();
        boolean emphasized =
                only != null && only.getNext() == null && (only instanceof Emphasis || only instanceof StrongEmphasis);
        addText(text, emphasized);
    }

    @Override
    public void visit(BulletList list) {
        addList(list);
    }

    @Override
    public void visit(OrderedList list) {
        addList(list);
    }

    @Override
    public void visit(ThematicBreak rule) {
        elements.add(new Element.Rule());
    }

    /** A fence that nobody closed is a stray mark in a text, and the text after it is narrated. */
    @Override
    public void visit(FencedCodeBlock code) {
        if (code.getClosingFenceLength() != null) {
            if (!notes.contains(CODE_NOTE)) {
                notes.add(CODE_NOTE);
            }
            return;
        }
        for (String paragraph : BLANK_LINE.split(code.getLiteral(), -1)) {
            addText(paragraph, false);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            List<String> rows = new ArrayList<>();
            collectRows(table, rows);
            addParts(rows);
        }
    }

    private void collectRows(Node node, List<String> rows) {
        for (Node n = node.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof TableRow) {
                rows.add(cells(n).stream().filter(SourceText::hasWords).collect(Collectors.joining(", ")));
            } else {
                collectRows(n, rows);
            }
        }
    }

    private List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node n = row.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof TableCell) {
                cells.add(clean(InlineText.of(n)));
            }
        }
        return cells;
    }

    private void addList(ListBlock list) {
        List<String> items = new ArrayList<>();
        collectItems(list, items);
        addParts(items);
    }

    /** Items of inner lists follow their outer item; headings and quotes in an item are read as its text. */
    private void collectItems(Node node, List<String> items) {
        for (Node n = node.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof Paragraph || n instanceof Heading) {
                items.add(clean(InlineText.of(n)));
            } else if (n instanceof FencedCodeBlock code) {
                visit(code);
            } else if (n instanceof TableBlock table) {
                collectRows(table, items);
            } else {
                collectItems(n, items);
            }
        }
    }

    private void addParts(List<String> parts) {
        List<String> spoken =
                parts.stream().filter(SourceText::hasWords).map(FullStop::add).toList();
        if (!spoken.isEmpty()) {
            elements.add(new Element.Text(spoken, false, true, false));
        }
    }

    private void addText(String lines, boolean emphasized) {
        String text = clean(lines);
        if (SourceText.hasWords(text)) {
            elements.add(new Element.Text(List.of(text), lines.strip().indexOf('\n') < 0, false, emphasized));
        } else {
            elements.add(new Element.Rule());
        }
    }

    private String clean(String lines) {
        return StraySymbols.clean(joiner.join(lines));
    }
}
