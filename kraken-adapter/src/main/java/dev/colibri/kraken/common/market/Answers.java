package dev.colibri.kraken.common.market;

import java.util.function.Function;

import io.vertx.core.Future;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.kraken.common.wire.Unreadable;

/** Puts answers into Colibri's words, and says in whose answer a value was that its type refuses. */
public final class Answers {
    private Answers() {}

    /**
     * What is made of an answer.
     *
     * @param what is asked for, as the begin of a sentence
     */
    public static <A, T> Future<T> of(String what, Future<A> answer, Function<A, T> words) {
        return answer.compose(told -> {
            try {
                return Future.succeededFuture(words.apply(told));
            } catch (InvalidValueException impossible) {
                return Future.failedFuture(Unreadable.value(what, impossible));
            }
        });
    }
}
