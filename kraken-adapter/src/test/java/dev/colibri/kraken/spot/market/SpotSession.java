package dev.colibri.kraken.spot.market;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.testing.Instruments;
import dev.colibri.kraken.common.account.StoppedClock;
import dev.colibri.kraken.common.market.Follower;
import dev.colibri.kraken.common.market.Manners;
import dev.colibri.kraken.common.market.Tape;
import dev.colibri.kraken.common.market.Tapes;
import dev.colibri.kraken.scripted.Answer;
import dev.colibri.kraken.scripted.ScriptedMarket;

/** The market of a pair against a script. */
final class SpotSession {
    static final CurrencyPair PAIR = Instruments.BTC_USD;

    final ScriptedMarket script;
    final Follower follower = new Follower();
    final SpotMarket market;

    SpotSession(ScriptedMarket script) {
        this.script = script;
        this.market = new SpotMarket(script, new StoppedClock("2026-01-05T11:00:00Z"));
    }

    /** Against a venue that knows a tape, so long after the begin. */
    static SpotSession at(long later, Tape tape, Manners manners) {
        return new SpotSession(SpotVenue.at(Tapes.BEGIN + later, tape, manners).script());
    }

    static BarType type(String words) {
        return BarType.parse(PAIR.id() + "-" + words);
    }

    /** From a time after the begin to another; a negative end: now. */
    HistoryRange range(long from, long to) {
        return new HistoryRange(Optional.of(after(from)), Optional.of(to).filter(end -> end >= 0)
                .map(SpotSession::after), 0, follower);
    }

    HistoryRange newest(int most) {
        return HistoryRange.newest(most).reporting(follower);
    }

    Future<List<Bar>> ask(String words, HistoryRange range) {
        return market.bars(PAIR, type(words), range);
    }

    List<Bar> bars(String words, HistoryRange range) {
        return Answer.of(ask(words, range));
    }

    List<Trade> trades(HistoryRange range) {
        return Answer.of(market.trades(PAIR, range));
    }

    static Instant after(long nanos) {
        return EventTime.instant(Tapes.BEGIN + nanos);
    }
}
