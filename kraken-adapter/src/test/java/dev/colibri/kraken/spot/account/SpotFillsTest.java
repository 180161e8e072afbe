package dev.colibri.kraken.spot.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.colibri.api.market.TradeId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.LiquiditySide;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.Instruments;
import dev.colibri.kraken.spot.rest.SpotMethod;

import static dev.colibri.kraken.common.account.Waited.refusal;
import static dev.colibri.kraken.common.account.Waited.value;
import static dev.colibri.kraken.spot.account.OrderRows.order;
import static org.assertj.core.api.Assertions.assertThat;

class SpotFillsTest {
    private static final String TRADE = """
            {"ordertxid":"%s","postxid":"P1","pair":"%s","time":%s,"type":"%s","ordertype":"limit",
             "price":"30010.00000","cost":"600.20000","fee":"%s","vol":"0.02000000","margin":"0.00000","misc":"",
             "trade_id":40274859,"maker":%s,"ledgers":["L-%3$s-1","L-%3$s-2"]}""";
    private static final Money ONE_DOLLAR_FIFTY = new Money(new BigDecimal("1.50"), Asset.USD);

    private final SpotSession session = new SpotSession();

    @BeforeEach
    void script() {
        session.venue.answer(SpotMethod.QUERY_ORDERS, "{}");
        session.venue.answer(SpotMethod.QUERY_LEDGERS, "{}");
    }

    @Test
    void aTradeOfALegacyPairIsFoundByItsPairIdAndNamedByItsOrder() {
        trades(Map.of("T1", TRADE.formatted("OA", "XXBTZUSD", "1763640001.8802", "buy", "1.50000", "true")));
        orders(order("OA").text("cl_ord_id", "aaa00mhsxyz0000001").text("oflags", "post,fciq"));

        Fill fill = only();

        assertThat(fill.executionId()).hasToString("T1");
        assertThat(fill.venueOrderId()).hasToString("OA");
        assertThat(fill.clientOrderId()).contains(new ClientOrderId("aaa00mhsxyz0000001"));
        assertThat(fill.account()).isEqualTo(SpotSession.MAIN);
        assertThat(fill.instrument()).isEqualTo(Instruments.BTC_USD.id());
        assertThat(fill.price()).isEqualTo(Price.of("30010"));
        assertThat(fill.quantity()).isEqualTo(Quantity.of("0.02"));
        assertThat(fill.liquidity()).contains(LiquiditySide.MAKER);
        assertThat(fill.fees()).containsExactly(ONE_DOLLAR_FIFTY);
        assertThat(fill.tradeId()).contains(TradeId.of(40_274_859));
        assertThat(fill.origin()).isEqualTo(Origin.RECOVERED);
        assertThat(fill.eventTime()).isEqualTo(1_763_640_001_880_200_000L);
    }

    @Test
    void executionsAreAskedForOneByOneSinceSumsWouldBeCountedAgain() {
        trades(Map.of());

        assertThat(value(session.account.fills(SpotSession.ALL))).isEmpty();
        assertThat(session.venue.asked()).containsExactly(
                "TRADES_HISTORY ofs=0&consolidate_taker=false&ledgers=true");
    }

    @Test
    void aFeeTakenInBaseIsToldAsTheLedgerHasItAndNotAsTheTradeSays() {
        trades(Map.of("T1", TRADE.formatted("OA", "XXBTZUSD", "1763640001", "buy", "1.50000", "false")));
        orders(order("OA").text("oflags", "fcib"));
        ledgers(ledger("L-1763640001-1", "T1", "XXBT", "0.0200000000", "0.0000499833"),
                ledger("L-1763640001-2", "T1", "ZUSD", "-600.2000", "0.0000"));

        assertThat(only().fees()).containsExactly(new Money(new BigDecimal("0.0000499833"), Asset.of("BTC")));
    }

    @Test
    void aSaleWhoseOrderDoesNotSayIsDecidedByTheLedger() {
        trades(Map.of("T1", TRADE.formatted("OA", "XXBTZUSD", "1763640001", "sell", "1.50000", "false"),
                "T2", TRADE.formatted("OB", "XXBTZUSD", "1763640002", "sell", "1.50000", "false")));
        orders(order("OA").text("oflags", ""));
        ledgers(ledger("L-1763640001-1", "T1", "XXBT", "-0.0200000000", "0.0000500000"),
                ledger("L-1763640001-2", "T1", "ZUSD", "600.2000", "0.0000"));

        List<Fill> fills = value(session.account.fills(SpotSession.ALL));

        assertThat(fills.get(0).fees()).containsExactly(new Money(new BigDecimal("0.00005"), Asset.of("BTC")));
        assertThat(fills.get(1).fees()).containsExactly(ONE_DOLLAR_FIFTY);
        assertThat(fills.get(1).clientOrderId()).isEmpty();
    }

