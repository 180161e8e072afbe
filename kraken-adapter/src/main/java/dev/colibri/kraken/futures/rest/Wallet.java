package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/** A wallet of the Futures account. Figures come as numbers or as text. */
public sealed interface Wallet {

    /**
     * Money without positions.
     *
     * @param balances by asset, in small letters
     */
    record Cash(Map<String, BigDecimal> balances) implements Wallet {
        public Cash {
            balances = told("balances", balances);
        }
    }

    /**
     * Money and positions of single-collateral contracts on one underlying.
     *
     * @param currency its asset, in small letters
     * @param balances the money under its asset, and the signed size of each position under its contract
     */
    record Margin(String currency, Map<String, BigDecimal> balances, @Nullable Auxiliary auxiliary,
            @Nullable Requirements marginRequirements) implements Wallet {
        public Margin {
            Require.present("currency", currency);
            balances = told("balances", balances);
        }
    }

    /**
     * Money of several assets that backs linear contracts. Figures beside the currencies are in dollars.
     *
     * @param currencies by asset
     * @param initialMargin without what orders bind
     */
    record Flex(Map<String, Collateral> currencies, @Nullable BigDecimal initialMargin,
            @Nullable BigDecimal initialMarginWithOrders, @Nullable BigDecimal maintenanceMargin,
            @Nullable BigDecimal balanceValue, @Nullable BigDecimal portfolioValue,
            @Nullable BigDecimal collateralValue, @Nullable BigDecimal pnl, @Nullable BigDecimal unrealizedFunding,
            @Nullable BigDecimal totalUnrealized, @Nullable BigDecimal marginEquity,
            @Nullable BigDecimal availableMargin) implements Wallet {
        public Flex {
            currencies = told("currencies", currencies);
        }
    }

    /**
     * A kind of wallet that is not known.
     *
     * @param type the venue's word for it
     */
    record Other(String type) implements Wallet {}

    /**
     * What one asset of several contributes.
     *
     * @param value in dollars
     * @param collateral value after the haircut, in dollars
     * @param available how much of it may be taken out
     */
    record Collateral(BigDecimal quantity, @Nullable BigDecimal value, @Nullable BigDecimal collateral,
            @Nullable BigDecimal available) {
        public Collateral {
            Require.present("quantity", quantity);
        }
    }

    /**
     * Figures of a single-collateral wallet, in its asset.
     *
     * @param pv portfolio value: balance and unrealised profit
     * @param pnl unrealised profit
     * @param af available funds
     * @param funding unrealised funding
     */
    record Auxiliary(@Nullable BigDecimal usd, @Nullable BigDecimal pv, @Nullable BigDecimal pnl,
            @Nullable BigDecimal af, @Nullable BigDecimal funding) {}

    /**
     * Margins of a single-collateral wallet, in its asset.
     *
     * @param im initial margin
     * @param mm maintenance margin
     * @param lt where liquidation begins
     * @param tt where positions are taken away
     */
    record Requirements(@Nullable BigDecimal im, @Nullable BigDecimal mm, @Nullable BigDecimal lt,
            @Nullable BigDecimal tt) {}

    private static <T> Map<String, T> told(String field, @Nullable Map<String, T> rows) {
        Map<String, T> copy = new LinkedHashMap<>(Require.present(field, rows));
        copy.values().removeIf(Objects::isNull);
        return Collections.unmodifiableMap(copy);
    }
}
