package dev.colibri.node.cli.market.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.colibri.node.cli.text.TextWidth;

/** A line of a screen: pieces of text, each in its style. */
record Line(List<Span> spans) {
    static final Line EMPTY = new Line(List.of());

    private static final String MORE = ">";

    Line {
        spans = List.copyOf(spans);
    }

    /** A piece of one style. */
    record Span(String text, Style style) {}

    static Line of(String text, Style style) {
        return new Line(List.of(new Span(text, style)));
    }

    static Line of(String text) {
        return of(text, Style.PLAIN);
    }

    Line plus(String text, Style style) {
        return plus(of(text, style));
    }

    Line plus(Line more) {
        List<Span> both = new ArrayList<>(spans);
        both.addAll(more.spans);
        return new Line(both);
    }

    /** The same with blanks after it, up to a width; what is wider is cut. */
    Line filled(int columns) {
        Line cut = cut(columns);
        return cut.plus(" ".repeat(columns - cut.width()), Style.PLAIN);
    }

    /** As much of it as stands in so many columns; a sign at its end says that there is more: no figure is to lie. */
    Line cut(int columns) {
        if (width() <= columns) {
            return this;
        }
        List<Span> kept = new ArrayList<>();
        int left = columns - MORE.length();
        for (Span span : spans) {
            String text = TextWidth.cut(span.text(), left);
            kept.add(new Span(text, span.style()));
            left -= TextWidth.of(text);
            if (text.length() < span.text().length()) {
                break;
            }
        }
        kept.add(new Span(MORE, Style.DIM));
        return new Line(kept);
    }

    int width() {
        return spans.stream().mapToInt(span -> TextWidth.of(span.text())).sum();
    }

    /** Its letters alone. */
    String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining()).stripTrailing();
    }

    /** Its letters with the terminal's codes for their styles. */
    String coloured() {
        return spans.stream().map(span -> span.style().around(span.text())).collect(Collectors.joining());
    }
}
