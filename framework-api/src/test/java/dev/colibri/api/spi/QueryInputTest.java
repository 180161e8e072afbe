package dev.colibri.api.spi;

import java.time.Instant;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which parts of history and of the books can be asked for. */
class QueryInputTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final ReportQuery ALL = ReportQuery.all(new ConnectionName("kraken"));

    @Test
    void aRangeBeginsBeforeItEnds() {
        refused(() -> HistoryRange.between(NOON, NOON), "history range", "must begin before it ends");
        refused(() -> HistoryRange.between(NOON, NOON.minusNanos(1)), "history range", NOON + " to ");
        assertThat(HistoryRange.between(NOON, NOON.plusNanos(1)).most()).isZero();
    }

    @Test
    void aRangeWithoutStartHasALimit() {
        refused(() -> new HistoryRange(Optional.empty(), Optional.of(NOON), 0, HistoryProgress.SILENT),
                "history range", "no start and no limit");
        assertThat(new HistoryRange(Optional.empty(), Optional.of(NOON), 1, HistoryProgress.SILENT).most()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void theNewestAreAtLeastOne(int most) {
        refused(() -> HistoryRange.newest(most), "history limit", Integer.toString(most));
        assertThat(HistoryRange.newest(Integer.MAX_VALUE).most()).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE})
    void aLimitIsNotNegative(int most) {
        refused(() -> new HistoryRange(Optional.of(NOON), Optional.empty(), most, HistoryProgress.SILENT),
                "history limit", Integer.toString(most));
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatARangeIsMadeOfMustBeGiven() {
        refused(() -> HistoryRange.between(null, NOON), "history from", "null");
        refused(() -> HistoryRange.between(NOON, null), "history to", "null");
        refused(() -> HistoryRange.newest(1).reporting(null), "history progress", "null");
    }

    @Test
    void aQueryBeginsBeforeItEnds() {
        ReportQuery untilNoon = new ReportQuery(ALL.connection(), Optional.empty(), Optional.empty(),
                Optional.of(NOON));
        refused(() -> untilNoon.since(NOON), "report query", "must begin before it ends");
        refused(() -> untilNoon.since(NOON.plusSeconds(1)), "report query", NOON.plusSeconds(1) + " to " + NOON);
        assertThat(untilNoon.since(NOON.minusNanos(1)).from()).contains(NOON.minusNanos(1));
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatAQueryIsMadeOfMustBeGiven() {
        refused(() -> ReportQuery.all(null), "connection", "null");
        refused(() -> ALL.since(null), "report from", "null");
        refused(() -> ALL.of(null), "instrument", "null");
        assertThat(ALL.of(Orders.INSTRUMENT).instrument()).contains(Orders.INSTRUMENT);
    }

    private static void refused(ThrowingCallable making, String field, String words) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(making).withMessageContaining(words)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
