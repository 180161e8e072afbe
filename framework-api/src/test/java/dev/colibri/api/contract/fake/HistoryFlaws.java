package dev.colibri.api.contract.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.spi.VenueException;

/** Wrong ways to answer for the past. */
final class HistoryFlaws {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    static final List<Flaw> ALL = List.of(
            Flaw.of("past trades descend", () -> trades((data, of, range) -> data.trades(of, range)
                    .map(List::reversed)),
                    "tradesOfManyPagesAscendEachOnceAndNoneMissing", "aBareLimitMeansTheNewest",
                    "aLimitWithAStartMeansTheOldest", "aRangeHoldsItsStartAndNotItsEnd",
                    "tradesOfOneMomentAreNotLostBetweenTwoPages"),
            Flaw.of("only the first page is read", () -> trades((data, of, range) -> data.trades(of, range)
                    .map(rows -> rows.subList(0, Math.min(rows.size(), FakeVenue.PAGE)))),
                    "tradesOfManyPagesAscendEachOnceAndNoneMissing", "aBareLimitMeansTheNewest",
                    "tradesOfOneMomentAreNotLostBetweenTwoPages",
                    "historyOfWhichAPageIsMissingFailsInTheVenuesWords"),
            Flaw.of("a bare limit means the oldest", () -> trades((data, of, range) -> data.trades(of,
                    range.from().isPresent() ? range : from(range, Instant.EPOCH))), "aBareLimitMeansTheNewest"),
            Flaw.of("a limit with a start is ignored", () -> trades((data, of, range) -> data.trades(of,
                    range.from().isEmpty() ? range
                            : new HistoryRange(range.from(), range.to(), 0, range.progress()))),
                    "aLimitWithAStartMeansTheOldest"),
            Flaw.of("a range holds its end", () -> trades((data, of, range) -> data.trades(of, new HistoryRange(
                    range.from(), range.to().map(end -> end.plusNanos(1)), range.most(), range.progress()))),
                    "aRangeHoldsItsStartAndNotItsEnd"),
            Flaw.of("pages are asked for by time alone", PagesByTime::new,
                    "tradesOfOneMomentAreNotLostBetweenTwoPages"),
            Flaw.of("a failed page leaves a part that is told as the whole", () -> trades(HistoryFlaws::partial),
                    "historyOfWhichAPageIsMissingFailsInTheVenuesWords"),
            Flaw.of("nobody is asked whether to go on", () -> trades((data, of, range) -> data.trades(of,
                    range.reporting(HistoryProgress.SILENT))), "whoeverFollowsALongAnswerMayStopIt"),
            Flaw.of("history is told as live", HistoryFlaws::toldAsLive, "historyDoesNotEnterTheLiveStream"),
            Flaw.of("what cannot be asked for is answered with nothing", HistoryFlaws::nothingForUnable,
                    "aRequestThatIsNotDeclaredFailsByName"),
            Flaw.of("past bars descend", () -> bars((data, type, range) -> data.bars(type, range).map(List::reversed)),
                    "pastBarsAscendAndAreTheVenues", "theNewestBarsAreTheLastOnesThatFinished",
                    "aRangeOfBarsGoesByTheirCloses"),
            Flaw.of("the growing candle is the newest bar", GrowingBar::new,
                    "theNewestBarsAreTheLastOnesThatFinished"),
            Flaw.of("bars are sought by their opens", () -> bars((data, type, range) -> data.bars(type,
                    new HistoryRange(range.from().map(moment -> moment.plus(MINUTE)),
                            range.to().map(moment -> moment.plus(MINUTE)), range.most(), range.progress()))),
                    "pastBarsAscendAndAreTheVenues", "aRangeOfBarsGoesByTheirCloses"),
            Flaw.of("past funding descends", HistoryFlaws::fundingDescends, "pastFundingAscendsAndIsTheVenues"));

    private HistoryFlaws() {}

    private static HistoryRange from(HistoryRange range, Instant start) {
        return new HistoryRange(Optional.of(start), range.to(), range.most(), range.progress());
    }

    private static Future<List<Trade>> partial(DataClient data, InstrumentId of, HistoryRange range) {
        return data.trades(of, range).recover(failure -> failure instanceof VenueException
                ? Future.succeededFuture(List.of()) : Future.failedFuture(failure));
    }

