package dev.colibri.api.spi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.PriceType;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.api.spi.Capabilities.Row;
import dev.colibri.api.spi.Capabilities.Support;
import dev.colibri.api.spi.Capability.Bars;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.Capability.Lifetime;
import dev.colibri.api.spi.Capability.Orders;
import dev.colibri.api.spi.Capability.Triggering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CapabilitiesTableTest {
    private static final Capabilities SPOT = new Capabilities("spot", List.of(
            yes(new Orders(OrderType.MARKET)), yes(new Orders(OrderType.LIMIT)), yes(new Orders(OrderType.STOP_LIMIT)),
            yes(new Lifetime(OrderType.LIMIT, TimeInForce.GTC)),
            yes(new Lifetime(OrderType.STOP_LIMIT, TimeInForce.GTC)),
            yes(new Lifetime(OrderType.MARKET, TimeInForce.GTC)), yes(new Lifetime(OrderType.LIMIT, TimeInForce.IOC)),
            new Row(new Lifetime(OrderType.LIMIT, TimeInForce.FOK), Support.EMULATED, "by a look at the book"),
            yes(new Lifetime(OrderType.STOP_LIMIT, TimeInForce.FOK)),
            yes(new Triggering(TriggerReference.LAST)), yes(new Triggering(TriggerReference.INDEX)),
            yes(Feature.QUOTES), yes(Feature.TRADES), yes(Feature.BOOK),
            new Row(Feature.TRADE_HISTORY, Support.NATIVE, "by REST only"),
            new Row(Feature.BAR_HISTORY, Support.NATIVE, "720 bars, older ones from trades"),
            new Row(Feature.REDUCE_ONLY, Support.NONE, "margin only")));

    private static final Capabilities FUTURES = new Capabilities("futures", List.of(
            yes(new Orders(OrderType.MARKET)), new Row(new Orders(OrderType.TRAILING_STOP_LIMIT), Support.EMULATED, ""),
            yes(new Triggering(TriggerReference.MARK)), yes(new Bars(PriceType.MARK)), yes(Feature.REDUCE_ONLY),
            new Row(Feature.TRADE_HISTORY, Support.NATIVE, "by REST only"), yes(Feature.DEAD_MAN_SWITCH)));

    private static Row yes(Capability capability) {
        return new Row(capability, Support.NATIVE, "");
    }

    private static String golden(String name) throws IOException {
        try (var in = CapabilitiesTableTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theMarkdownTableIsTheGoldenOne() throws IOException {
        assertThat(CapabilitiesTable.markdown(List.of(SPOT, FUTURES))).isEqualTo(golden("capabilities.md"));
    }

    @Test
    void thePlainTextIsTheGoldenOne() throws IOException {
        assertThat(CapabilitiesTable.text(List.of(SPOT, FUTURES))).isEqualTo(golden("capabilities.txt"));
    }

    @Test
    void theOrderOfRowsInTheDeclarationDoesNotShow() {
        List<Row> turned = new ArrayList<>(SPOT.rows());
        Collections.reverse(turned);
        assertThat(CapabilitiesTable.markdown(List.of(new Capabilities("spot", turned))))
                .isEqualTo(CapabilitiesTable.markdown(List.of(SPOT)));
    }

    @Test
    void everyCapabilityHasWordsOfItsOwn() {
        Stream<Capability> features = Arrays.stream(Feature.values());
        Stream<Capability> orders = Arrays.stream(OrderType.values()).map(Orders::new);
        Stream<Capability> lifetimes = Arrays.stream(OrderType.values())
                .flatMap(type -> Arrays.stream(TimeInForce.values()).map(time -> new Lifetime(type, time)));
        Stream<Capability> triggers = Arrays.stream(TriggerReference.values()).map(Triggering::new);
        Stream<Capability> bars = Arrays.stream(PriceType.values()).map(Bars::new);
        List<String> words = Stream.of(features, orders, lifetimes, triggers, bars).flatMap(each -> each)
                .map(Capability::words).toList();
        assertThat(words).doesNotHaveDuplicates().contains("order by order book", "trailing stop limit orders",
                "IOC stop limit orders", "triggers by the index price", "bars of the mark price");
    }

    @Test
    void whatIsNotInTheTableCannotBeDone() {
        assertThat(SPOT.support(Feature.FUNDING_RATE)).isEqualTo(Support.NONE);
        assertThat(SPOT.support(new Lifetime(OrderType.LIMIT, TimeInForce.FOK))).isEqualTo(Support.EMULATED);
    }

    @Test
    void aCapabilityNamedTwiceIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Capabilities("spot", List.of(yes(Feature.QUOTES), yes(Feature.QUOTES))))
                .withMessageContaining("capabilities of spot must name each capability once");
    }
}
