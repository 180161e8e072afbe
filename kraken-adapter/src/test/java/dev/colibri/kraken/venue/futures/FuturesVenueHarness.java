package dev.colibri.kraken.venue.futures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.InstrumentProvider.AssetInfo;
import dev.colibri.kraken.FuturesSettings;
import dev.colibri.kraken.KrakenConnector;
import dev.colibri.kraken.KrakenSettings;
import dev.colibri.kraken.Product;
import dev.colibri.kraken.venue.Market;
import dev.colibri.kraken.venue.PlainCandle;
import dev.colibri.kraken.venue.VenueHarness;
import dev.colibri.kraken.venue.VenueSettings;

/** The scripted Kraken Futures, and the connector's way to it. */
public final class FuturesVenueHarness extends VenueHarness<FuturesContract, FuturesVenue> {

    public FuturesVenueHarness() {
        super(FuturesVenue::new);
    }

    /** The address of the sockets. */
    public String url() {
        return ask(venue -> venue.server().socketUrl(FuturesVenue.DOOR));
    }

    @Override
    public Connection open() {
        return new KrakenConnector().open(settings(), node());
    }

    /** Settings that lead to this venue. */
    public KrakenSettings settings() {
        String rest = ask(venue -> venue.server().httpUrl());
        FuturesSettings futures = new FuturesSettings(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), false, 4, rest, url());
        return VenueSettings.of(Product.FUTURES, VenueSettings.NO_SPOT, futures);
    }

    @Override
    public String product() {
        return "futures";
    }

    @Override
    public List<AssetInfo> assets() {
        return List.of();
    }

    /** The sockets have no documented candles, so bars are made of trades. */
    @Override
    public List<BarType> barTypes() {
        return List.of(new BarType(instrument(), BarSpec.minutes(1), PriceType.LAST, BarType.Source.INTERNAL));
    }

    /** The candles of a request that are finished; intervals without trades have none. */
    @Override
    public List<Bar> pastBars(BarType type) {
        long length = type.spec() instanceof BarSpec.Time time ? time.nanos() : 0;
        return ask(venue -> {
            Market<FuturesContract> market = venue.market(type.instrument());
            return new FuturesAnswers(venue).candles(market, "trade", length).stream()
                    .filter(candle -> candle.end() <= venue.clock().now())
                    .map(candle -> bar(type, market.terms(), candle)).toList();
        });
    }

    private static Bar bar(BarType type, FuturesContract contract, PlainCandle candle) {
        return new Bar(type, candle.begin(), candle.end(), raw(contract.price(candle.open())),
                raw(contract.price(candle.high())), raw(contract.price(candle.low())),
                raw(contract.price(candle.close())), contract.priceDecimals(),
                raw(contract.quantity(candle.volume())), contract.quantityDecimals(), Bar.UNKNOWN_COUNT, null, true,
                Origin.LIVE, candle.end());
    }

    private static long raw(BigDecimal figure) {
        return figure.unscaledValue().longValueExact();
    }

    @Override
    public List<FundingRate> pastFunding(InstrumentId instrument, int count) {
        return ask(venue -> venue.pastFunding(instrument, count));
    }

    @Override
    public int historyPage() {
        return FuturesAnswers.TRADES;
    }

    @Override
    public Optional<String> excuse(Feat feat) {
        return switch (feat) {
            case VENUE_STATUS -> Optional.of("Kraken Futures says nothing of its own state");
            case MARKET_STATUS -> Optional.of("Kraken Futures knows no market that only takes cancels");
            default -> Optional.empty();
        };
    }
}
