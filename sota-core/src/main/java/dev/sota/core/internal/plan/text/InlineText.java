package dev.sota.core.internal.plan.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a block, with line feeds where its source had them. */
final class InlineText extends AbstractVisitor {

    private static final Pattern TAG = Pattern.compile("</?\\s*([A-Za-z][\\w-]*)[^>]*>");
    private static final Set<String> INLINE_TAGS = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
            "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
            "time", "tt", "u", "var", "wbr");
    private static final Set<String> BLOCK_TAGS = Set.of(
            "address",
            "article",
            "aside",
            "audio",
            "blockquote",
            "body",
            "br",
            "button",
            "caption",
            "center",
            "col",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "embed",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "iframe",
            "img",
            "input",
            "label",
            "li",
            "link",
            "main",
            "meta",
            "nav",
            "object",
            "ol",
            "option",
            "p",
            "picture",
            "pre",
            "script",
            "section",
            "select",
            "source",
            "style",
            "summary",
            "svg",
            "table",
            "tbody",
            "td",
            "template",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "video");

    private final StringBuilder out = new StringBuilder();

    private InlineText() {}

    static String of(Node block) {
        InlineText visitor = new InlineText();
        for (Node n = block.getFirstChild(); n != null; n = n.getNext()) {
            n.accept(visitor);
        }
        return visitor.out.toString();
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append('\n');
    }

    /** What a picture shows is not part of the narration. */
    @Override
    public void visit(Image image) {
        out.append(' ');
    }

    @Override
    public void visit(HtmlInline html) {
        Matcher tag = TAG.matcher(html.getLiteral());
        if (!tag.matches()) {
            return;
        }
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        if (BLOCK_TAGS.contains(name)) {
            out.append(' ');
        } else if (!INLINE_TAGS.contains(name)) {
            // Not a tag but words between angle brackets, such as a placeholder.
            String literal = html.getLiteral();
            out.append(literal, 1, literal.length() - 1);
        }
    }
}
