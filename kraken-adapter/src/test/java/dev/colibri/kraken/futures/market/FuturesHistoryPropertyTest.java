package dev.colibri.kraken.futures.market;

import java.util.List;

import io.vertx.core.Future;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.testing.Instruments;
import dev.colibri.kraken.common.account.StoppedClock;
import dev.colibri.kraken.common.market.HistoryRules;
import dev.colibri.kraken.common.market.Manners;
import dev.colibri.kraken.common.market.Tape;
import dev.colibri.kraken.common.market.Tape.Truth;
import dev.colibri.kraken.common.market.Tapes;
import dev.colibri.kraken.scripted.ScriptedMarket;

/** Futures keep the rules of history. */
class FuturesHistoryPropertyTest extends HistoryRules {

    @Override
    protected Market market(Tape tape, Manners manners, long now) {
        FuturesVenue venue = FuturesVenue.at(now, tape, Tapes.computed(now), manners);
        ScriptedMarket script = venue.script();
        FuturesMarket market = new FuturesMarket(script,
                new StoppedClock(EventTime.instant(now - Tapes.MINUTE).toString()));
        return new Market() {
            @Override
            public Instrument instrument() {
                return Instruments.PF_XBTUSD;
            }

            @Override
            public ScriptedMarket script() {
                return script;
            }

            @Override
            public Future<List<Trade>> trades(HistoryRange range) {
                return market.trades(Instruments.PF_XBTUSD, range);
            }

            @Override
            public Future<List<Bar>> bars(BarType type, HistoryRange range) {
                return market.bars(Instruments.PF_XBTUSD, type, range);
            }

            @Override
            public List<Truth> truth(BarType type) {
                long length = ((BarSpec.Time) type.spec()).nanos();
                boolean ofCandles = type.source() == BarType.Source.EXTERNAL && length % Tapes.MINUTE == 0;
                boolean tellsQuiet = ofCandles ? manners.tellsQuiet() : type.source() == BarType.Source.EXTERNAL;
                String word = FuturesCandles.tickType(type.priceType()).orElseThrow();
                return venue.tape(word).barsDoneBy(length, now).stream()
                        .filter(bar -> tellsQuiet || !bar.isQuiet()).toList();
            }
        };
    }

    @Override
    protected List<PriceType> prices() {
        return List.of(PriceType.LAST, PriceType.MARK, PriceType.INDEX);
    }
}
