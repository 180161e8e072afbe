package dev.colibri.kraken.common.market;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.vertx.core.Future;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.wire.Mutations;
import dev.colibri.kraken.scripted.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** What both products make of damaged answers: a value that may be, or a typed failure, and never an endless asking. */
public abstract class DamageRules {
    private static final int MOST_REQUESTS = 400;

    /** All that a market can be asked, against a venue whose answers go through what is given. */
    protected abstract List<Function<UnaryOperator<String>, Future<?>>> requests();

    @Example
    void whatIsWholeIsRead() {
        requests().forEach(request -> Answer.of(request.apply(counted(answer -> answer))));
    }

    @Property(tries = 400)
    void whatIsDamagedEndsInAValueOrATypedFailure(@ForAll long seed) {
        Random random = new Random(seed);
        for (Function<UnaryOperator<String>, Future<?>> request : requests()) {
            Future<?> answer = request.apply(counted(text -> random.nextInt(3) == 0 ? text
                    : Mutations.damaged(text, random)));
            assertThat(answer.isComplete()).isTrue();
            if (answer.failed()) {
                assertThat(answer.cause()).isInstanceOf(VenueException.class);
                assertThat(answer.cause().getMessage()).isNotBlank().hasSizeLessThan(1000);
            } else if (answer.result() instanceof List<?> rows) {
                assertThat(rows.stream().map(DamageRules::time).toList()).isSorted();
            }
        }
    }

    private static long time(Object row) {
        return row instanceof InstrumentEvent event ? event.eventTime() : 0;
    }

    @Property(tries = 60)
    void anAnswerThatIsCutOffIsNeverAValue(@ForAll @IntRange(max = 999) int thousandth) {
        for (Function<UnaryOperator<String>, Future<?>> request : requests()) {
            Future<?> answer =
                    request.apply(counted(text -> text.substring(0, text.strip().length() * thousandth / 1000)));
            assertThat(Answer.failure(answer)).isInstanceOf(VenueException.class);
        }
    }

    @Example
    void whatIsNoAnswerIsNeverAValue() {
        for (String text : List.of("", "null", "[]", "{}", "\"\"", "0", "<html><title>Just a moment...</title></html>",
                "{\"result\":\"success\"}", "[".repeat(5000), "{\"a\":".repeat(5000))) {
            for (Function<UnaryOperator<String>, Future<?>> request : requests()) {
                assertThat(Answer.failure(request.apply(counted(answer -> text)))).as(text)
                        .isInstanceOf(VenueException.class);
            }
        }
    }

    private static UnaryOperator<String> counted(UnaryOperator<String> damage) {
        int[] requests = {0};
        return text -> {
            assertThat(requests[0]++).as("requests for one answer").isLessThan(MOST_REQUESTS);
            return damage.apply(text);
        };
    }
}
