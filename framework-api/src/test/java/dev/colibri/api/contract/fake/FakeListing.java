package dev.colibri.api.contract.fake;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.colibri.api.contract.VenueListing;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.ContractStyle;
import dev.colibri.api.model.ContractTerms;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.FundingTerms;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InstrumentTerms;
import dev.colibri.api.model.MarginLevel;
import dev.colibri.api.model.MarginSchedule;
import dev.colibri.api.model.MarginTrading;
import dev.colibri.api.model.Perpetual;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.SizeLimits;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.model.Venue;

/** A row of the fake venue's list of instruments, in the venue's own terms: figures are texts. */
record FakeListing(String symbol, String base, String quote, String tick, String lot, String least,
        TradingStatus status) {

    static final Venue VENUE = new Venue("FAKE");

    /** What the venue lists at its start; the first is a perpetual. */
    static List<FakeListing> first() {
        return new ArrayList<>(List.of(row("PERP_BTCUSD", "BTC", "USD", "0.5", "0.001", "0.001"),
                row("ETH/USD", "ETH", "USD", "0.01", "0.0001", "0.002"),
                row("DOGE/USD", "DOGE", "USD", "0.00001", "1", "20")));
    }

    static FakeListing row(String symbol, String base, String quote, String tick, String lot, String least) {
        return new FakeListing(symbol, base, quote, tick, lot, least, TradingStatus.ONLINE);
    }

    InstrumentId id() {
        return new InstrumentId(symbol, VENUE);
    }

    /** The venue's own name of it. */
    String venueSymbol() {
        return symbol.replace("/", "");
    }

    FakeListing withTick(String other) {
        return new FakeListing(symbol, base, quote, other, lot, least, status);
    }

    FakeListing withStatus(TradingStatus other) {
        return new FakeListing(symbol, base, quote, tick, lot, least, other);
    }

    /** What a connector must make of it. */
    VenueListing listing() {
        return new VenueListing(id(), venueSymbol(), Asset.of(base), Asset.of(quote), new BigDecimal(tick),
                new BigDecimal(lot), new BigDecimal(least),
                List.of(symbol, venueSymbol(), symbol.toLowerCase(Locale.ROOT),
                        symbol.replace('/', '-')));
    }

    /** The instrument. */
    Instrument instrument() {
        InstrumentTerms terms = InstrumentTerms.builder().id(id()).venueSymbol(venueSymbol()).base(Asset.of(base))
                .quote(Asset.of(quote)).tick(Price.of(tick)).lot(Quantity.of(lot))
                .sizes(SizeLimits.atLeast(Quantity.of(least))).status(status).build();
        if (!symbol.startsWith("PERP_")) {
            return new CurrencyPair(terms, MarginTrading.NONE, CurrencyPair.AssetClass.CURRENCY);
        }
        MarginLevel margin = new MarginLevel(BigDecimal.ZERO, new BigDecimal("0.02"), new BigDecimal("0.01"));
        return new Perpetual(terms,
                ContractTerms.builder().style(ContractStyle.LINEAR).margin(MarginSchedule.byContracts(margin)).build(),
                FundingTerms.every(Duration.ofHours(1)));
    }
}
