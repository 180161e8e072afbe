package dev.colibri.kraken.futures.market;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Perpetual;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.testing.Instruments;
import dev.colibri.kraken.common.account.StoppedClock;
import dev.colibri.kraken.common.market.Follower;
import dev.colibri.kraken.common.market.Manners;
import dev.colibri.kraken.common.market.Tape;
import dev.colibri.kraken.common.market.Tapes;
import dev.colibri.kraken.scripted.Answer;
import dev.colibri.kraken.scripted.ScriptedMarket;

/** The market of a linear perpetual against a script. */
final class FuturesSession {
    static final Perpetual CONTRACT = Instruments.PF_XBTUSD;

    final ScriptedMarket script;
    final Follower follower = new Follower();
    final FuturesMarket market;

    FuturesSession(ScriptedMarket script) {
        this.script = script;
        this.market = new FuturesMarket(script, new StoppedClock("2026-01-05T11:00:00Z"));
    }

    /** Against a venue that knows a tape, so long after the begin. */
    static FuturesSession at(long later, Tape tape, Manners manners) {
        long now = Tapes.BEGIN + later;
        return new FuturesSession(FuturesVenue.at(now, tape, Tapes.computed(now), manners).script());
    }

    static BarType type(String words) {
        return BarType.parse(CONTRACT.id() + "-" + words);
    }

    /** From a time after the begin to another; a negative end: now. */
    HistoryRange range(long from, long to) {
        return new HistoryRange(Optional.of(EventTime.instant(Tapes.BEGIN + from)),
                Optional.of(to).filter(end -> end >= 0).map(end -> EventTime.instant(Tapes.BEGIN + end)), 0, follower);
    }

    HistoryRange newest(int most) {
        return HistoryRange.newest(most).reporting(follower);
    }

    Future<List<Bar>> ask(String words, HistoryRange range) {
        return market.bars(CONTRACT, type(words), range);
    }

    List<Bar> bars(String words, HistoryRange range) {
        return Answer.of(ask(words, range));
    }

    List<Trade> trades(HistoryRange range) {
        return Answer.of(market.trades(CONTRACT, range));
    }

    static Instant after(long nanos) {
        return EventTime.instant(Tapes.BEGIN + nanos);
    }
}
