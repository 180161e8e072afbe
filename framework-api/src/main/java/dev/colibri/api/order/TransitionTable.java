package dev.colibri.api.order;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One cell for each kind of event in each state, read from text that looks like the table it is: a first line with
 * states, then a line for each event with one cell under each state, set apart by two blanks or more. What no line says
 * is refused.
 */
final class TransitionTable {
    private final Map<EventKind, Map<OrderState, Transition>> rows = new EnumMap<>(EventKind.class);

    private TransitionTable(String[] texts) {
        for (String text : texts) {
            read(text);
        }
    }

    /** The table of these texts; where two speak of the same cell, the later one holds. */
    static TransitionTable of(String... texts) {
        return new TransitionTable(texts);
    }

    Transition at(EventKind kind, OrderState state) {
        Map<OrderState, Transition> row = rows.get(kind);
        return row == null ? Transition.Mark.REFUSE : row.getOrDefault(state, Transition.Mark.REFUSE);
    }

    private void read(String text) {
        List<String> lines = text.lines().toList();
        List<OrderState> states = new ArrayList<>();
        for (String name : words(lines.get(0))) {
            states.add(OrderState.valueOf(name));
        }
        for (String line : lines.subList(1, lines.size())) {
            List<String> words = words(line);
            if (words.size() != states.size() + 1) {
                throw new IllegalStateException(
                        "a line of the table must have a cell for each of " + states + ": " + line);
            }
            Map<OrderState, Transition> row =
                    rows.computeIfAbsent(kind(words.get(0)), kind -> new EnumMap<>(OrderState.class));
            for (int i = 0; i < states.size(); i++) {
                row.put(states.get(i), cell(words.get(i + 1)));
            }
        }
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split(" {2,}"));
    }

    private static EventKind kind(String label) {
        for (EventKind kind : EventKind.values()) {
            if (kind.label().equals(label)) {
                return kind;
            }
        }
        throw new IllegalStateException("the table of transitions names no event " + label);
    }

    private static Transition cell(String text) {
        for (Transition.Mark mark : Transition.Mark.values()) {
            if (mark.toString().equals(text)) {
                return mark;
            }
        }
        return new Transition.To(OrderState.valueOf(text));
    }
}
