package dev.colibri.node.cli.market.watch;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.node.cli.text.Cells;
import dev.colibri.node.cli.text.TextWidth;

/** What stands above a market: whose it is, how the connection, the venue and the streams fare, and figures. */
final class HeaderDrawing {
    /** Silence that nobody wonders about. */
    private static final Duration USUAL_QUIET = Duration.ofSeconds(5);

    private HeaderDrawing() {}

    /** In one line, with the time at its right end where there is room, or in two where the screen is narrow. */
    static List<Line> title(String what, Picture picture, int columns) {
        Line name = Line.of(what + " at " + picture.connection(), Style.STRONG);
        Line state = state(picture);
        Line both = name.plus("  ", Style.PLAIN).plus(state);
        if (both.width() > columns) {
            return List.of(name, state);
        }
        String time = EventTime.instant(picture.now()).truncatedTo(ChronoUnit.SECONDS).toString();
        int blanks = columns - both.width() - time.length();
        return List.of(blanks < 2 ? both : both.plus(" ".repeat(blanks) + time, Style.DIM));
    }

    private static Line state(Picture picture) {
        Line line = Line.EMPTY.plus(link(picture.link()),
                picture.link() == ConnectionStatus.State.READY ? Style.PLAIN : Style.ALARM)
                .plus(", ", Style.PLAIN).plus(venue(picture),
                        picture.venue() == VenueStatus.State.ONLINE ? Style.PLAIN : Style.ALARM);
        if (picture.quiet().compareTo(USUAL_QUIET) >= 0) {
            line = line.plus(", quiet for " + picture.quiet().toSeconds() + " s", Style.ALARM);
        }
        return line;
    }

    private static String link(ConnectionStatus.State state) {
        return state == ConnectionStatus.State.READY ? "connected" : Cells.words(state);
    }

    private static String venue(Picture picture) {
        return "venue " + Cells.words(picture.venue())
                + (picture.detail().isEmpty() ? "" : ": " + TextWidth.harmless(picture.detail()));
    }

    /** The live streams together, and a line for each that is not live. */
    static List<Line> streams(List<StreamState> streams, int columns) {
        List<String> live = streams.stream().filter(StreamState::isLive).map(StreamState::name).toList();
        List<Line> pieces = new ArrayList<>();
        for (int i = 0; i < live.size(); i++) {
            pieces.add(Line.of((i == 0 ? "live: " : "") + live.get(i) + (i < live.size() - 1 ? "," : "")));
        }
        List<Line> lines = wrapped(pieces, " ", columns);
        streams.stream().filter(stream -> !stream.isLive()).forEach(stream -> lines.add(trouble(stream, "")));
        return lines;
    }

    /** A stream that is not live, in words. */
    static Line trouble(StreamState stream, String before) {
        return Line.of(before + stream.words(),
                stream.state() == StreamHealth.State.PENDING ? Style.DIM : Style.ALARM);
    }

    /** The figures, as many in a line as fit; a mark before one says that it is not the present. */
    static List<Line> facts(List<Fact> facts, int columns) {
        return wrapped(facts.stream().map(fact -> Line.of((fact.isLive() ? "" : "!") + fact.label() + " ", Style.DIM)
                .plus(fact.text(), fact.isLive() ? Style.PLAIN : Style.DIM)).toList(), "  ", columns);
    }

    private static List<Line> wrapped(List<Line> pieces, String gap, int columns) {
        List<Line> lines = new ArrayList<>();
        for (Line piece : pieces) {
            if (!lines.isEmpty() && lines.getLast().width() + gap.length() + piece.width() <= columns) {
                lines.add(lines.removeLast().plus(gap, Style.PLAIN).plus(piece));
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }
}