    private static Sabotage trades(TradeQuestion question) {
        return data((honest, node) -> new ForwardingData(honest) {
            @Override
            public Future<List<Trade>> trades(InstrumentId instrument, HistoryRange range) {
                return question.ask(honest, instrument, range);
            }
        });
    }

    private static Sabotage bars(BarQuestion question) {
        return data((honest, node) -> new ForwardingData(honest) {
            @Override
            public Future<List<Bar>> bars(BarType type, HistoryRange range) {
                return question.ask(honest, type, range);
            }
        });
    }

    private static Sabotage fundingDescends() {
        return data((honest, node) -> new ForwardingData(honest) {
            @Override
            public Future<List<FundingRate>> fundingRates(InstrumentId instrument, HistoryRange range) {
                return honest.fundingRates(instrument, range).map(List::reversed);
            }
        });
    }

    private static Sabotage toldAsLive() {
        return data((honest, node) -> new ForwardingData(honest) {
            @Override
            public Future<List<Trade>> trades(InstrumentId instrument, HistoryRange range) {
                return honest.trades(instrument, range)
                        .onSuccess(rows -> rows.forEach(node.market()::accept));
            }
        });
    }

    private static Sabotage nothingForUnable() {
        return new Sabotage() {
            @Override
            List<Capabilities> capabilities() {
                return FakeConnector.without(Feature.FUNDING_HISTORY);
            }

            @Override
            DataClient data(DataClient honest, NodeContext node) {
                return new ForwardingData(honest) {
                    @Override
                    public Future<List<FundingRate>> fundingRates(InstrumentId instrument, HistoryRange range) {
                        return Future.succeededFuture(List.of());
                    }
                };
            }
        };
    }

    private static Sabotage data(DataBend bend) {
        return new Sabotage() {
            @Override
            DataClient data(DataClient honest, NodeContext node) {
                return bend.bent(honest, node);
            }
        };
    }

    /** Asks for the next page by the time of the last row, and so loses its twins. */
    private static final class PagesByTime extends Sabotage {
        private final Map<Long, Long> times = new LinkedHashMap<>();

        @Override
        FakeWire wire(FakeWire honest, NodeContext node) {
            return new ForwardingWire(honest) {
                @Override
                public Future<List<VenueTrade>> trades(TradePage page) {
                    long from = times.containsKey(page.after()) ? times.get(page.after()) + 1 : page.from();
                    return honest.trades(new TradePage(page.instrument(), from, page.to(), page.after(), page.before(),
                            page.newest())).onSuccess(
                                    rows -> rows.forEach(row -> times.put(row.id().low(), row.time())));
                }
            };
        }
    }

    /** Takes the last candle for a bar, finished or not. */
    private static final class GrowingBar extends Sabotage {
        @Override
        DataClient data(DataClient honest, NodeContext node) {
            return new ForwardingData(honest) {
                @Override
                public Future<List<Bar>> bars(BarType type, HistoryRange range) {
                    return honest.bars(type, range).map(bars -> range.to().isPresent() ? bars : grown(bars));
                }
            };
        }

        private static List<Bar> grown(List<Bar> bars) {
            Bar last = bars.getLast();
            long length = last.closeTime() - last.openTime();
            List<Bar> more = new ArrayList<>(bars.subList(1, bars.size()));
            more.add(new Bar(last.type(), last.closeTime(), last.closeTime() + length, last.closeRaw(), last.closeRaw(),
                    last.closeRaw(), last.closeRaw(), last.priceScale(), 1, last.quantityScale(), 1, null, true,
                    Origin.LIVE, last.receiveTime()));
            return more;
        }
    }

    /** A data client bent. */
    private interface DataBend {
        DataClient bent(DataClient honest, NodeContext node);
    }

    /** Another question for trades. */
    private interface TradeQuestion {
        Future<List<Trade>> ask(DataClient honest, InstrumentId instrument, HistoryRange range);
    }

    /** Another question for bars. */
    private interface BarQuestion {
        Future<List<Bar>> ask(DataClient honest, BarType type, HistoryRange range);
    }
}
