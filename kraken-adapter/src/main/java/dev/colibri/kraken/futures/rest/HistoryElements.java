package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;
import dev.colibri.kraken.common.wire.Rows;

/**
 * A page of the account's history.
 *
 * @param elements in the order in which they came
 * @param accountUid whose history it is
 * @param continuationToken what to ask for the next page with; empty on the last
 */
public record HistoryElements<E>(List<Element<E>> elements, Optional<String> accountUid,
        Optional<String> continuationToken) {

    /**
     * One thing that happened.
     *
     * @param uid its name
     * @param timestamp milliseconds since the epoch
     */
    public record Element<E>(String uid, long timestamp, E event) {}

    static <E> HistoryElements<E> read(JsonParser parser, EventReader<E> reader) throws IOException {
        Answer answer = Rows.object(parser, Answer.class);
        List<Element<E>> elements = new ArrayList<>();
        for (RawElement raw : Rows.present(parser, "elements", answer.elements())) {
            try {
                elements.add(new Element<>(raw.uid(), raw.timestamp(), event(parser, raw, reader)));
            } catch (JsonMappingException wrong) {
                wrong.prependPath(elements, elements.size());
                wrong.prependPath(answer, "elements");
                throw wrong;
            }
        }
        return new HistoryElements<>(Collections.unmodifiableList(elements), Optional.ofNullable(answer.accountUid()),
                Optional.ofNullable(answer.continuationToken()).filter(token -> !token.isEmpty()));
    }

    private static <E> E event(JsonParser parser, RawElement raw, EventReader<E> reader) throws IOException {
        if (raw.event().size() != 1) {
            throw Rows.refusal(parser, "events of an element", raw.event().size() + " events", "must be one");
        }
        Map.Entry<String, JsonNode> event = raw.event().properties().iterator().next();
        return reader.read(event.getKey(), event.getValue());
    }

    /** Reads an event by its name. */
    @FunctionalInterface
    interface EventReader<E> {
        E read(String name, JsonNode event) throws IOException;
    }

    record Answer(@Nullable List<RawElement> elements, @Nullable String accountUid,
            @Nullable String continuationToken) {
        Answer {
            if (elements != null) {
                elements.forEach(element -> Require.present("element", element));
            }
        }
    }

    record RawElement(String uid, Long timestamp, JsonNode event) {
        RawElement {
            uid = Objects.requireNonNullElse(uid, "");
            Require.present("timestamp", timestamp);
            if (!Require.present("event", event).isObject()) {
                Require.present("event", null);
            }
        }
    }
}
