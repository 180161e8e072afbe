package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.function.UnaryOperator;

import io.vertx.core.Future;

import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.NodeContext;

/** Wrong ways to answer for an instrument's ticker. */
final class TickerFlaws {
    private static final String AGREES = "aRequestedTickerAgreesWithTheVenuesBookAndLastTrade";

    static final List<Flaw> ALL = List.of(
            Flaw.of("a ticker tells the bid's quantity as the ask's", () -> edited(TickerFlaws::oneQuantity), AGREES),
            Flaw.of("a ticker tells the open as the last price", () -> edited(TickerFlaws::opening), AGREES),
            Flaw.of("whatever is asked for, the ticker is the first instrument's", TickerFlaws::firstOnly, AGREES),
            Flaw.of("a ticker tells the index as the mark", () -> edited(TickerFlaws::indexAsMark),
                    "whatATickerTellsBesideIsTheVenues"),
            Flaw.of("a ticker is stamped with our time", () -> edited(TickerFlaws::ourTime),
                    "aTickersTimeIsTheVenues"));

    private TickerFlaws() {}

    private static Ticker oneQuantity(Ticker ticker) {
        return with(ticker, ticker.stats(), ticker.quote().map(quote -> new Quote(quote.instrument(), quote.bidRaw(),
                quote.bidQuantityRaw(), quote.askRaw(), quote.bidQuantityRaw(), quote.priceScale(),
                quote.quantityScale(), quote.eventTime(), quote.receiveTime())).orElseThrow());
    }

    private static Ticker opening(Ticker ticker) {
        TickerStats stats = ticker.stats();
        return with(ticker, new TickerStats(stats.instrument(), stats.open(), stats.open(), stats.high(), stats.low(),
                stats.vwap(), stats.volume(), stats.change(), stats.changePercent(), stats.eventTime(),
                stats.receiveTime()), ticker.quote().orElseThrow());
    }

    private static Ticker ourTime(Ticker ticker) {
        TickerStats stats = ticker.stats();
        return with(ticker, FakeTicker.stamped(stats, stats.receiveTime(), stats.receiveTime()),
                ticker.quote().orElseThrow());
    }

    private static Ticker indexAsMark(Ticker ticker) {
        return new Ticker(ticker.instrument(), ticker.quote(), ticker.stats(),
                ticker.index().map(index -> new MarkPrice(index.instrument(), index.price(), index.eventTime(),
                        index.receiveTime())),
                ticker.index(), ticker.funding(), ticker.openInterest());
    }

    private static Ticker with(Ticker ticker, TickerStats stats, Quote quote) {
        return new Ticker(ticker.instrument(), ticker.quote().map(honest -> quote), stats, ticker.mark(),
                ticker.index(), ticker.funding(), ticker.openInterest());
    }

    private static Sabotage edited(UnaryOperator<Ticker> edit) {
        return new Sabotage() {
            @Override
            DataClient data(DataClient honest, NodeContext node) {
                return new ForwardingData(honest) {
                    @Override
                    public Future<Ticker> ticker(InstrumentId instrument) {
                        return honest.ticker(instrument).map(edit);
                    }
                };
            }
        };
    }

    private static Sabotage firstOnly() {
        return new Sabotage() {
            @Override
            DataClient data(DataClient honest, NodeContext node) {
                return new ForwardingData(honest) {
                    @Override
                    public Future<Ticker> ticker(InstrumentId instrument) {
                        return honest.ticker(FakeListing.first().getFirst().id());
                    }
                };
            }
        };
    }
}
