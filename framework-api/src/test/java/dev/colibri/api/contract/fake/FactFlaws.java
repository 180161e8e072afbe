package dev.colibri.api.contract.fake;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.spi.NodeContext;

/** Wrong ways to tell figures and statuses. */
final class FactFlaws {
    private static final BigDecimal PRICE = new BigDecimal("5000");

    static final List<Flaw> ALL = List.of(
            Flaw.of("mark and index are mistaken for each other", () -> edited(FactFlaws::swapped),
                    "markPricesAreTheVenues", "indexPricesAreTheVenues",
                    "everyDeclaredStreamIsPendingThenLiveThenTells", "aBreakMakesEveryStreamStaleAndThenLiveAgain"),
            Flaw.of("an absolute funding rate is told as the relative one", () -> edited(FactFlaws::absolute),
                    "fundingRatesAreTheVenuesAndRelative"),
            Flaw.of("open interest counts both sides", () -> edited(FactFlaws::both), "openInterestIsTheVenues"),
            Flaw.of("statistics tell the open as the last price", () -> edited(FactFlaws::opening),
                    "statisticsAreTheVenues"),
            Flaw.of("a market's status at the subscription is not told", FirstStatusUntold::new,
                    "aMarketsStatusIsToldAtSubscriptionAndAtEachChange"),
            Flaw.of("a market's new status is not kept in its instrument", FactFlaws::statusNotKept,
                    "aMarketsStatusIsToldAtSubscriptionAndAtEachChange", "aChangedRuleIsToldAndKept"),
            Flaw.of("maintenance is told as anything but maintenance", () -> edited(FactFlaws::neverMaintenance),
                    "maintenanceOfTheVenueIsToldAndSoIsItsEnd"));

    private FactFlaws() {}

    private static MarketEvent swapped(MarketEvent event) {
        return switch (event) {
            case MarkPrice(var of, var price, var at, var seen) -> new IndexPrice(of, price, at, seen);
            case IndexPrice(var of, var price, var at, var seen) -> new MarkPrice(of, price, at, seen);
            default -> event;
        };
    }

    private static MarketEvent absolute(MarketEvent event) {
        return event instanceof FundingRate rate ? new FundingRate(rate.instrument(), rate.rate().multiply(PRICE),
                rate.predicted(), rate.absolute(), rate.interval(), rate.nextTime(), rate.eventTime(),
                rate.receiveTime()) : event;
    }

    private static MarketEvent both(MarketEvent event) {
        return event instanceof OpenInterest(var of, var contracts, var at, var seen)
                ? new OpenInterest(of, contracts.times(2), at, seen) : event;
    }

    private static MarketEvent opening(MarketEvent event) {
        return event instanceof TickerStats stats ? new TickerStats(stats.instrument(), stats.open(), stats.open(),
                stats.high(), stats.low(), stats.vwap(), stats.volume(), stats.change(), stats.changePercent(),
                stats.eventTime(), stats.receiveTime()) : event;
    }

    private static MarketEvent neverMaintenance(MarketEvent event) {
        return event instanceof VenueStatus status && status.state() == VenueStatus.State.MAINTENANCE
                ? new VenueStatus(status.connection(), VenueStatus.State.CANCEL_ONLY, status.detail(),
                        status.eventTime(), status.receiveTime())
                : event;
    }

    private static Sabotage edited(UnaryOperator<MarketEvent> edit) {
        return new Sabotage() {
            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                return List.of(edit.apply(event));
            }
        };
    }

    private static Sabotage statusNotKept() {
        return new Sabotage() {
            @Override
            FakeWire wire(FakeWire honest, NodeContext node) {
                return new ForwardingWire(honest) {
                    @Override
                    List<? extends FakeMessage> received(FakeMessage message) {
                        boolean known = message instanceof FakeMessage.Listed listed
                                && FakeListing.first().stream().anyMatch(row -> row.id().equals(listed.listing().id()));
                        return known ? List.of() : List.of(message);
                    }
                };
            }
        };
    }

    private static final class FirstStatusUntold extends Sabotage {
        private boolean first = true;

        @Override
        List<? extends MarketEvent> told(MarketEvent event) {
            if (event instanceof InstrumentStatus && first) {
                first = false;
                return List.of();
            }
            return List.of(event);
        }
    }
}
