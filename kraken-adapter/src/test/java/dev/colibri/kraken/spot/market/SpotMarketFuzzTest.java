package dev.colibri.kraken.spot.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.vertx.core.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.Trade;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.market.DamageRules;
import dev.colibri.kraken.common.market.Manners;
import dev.colibri.kraken.common.market.Tapes;
import dev.colibri.kraken.scripted.ScriptedMarket;
import dev.colibri.kraken.spot.rest.SpotMethod;

import static dev.colibri.kraken.common.market.Tapes.MINUTE;
import static dev.colibri.kraken.common.market.Tapes.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

/** Damaged answers of Spot's market end in a value or a typed failure, and numbers are never changed. */
class SpotMarketFuzzTest extends DamageRules {
    private static final SpotVenue VENUE = SpotVenue.at(Tapes.BEGIN + 9 * MINUTE,
            Tapes.at(SECOND, SECOND, 70 * SECOND, 200 * SECOND, 201 * SECOND, 400 * SECOND),
            Manners.USUAL.keeping(3).withPage(4));
    private static final Map<SpotMethod, String> OTHERS = Map.of(
            SpotMethod.SYSTEM_STATUS, "{\"status\":\"online\",\"timestamp\":\"2026-01-05T10:59:59Z\"}",
            SpotMethod.TICKER, """
                    {"XXBTZUSD":{"a":["97001.20000","3","3.125"],"b":["97001.10000","1","1.000"],
                    "c":["97001.20000","0.00012345"],"v":["10.5","20.25"],"p":["96000.1","95000.25"],"t":[7,4211],
                    "l":["94000.0","93000.0"],"h":["98000.0","99000.0"],"o":"95500.5"}}""",
            SpotMethod.DEPTH, "{\"X\":{\"asks\":[[\"101\",\"1\",1],[\"102\",\"1\",1]],\"bids\":[[\"99\",\"1\",1]]}}",
            SpotMethod.SPREAD, "{\"X\":[[17,\"9.5\",\"9.6\"],[18,\"9.4\",\"9.6\"]],\"last\":18}");

    private static SpotSession session(UnaryOperator<String> damage) {
        ScriptedMarket script = new ScriptedMarket().spot(SpotMethod.TIME, query -> damage.apply(VENUE.time()))
                .spot(SpotMethod.TRADES, query -> damage.apply(VENUE.trades(query)))
                .spot(SpotMethod.OHLC, query -> damage.apply(VENUE.candles(query)));
        OTHERS.forEach((method, text) -> script.spot(method, query -> damage.apply(text)));
        return new SpotSession(script);
    }

    @Override
    protected List<Function<UnaryOperator<String>, Future<?>>> requests() {
        return List.of(damage -> session(damage).market.serverTime(), damage -> session(damage).market.status(),
                damage -> session(damage).market.ticker(SpotSession.PAIR),
                damage -> session(damage).market.quote(SpotSession.PAIR),
                damage -> session(damage).market.book(SpotSession.PAIR, 5),
                damage -> session(damage).market.spread(SpotSession.PAIR), SpotMarketFuzzTest::trades,
                damage -> bars(damage, "1-MINUTE-LAST-EXTERNAL"), damage -> bars(damage, "2-MINUTE-LAST-EXTERNAL"),
                damage -> bars(damage, "30-SECOND-LAST-INTERNAL"), damage -> bars(damage, "2-TICK-LAST-EXTERNAL"),
                SpotMarketFuzzTest::newest);
    }

    private static Future<List<Trade>> trades(UnaryOperator<String> damage) {
        SpotSession session = session(damage);
        return session.market.trades(SpotSession.PAIR, session.range(0, -1));
    }

    private static Future<List<Bar>> bars(UnaryOperator<String> damage, String words) {
        SpotSession session = session(damage);
        return session.ask(words, session.range(0, 9 * MINUTE));
    }

    private static Future<List<Bar>> newest(UnaryOperator<String> damage) {
        SpotSession session = session(damage);
        return session.ask("1-MINUTE-LAST-EXTERNAL", session.newest(7));
    }

    @Property(tries = 500)
    void aNumberIsToldAsItsDigitsStandOrNotAtAll(@ForAll @LongRange(min = 1) long mantissa,
            @ForAll @IntRange(min = -6, max = 24) int scale) {
        BigDecimal number = BigDecimal.valueOf(mantissa, scale);
        String row = "\"" + number + "\",\"" + number + "\"";
        SpotSession session = new SpotSession(VENUE.script()
                .spot(SpotMethod.TRADES, query -> "{\"X\":[[" + row + "," + SpotVenue.printed(Tapes.BEGIN)
                        + ",\"b\",\"l\",\"\",1]]}")
                .spot(SpotMethod.OHLC, query -> "{\"X\":[[" + Tapes.BEGIN / SECOND + "," + row + "," + row + ","
                        + row + ",1],[" + (Tapes.BEGIN / SECOND + 60) + "," + row + "," + row + "," + row + ",1]]}"));
        Future<List<Trade>> trades = session.market.trades(SpotSession.PAIR, session.range(0, -1));
        if (trades.failed()) {
            assertThat(trades.cause()).isInstanceOf(VenueException.class);
        } else {
            assertThat(trades.result()).singleElement().satisfies(trade -> {
                assertThat(trade.price().toBigDecimal()).isEqualByComparingTo(number);
                assertThat(trade.quantity().toBigDecimal()).isEqualByComparingTo(number);
            });
        }
        Future<List<Bar>> bars = session.ask("1-MINUTE-LAST-EXTERNAL", session.newest(1));
        if (bars.failed()) {
            assertThat(bars.cause()).isInstanceOf(VenueException.class);
        } else {
            assertThat(bars.result()).singleElement()
                    .satisfies(bar -> assertThat(bar.high().toBigDecimal()).isEqualByComparingTo(number));
        }
    }
}
