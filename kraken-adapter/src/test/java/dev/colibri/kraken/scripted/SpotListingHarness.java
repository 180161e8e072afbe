package dev.colibri.kraken.scripted;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.colibri.api.contract.VenueListing;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Price;
import dev.colibri.api.spi.InstrumentProvider.AssetInfo;
import dev.colibri.api.testing.TestNode;

/** Spot, with what its documents list written out by hand. */
class SpotListingHarness extends ListingHarness {

    SpotListingHarness() {
        this(TestNode.inMemory("kraken"));
    }

    SpotListingHarness(TestNode node) {
        super(node, List.of(
                row("BTC/USD", "XXBTZUSD", "BTC", "USD", "0.1", "0.00000001", "0.00005", "XBTUSD", "XXBTZUSD",
                        "XBT/USD", "BTC/USD", "BTC-USD", "btcusd", "BTC_USD", "btc usd"),
                row("ETH/EUR", "XETHZEUR", "ETH", "EUR", "0.01", "0.00000001", "0.001", "ETHEUR", "XETHZEUR",
                        "eth-eur"),
                row("ETH/BTC", "XETHXXBT", "ETH", "BTC", "0.00001", "0.00000001", "0.001", "ETHXBT", "ETHBTC",
                        "ETH/XBT"),
                row("DOGE/USD", "XDGUSD", "DOGE", "USD", "0.0000001", "0.00000001", "50", "XDGUSD", "DOGEUSD",
                        "XDG/USD", "doge-usd"),
                row("DOGE/BTC", "XXDGXXBT", "DOGE", "BTC", "0.00000001", "0.00000001", "50", "XDGXBT", "DOGE/XBT"),
                row("BTC/USDT", "XBTUSDT", "BTC", "USDT", "0.1", "0.00000001", "0.00005", "BTCUSDT", "BTC-USDT",
                        "XBTUSDT"),
                row("XTZ/USD", "XTZUSD", "XTZ", "USD", "0.0001", "0.00000001", "10", "xtzusd"),
                row("ZRX/USD", "ZRXUSD", "ZRX", "USD", "0.0001", "0.00000001", "25", "zrx/usd"),
                row("ZETA/EUR", "ZETAEUR", "ZETA", "EUR", "0.00001", "0.00000001", "12", "ZETA-EUR"),
                row("XAUT/USD", "XAUTUSD", "XAUT", "USD", "0.25", "0.00000001", "0.0015", "XAUT_USD"),
                row("PEPE/USD", "PEPEUSD", "PEPE", "USD", "0.000000001", "0.00001", "500000", "pepeusd"),
                row("AAPLx/USD", "AAPLxUSD", "AAPLx", "USD", "0.01", "0.00000001", "0.02", "AAPLx/USD", "aaplxusd",
                        "AAPLX-USD")));
    }

    @Override
    public String product() {
        return "spot";
    }

    @Override
    public List<AssetInfo> assets() {
        return List.of(new AssetInfo(Asset.of("BTC"), 10, 5, ""), new AssetInfo(Asset.of("DOGE"), 8, 2, ""),
                new AssetInfo(Asset.USD, 4, 2, ""), new AssetInfo(Asset.of("XTZ"), 8, 5, ""),
                new AssetInfo(Asset.of("AAPLx"), 8, 4, "tokenised share"),
                new AssetInfo(Asset.of("DOT28.S"), 10, 8, "staked, bonded for 28 days"),
                new AssetInfo(Asset.of("BTC.M"), 10, 5, "earning rewards by choice"),
                new AssetInfo(Asset.of("BTC.F"), 10, 5, "earning rewards by itself"));
    }

    @Override
    protected void writeTick(String venueSymbol, Price tick) {
        venue().row(ScriptedVenue.PAIRS, venueSymbol).put("tick_size", tick.toString()).put("pair_decimals",
                Math.max(0, tick.toBigDecimal().stripTrailingZeros().scale()));
    }

    @Override
    protected VenueListing writeListing() {
        ObjectNode row = venue().row(ScriptedVenue.PAIRS, "XTZUSD").deepCopy();
        row.put("altname", "ADAUSD").put("wsname", "ADA/USD").put("base", "ADA").put("tick_size", "0.000001")
                .put("pair_decimals", 6).put("ordermin", new BigDecimal("4.4").toString());
        venue().rows(ScriptedVenue.PAIRS).set("ADAUSD", row);
        return row("ADA/USD", "ADAUSD", "ADA", "USD", "0.000001", "0.00000001", "4.4", "ada-usd");
    }
}
