package dev.colibri.kraken.venue.spot;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.colibri.kraken.venue.Tree;

/** What the venue lists, as requests and as the channel {@code instrument} tell it. */
final class SpotListing {
    /** The assets: the venue's code, its own other name, the sockets' name, how exact, how shown. */
    private static final List<AssetRow> ASSETS = List.of(new AssetRow("ZUSD", "USD", "USD", 4, 2, false),
            new AssetRow("XXBT", "XBT", "BTC", 10, 5, false), new AssetRow("XXDG", "XDG", "DOGE", 8, 2, false),
            new AssetRow("SOL", "SOL", "SOL", 10, 5, false), new AssetRow("ADA", "ADA", "ADA", 8, 6, false),
            new AssetRow("AAPLx", "AAPLx", "AAPLx", 8, 4, true));

    private SpotListing() {}

    private record AssetRow(String code, String altname, String name, int decimals, int shown, boolean tokenised) {}

    static ObjectNode assets(boolean tokenised) {
        ObjectNode rows = Tree.object();
        ASSETS.stream().filter(asset -> asset.tokenised == tokenised)
                .forEach(asset -> rows.putObject(asset.code).put("aclass", assetClass(tokenised))
                        .put("altname", asset.altname).put("decimals", asset.decimals)
                        .put("display_decimals", asset.shown).put("status", "enabled"));
        return rows;
    }

    static ObjectNode pairs(List<SpotPair> pairs, boolean tokenised) {
        ObjectNode rows = Tree.object();
        pairs.stream().filter(pair -> pair.tokenised() == tokenised)
                .forEach(pair -> rows.set(pair.restName(), pair(pair)));
        return rows;
    }

    private static ObjectNode pair(SpotPair pair) {
        ObjectNode row = Tree.object().put("altname", pair.altname()).put("wsname", pair.wsname())
                .put("aclass_base", assetClass(pair.tokenised())).put("base", pair.base())
                .put("aclass_quote", "currency").put("quote", pair.quote()).put("lot", "unit")
                .put("cost_decimals", pair.costDecimals()).put("pair_decimals", pair.priceDecimals())
                .put("lot_decimals", pair.quantityDecimals()).put("lot_multiplier", 1);
        row.putArray("leverage_buy");
        row.putArray("leverage_sell");
        row.set("fees", fee("0.4"));
        row.set("fees_maker", fee("0.25"));
        return row.put("fee_volume_currency", "ZUSD").put("margin_call", 80).put("margin_stop", 40)
                .put("ordermin", pair.listing().minQuantity().stripTrailingZeros().toPlainString())
                .put("costmin", pair.costMin())
                .put("tick_size", pair.listing().tick().toPlainString()).put("status", pair.status());
    }

    private static ArrayNode fee(String percent) {
        return Tree.array().add(Tree.array().add(0).add(new BigDecimal(percent)));
    }

    private static String assetClass(boolean tokenised) {
        return tokenised ? "tokenized_asset" : "currency";
    }

    /** The message of the channel; without assets where only pairs changed. */
    static String instruments(List<SpotPair> pairs, boolean snapshot) {
        ObjectNode data = Tree.object();
        ArrayNode assets = data.putArray("assets");
        if (snapshot) {
            ASSETS.forEach(asset -> assets.addObject().put("id", asset.name).put("status", "enabled")
                    .put("precision", asset.decimals).put("precision_display", asset.shown).put("borrowable", false));
        }
        ArrayNode rows = data.putArray("pairs");
        pairs.forEach(pair -> rows.add(row(pair)));
        return Tree.text(SpotMessages.envelope("instrument", snapshot).set("data", data));
    }

    private static ObjectNode row(SpotPair pair) {
        return Tree.object().put("symbol", pair.name()).put("base", pair.listing().base().code())
                .put("quote", pair.listing().quote().code()).put("status", pair.status())
                .put("qty_precision", pair.quantityDecimals()).put("qty_increment", pair.listing().lot())
                .put("price_precision", pair.priceDecimals()).put("cost_precision", pair.costDecimals())
                .put("marginable", false).put("has_index", true).put("cost_min", new BigDecimal(pair.costMin()))
                .put("tick_size", pair.listing().tick()).put("price_increment", pair.listing().tick())
                .put("qty_min", pair.quantity(pair.listing().minQuantity()));
    }
}
