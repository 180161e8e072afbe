package dev.colibri.kraken.venue.futures;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.colibri.kraken.venue.Tree;

/** What the venue lists, as requests tell it. */
final class FuturesListing {
    private FuturesListing() {}

    static ArrayNode instruments(List<FuturesContract> contracts) {
        ArrayNode rows = Tree.array();
        contracts.forEach(contract -> rows.add(instrument(contract)));
        return rows;
    }

    private static ObjectNode instrument(FuturesContract contract) {
        ObjectNode row = Tree.object().put("symbol", contract.name())
                .put("type", contract.inverse() ? "futures_inverse" : "flexible_futures");
        row.putRawValue("tickSize", Numbers.raw(contract.listing().tick()));
        row.put("contractSize", 1).put("tradeable", true).put("impactMidSize", 10).put("maxPositionSize", 1_000_000)
                .put("openingDate", "2022-03-22T13:18:45Z");
        if (!contract.isPerpetual()) {
            row.put("lastTradingTime", contract.lastTradingTime());
        } else {
            row.put("fundingRateCoefficient", 8);
            row.putRawValue("maxRelativeFundingRate", Numbers.raw(new BigDecimal("0.005")));
        }
        ObjectNode level = row.putArray("marginLevels").addObject();
        level.put(contract.inverse() ? "contracts" : "numNonContractUnits", 0);
        level.putRawValue("initialMargin", Numbers.raw(new BigDecimal("0.02")));
        level.putRawValue("maintenanceMargin", Numbers.raw(new BigDecimal("0.01")));
        return row.put("contractValueTradePrecision", contract.quantityDecimals())
                .put("postOnly", contract.isPostOnly()).put("mtf", true).put("tradfi", false)
                .put("base", contract.listing().base().code()).put("quote", contract.listing().quote().code())
                .put("pair", contract.listing().base() + ":" + contract.listing().quote());
    }

    static ArrayNode conditions(List<FuturesContract> contracts) {
        ArrayNode rows = Tree.array();
        contracts.forEach(contract -> rows.addObject().put("tradeable", contract.name())
                .put("experiencingDislocation", false).putNull("priceDislocationDirection")
                .put("experiencingExtremeVolatility", false).put("extremeVolatilityInitialMarginMultiplier", 1));
        return rows;
    }
}
