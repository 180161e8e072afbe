package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.stream.Stream;

import dev.colibri.api.market.PriceType;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.Connector;
import dev.colibri.api.spi.NodeContext;

/** An honest connector to the fake venue. */
final class FakeConnector implements Connector<FakeSettings> {
    static final String PRODUCT = "fake";

    static final List<Capabilities> EVERYTHING = tables(Feature.QUOTES, Feature.TRADES, Feature.BOOK,
            Feature.DEPTH_SNAPSHOTS, Feature.ORDER_BY_ORDER_BOOK, Feature.MARK_PRICE, Feature.INDEX_PRICE,
            Feature.FUNDING_RATE, Feature.OPEN_INTEREST, Feature.STATISTICS, Feature.INSTRUMENT_STATUS,
            Feature.TRADE_HISTORY, Feature.BAR_HISTORY, Feature.FUNDING_HISTORY, Feature.BOOK_REQUEST,
            Feature.TICKER_REQUEST, new Capability.Bars(PriceType.LAST));

    /** A table in which exactly these stand. */
    static List<Capabilities> tables(Capability... capabilities) {
        return List.of(new Capabilities(PRODUCT, Stream.of(capabilities)
                .map(capability -> new Capabilities.Row(capability, Capabilities.Support.NATIVE, "")).toList()));
    }

    /** Everything but some. */
    static List<Capabilities> without(Capability... missing) {
        return tables(EVERYTHING.getFirst().rows().stream().map(Capabilities.Row::capability)
                .filter(capability -> !List.of(missing).contains(capability)).toArray(Capability[]::new));
    }

    @Override
    public String type() {
        return "fake";
    }

    @Override
    public String description() {
        return "A venue in memory, for tests";
    }

    @Override
    public Class<FakeSettings> settings() {
        return FakeSettings.class;
    }

    @Override
    public List<Capabilities> capabilities() {
        return EVERYTHING;
    }

    @Override
    public Connection open(FakeSettings settings, NodeContext context) {
        return new FakeConnection(settings, context);
    }
}
