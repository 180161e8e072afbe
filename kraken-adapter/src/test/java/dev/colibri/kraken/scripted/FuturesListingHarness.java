package dev.colibri.kraken.scripted;

import java.util.List;

import dev.colibri.api.contract.VenueListing;
import dev.colibri.api.model.Price;
import dev.colibri.api.spi.InstrumentProvider.AssetInfo;
import dev.colibri.api.testing.TestNode;

/** Futures, with what its documents list written out by hand. */
class FuturesListingHarness extends ListingHarness {

    FuturesListingHarness() {
        this(TestNode.inMemory("kraken"));
    }

    FuturesListingHarness(TestNode node) {
        super(node,
                List.of(row("PF_XBTUSD", "PF_XBTUSD", "BTC", "USD", "1", "0.0001", "0.0001", "pf_xbtusd", "PF-XBTUSD",
                        "PF_BTCUSD"),
                        row("PI_XBTUSD", "PI_XBTUSD", "BTC", "USD", "0.5", "1", "1", "pi_xbtusd"),
                        row("FI_XBTUSD_261225", "FI_XBTUSD_261225", "BTC", "USD", "0.5", "1", "1", "fi_xbtusd_261225"),
                        row("FF_ETHUSD_261225", "FF_ETHUSD_261225", "ETH", "USD", "0.1", "0.001", "0.001",
                                "FF-ETHUSD-261225"),
                        row("PF_PEPEUSD", "PF_PEPEUSD", "PEPE", "USD", "0.0000000001", "1000", "1000", "PFPEPEUSD"),
                        row("PF_AAPLxUSD", "PF_AAPLxUSD", "AAPLx", "USD", "0.01", "0.01", "0.01", "PF_AAPLXUSD",
                                "pf_aaplxusd"),
                        row("PF_EURUSD", "PF_EURUSD", "EUR", "USD", "0.00005", "1", "1"),
                        row("FV_XRPXBT_261225", "FV_XRPXBT_261225", "XRP", "BTC", "0.00000001", "1", "1")));
    }

    @Override
    public String product() {
        return "futures";
    }

    @Override
    public List<AssetInfo> assets() {
        return List.of();
    }

    @Override
    protected void writeTick(String venueSymbol, Price tick) {
        venue().contract(venueSymbol).put("tickSize", tick.toBigDecimal());
    }

    @Override
    protected VenueListing writeListing() {
        venue().contracts().add(venue().contract("PF_ETHUSD").deepCopy().put("symbol", "PF_ADAUSD").put("base", "ADA")
                .put("contractValueTradePrecision", 0));
        return row("PF_ADAUSD", "PF_ADAUSD", "ADA", "USD", "0.1", "1", "1", "pf_adausd");
    }
}