    @Test
    void rebatesKeepTheirSign() {
        trades(Map.of("T1", TRADE.formatted("OA", "XXBTZUSD", "1763640001", "buy", "-0.30000", "true")));
        orders(order("OA"));

        assertThat(only().fees()).containsExactly(new Money(new BigDecimal("-0.3"), Asset.USD));
    }

    @Test
    void aFeeInBaseIsNotMadeUpWhereTheKeyMayNotSeeTheLedger() {
        trades(Map.of("T1", TRADE.formatted("OA", "XXBTZUSD", "1763640001", "buy", "1.50000", "null")));
        orders(order("OA").text("oflags", "fcib"));
        session.venue.refuse(SpotMethod.QUERY_LEDGERS, new VenueException("kraken.permission",
                VenueException.Category.PERMISSION, VenueException.Advice.FIX_FIRST, "Not allowed.", Optional.empty()));

        Fill fill = only();

        assertThat(fill.fees()).isEmpty();
        assertThat(fill.liquidity()).isEmpty();
    }

    @Test
    void fillsFailWhenTheirOrdersCannotBeAskedFor() {
        trades(Map.of("T1", TRADE.formatted("OA", "XXBTZUSD", "1763640001", "buy", "1.50000", "true")));
        VenueException busy = new VenueException("kraken.busy", VenueException.Category.VENUE,
                VenueException.Advice.RETRY_LATER, "Busy.", Optional.empty());
        session.venue.refuse(SpotMethod.QUERY_ORDERS, busy);

        assertThat(refusal(session.account.fills(SpotSession.ALL))).isSameAs(busy);
    }

    @Test
    void fillsOfAnotherInstrumentOrTimeAreLeftOutBeforeTheirOrdersAreAskedFor() {
        trades(Map.of("T1", TRADE.formatted("OA", "XXBTZUSD", "1763640001", "buy", "0", "true"),
                "T2", TRADE.formatted("OB", "XETHZEUR", "1763640002", "buy", "0", "true")));

        List<Fill> fills = value(session.account.fills(SpotSession.ALL.of(Instruments.ETH_EUR.id())));

        assertThat(fills).extracting(fill -> fill.executionId().value()).containsExactly("T2");
        assertThat(session.venue.asked()).last().isEqualTo("QUERY_ORDERS txid=OB");
    }

    @Test
    void ordersAreAskedForFiftyAtATimeAndOnceEach() {
        session.venue.answer(SpotMethod.TRADES_HISTORY, parameters -> {
            int from = Integer.parseInt(parameters.get("ofs"));
            String rows = IntStream.range(from, Math.min(from + 50, 120))
                    .mapToObj(i -> "\"T" + i + "\":"
                            + TRADE.formatted("O" + i / 2, "XXBTZUSD", 1_763_640_000 - i, "buy",
                                    "0", "true"))
                    .collect(Collectors.joining(","));
            return "{\"trades\":{" + rows + "},\"count\":120}";
        });

        List<Fill> fills = value(session.account.fills(SpotSession.ALL));

        assertThat(fills).hasSize(120).isSortedAccordingTo((one, other) -> Long.compare(one.eventTime(),
                other.eventTime()));
        assertThat(session.venue.asked(SpotMethod.TRADES_HISTORY)).isEqualTo(3);
        assertThat(session.venue.asked(SpotMethod.QUERY_ORDERS)).isEqualTo(2);
    }

    @Test
    void aTradeThatCannotBeReadIsNamed() {
        trades(Map.of("T1", TRADE.formatted("OA", "XXBTZUSD", "1763640001", "swap", "1.5", "true")));

        assertThat(refusal(session.account.fills(SpotSession.ALL))).hasMessageContaining("row T1");
    }

    private Fill only() {
        List<Fill> fills = value(session.account.fills(SpotSession.ALL));
        assertThat(fills).hasSize(1);
        return fills.getFirst();
    }

    private void trades(Map<String, String> rows) {
        String json = rows.entrySet().stream().map(row -> "\"" + row.getKey() + "\":" + row.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        session.venue.answer(SpotMethod.TRADES_HISTORY, "{\"trades\":" + json + ",\"count\":" + rows.size() + "}");
    }

    private void orders(OrderRows... rows) {
        session.venue.answer(SpotMethod.QUERY_ORDERS, OrderRows.map(rows));
    }

    private void ledgers(String... rows) {
        session.venue.answer(SpotMethod.QUERY_LEDGERS,
                Stream.of(rows).collect(Collectors.joining(",", "{", "}")));
    }

    private static String ledger(String id, String trade, String asset, String amount, String fee) {
        return """
                "%s":{"refid":"%s","time":1763640001.2,"type":"trade","subtype":"","aclass":"currency","asset":"%s",
                "amount":"%s","fee":"%s","balance":"1.0"}""".formatted(id, trade, asset, amount, fee);
    }
}
