package dev.colibri.kraken.spot.market;

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

/** Spot keeps the rules of history. */
class SpotHistoryPropertyTest extends HistoryRules {

    @Override
    protected Market market(Tape tape, Manners manners, long now) {
        SpotVenue venue = SpotVenue.at(now, tape, manners);
        ScriptedMarket script = venue.script();
        SpotMarket market = new SpotMarket(script, new StoppedClock(EventTime.instant(now + Tapes.MINUTE).toString()));
        return new Market() {
            @Override
            public Instrument instrument() {
                return Instruments.BTC_USD;
            }

            @Override
            public ScriptedMarket script() {
                return script;
            }

            @Override
            public Future<List<Trade>> trades(HistoryRange range) {
                return market.trades(Instruments.BTC_USD, range);
            }

            @Override
            public Future<List<Bar>> bars(BarType type, HistoryRange range) {
                return market.bars(Instruments.BTC_USD, type, range);
            }

            @Override
            public List<Truth> truth(BarType type) {
                long length = ((BarSpec.Time) type.spec()).nanos();
                return venue.tape().barsDoneBy(length, now).stream()
                        .filter(bar -> type.source() == BarType.Source.EXTERNAL || !bar.isQuiet()).toList();
            }
        };
    }

    @Override
    protected List<PriceType> prices() {
        return List.of(PriceType.LAST);
    }
}
