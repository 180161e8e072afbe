package dev.colibri.api.contract.fake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.colibri.api.contract.TradingVenueHarness.Answer;
import dev.colibri.api.contract.fake.ExchangeWire.Leg;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.OrderEvent.Command;

/** What the fake exchange was told to answer, and what came to it. */
final class ExchangeScript {
    private final Map<Command, Part> parts = new EnumMap<>(Command.class);

    ExchangeScript() {
        for (Command command : Command.values()) {
            parts.put(command, new Part());
        }
    }

    void answerNext(Command command, List<Answer> next) {
        part(command).answers.addAll(next);
    }

    /** What to do with the next command of a kind. */
    Answer next(Command command) {
        Answer next = part(command).answers.poll();
        return next == null ? new Answer.Accept() : next;
    }

    /** A message with commands came. */
    void message(Command command) {
        part(command).messages++;
    }

    /** One of its commands was read. */
    void received(Command command, Leg leg) {
        part(command).received.add(leg.id());
    }

    List<ClientOrderId> received(Command command) {
        return List.copyOf(part(command).received);
    }

    int messages(Command command) {
        return part(command).messages;
    }

    private Part part(Command command) {
        return Objects.requireNonNull(parts.get(command));
    }

    /** Of one kind of command. */
    private static final class Part {
        private final Deque<Answer> answers = new ArrayDeque<>();
        private final List<ClientOrderId> received = new ArrayList<>();
        private int messages;
    }
}
