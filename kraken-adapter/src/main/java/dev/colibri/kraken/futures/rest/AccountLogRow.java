package dev.colibri.kraken.futures.rest;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * A row of the account's log. A trade makes two: one for the position, whose asset is the contract, and one for the
 * money, of which {@code new - old = realised profit - fee + realised funding}.
 *
 * @param id its number; numbers rise
 * @param date as ISO-8601 text
 * @param asset in small letters; of a position's row, the contract
 * @param contract in small letters
 * @param execution the fill that made it
 * @param info what it is, such as {@code futures trade}
 * @param realizedPnl before fees
 */
public record AccountLogRow(Long id, String date, String asset, @Nullable String contract,
        @JsonProperty("booking_uid") @Nullable String bookingUid, @Nullable String execution, String info,
        @JsonProperty("margin_account") @Nullable String marginAccount,
        @JsonProperty("old_balance") @Nullable BigDecimal oldBalance,
        @JsonProperty("new_balance") @Nullable BigDecimal newBalance,
        @JsonProperty("trade_price") @Nullable BigDecimal tradePrice,
        @JsonProperty("realized_pnl") @Nullable BigDecimal realizedPnl, @Nullable BigDecimal fee,
        @JsonProperty("realized_funding") @Nullable BigDecimal realizedFunding,
        @JsonProperty("liquidation_fee") @Nullable BigDecimal liquidationFee) {

    public AccountLogRow {
        Require.present("id", id);
        Require.present("date", date);
        Require.present("asset", asset);
        Require.present("info", info);
    }
}
