package dev.colibri.kraken.venue.spot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.config.Secret;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.InstrumentProvider.AssetInfo;
import dev.colibri.kraken.KrakenConnector;
import dev.colibri.kraken.KrakenSettings;
import dev.colibri.kraken.Product;
import dev.colibri.kraken.SpotSettings;
import dev.colibri.kraken.common.limits.Tier;
import dev.colibri.kraken.venue.Market;
import dev.colibri.kraken.venue.PlainCandle;
import dev.colibri.kraken.venue.VenueHarness;
import dev.colibri.kraken.venue.VenueSettings;

/** The scripted Kraken Spot, and the connector's way to it. */
public final class SpotVenueHarness extends VenueHarness<SpotPair, SpotVenue> {
    private static final BarSpec MINUTE = BarSpec.minutes(1);

    public SpotVenueHarness() {
        super(SpotVenue::new);
    }

    /** The address of the public sockets. */
    public String url() {
        return ask(venue -> venue.server().socketUrl(SpotVenue.DOOR));
    }

    /** The address of the sockets for books order by order. */
    public String ordersUrl() {
        return ask(venue -> venue.server().socketUrl(SpotVenue.ORDERS_DOOR));
    }

    /** All tokens that were given out are worth nothing from now on. */
    public void expireTokens() {
        let(venue -> venue.tokens().expire());
    }

    /** The venue behaves so from now on. */
    public void behave(SpotOddity oddity) {
        let(venue -> venue.behave(oddity));
    }

    /** How many tokens were ever given out. */
    public int tokens() {
        return ask(venue -> venue.tokens().count());
    }

    @Override
    public Connection open() {
        return new KrakenConnector().open(settings(), node());
    }

    /** Settings that lead to this venue. */
    public KrakenSettings settings() {
        String rest = ask(venue -> venue.server().httpUrl());
        SpotSettings spot = new SpotSettings(Optional.of("a-scripted-key"), Optional.of(Secret.of("AAECAwQFBgc=")),
                Optional.empty(), Optional.empty(), Optional.empty(), Tier.PRO, 1, rest, url(), url(), ordersUrl());
        return VenueSettings.of(Product.SPOT, spot, VenueSettings.NO_FUTURES);
    }

    @Override
    public String product() {
        return "spot";
    }

    @Override
    public List<AssetInfo> assets() {
        return List.of(new AssetInfo(Asset.of("BTC"), 10, 5, ""), new AssetInfo(Asset.of("DOGE"), 8, 2, ""),
                new AssetInfo(Asset.USD, 4, 2, ""), new AssetInfo(Asset.of("AAPLx"), 8, 4, "tokenised share"));
    }

    @Override
    public List<BarType> barTypes() {
        return List.of(new BarType(instrument(), MINUTE, PriceType.LAST, BarType.Source.EXTERNAL),
                new BarType(instrument(), MINUTE, PriceType.LAST, BarType.Source.INTERNAL));
    }

    /** The candles of a request that are finished; those without trades repeat the close before them. */
    @Override
    public List<Bar> pastBars(BarType type) {
        long minutes = type.spec() instanceof BarSpec.Time time ? time.length().toMinutes() : 0;
        return ask(venue -> {
            Market<SpotPair> market = venue.market(type.instrument());
            return new SpotAnswers(venue).all(market, minutes).stream()
                    .filter(candle -> candle.end() <= venue.clock().now())
                    .map(candle -> bar(type, market.terms(), candle)).toList();
        });
    }

    private static Bar bar(BarType type, SpotPair pair, PlainCandle candle) {
        Price vwap = candle.vwap().map(pair::price).map(Price::of).orElse(null);
        return new Bar(type, candle.begin(), candle.end(), raw(pair.price(candle.open())),
                raw(pair.price(candle.high())), raw(pair.price(candle.low())), raw(pair.price(candle.close())),
                pair.priceDecimals(), raw(pair.quantity(candle.volume())), pair.quantityDecimals(), candle.trades(),
                vwap, true, Origin.LIVE, candle.end());
    }

    private static long raw(BigDecimal figure) {
        return figure.unscaledValue().longValueExact();
    }

    @Override
    public List<FundingRate> pastFunding(InstrumentId instrument, int count) {
        throw new IllegalArgumentException("pairs of Kraken Spot have no funding");
    }

    @Override
    public int historyPage() {
        return SpotAnswers.TRADES;
    }

    @Override
    public Optional<String> excuse(Feat feat) {
        return switch (feat) {
            case TICKER_TIME -> Optional.of("Kraken Spot tells no time in the answer to a request for a ticker");
            default -> Optional.empty();
        };
    }
}
