package dev.colibri.kraken;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.config.Alias;
import dev.colibri.api.config.Default;
import dev.colibri.api.config.Doc;
import dev.colibri.api.config.Range;
import dev.colibri.api.model.Asset;

/** How orders travel, and how the account is seen. */
@Doc("Orders and account; read once orders are part of the connector.")
public record TradingSettings(
        @Doc("Whether Spot orders go by WebSocket first, "
                + "with REST as the other road.") @Default("true") @Alias("use_ws_trade") boolean websocketOrders,
        @Doc("How long to wait for the answer to an order command on the WebSocket.") @Default("5s") @Range(
                min = "100ms", max = "1m") @Alias("ws_request_timeout") Duration websocketTimeout,
        @Doc("cash, or margin where Spot orders may use leverage.") @Default("cash") SpotAccountType spotAccount,
        @Doc("The leverage of Spot orders that name none; one is none.") @Default("1") @Range(min = "1",
                max = "10") BigDecimal defaultLeverage,
        @Doc("The asset in which Spot tells margin figures.") @Default("USD") Asset marginAsset,
        @Doc("Whether Spot balances are also reported "
                + "as positions.") @Default("false") @Alias("use_spot_position_reports") boolean spotPositionReports,
        @Doc("The assets against which such positions are "
                + "counted; the first that has a pair with the balance.") @Alias("spot_positions_quote_currency") List<
                        Asset> spotPositionQuotes,
        @Doc("A mark that is sent as the broker's with each order.") Optional<String> broker) {

    /** How Spot is traded. */
    public enum SpotAccountType {
        CASH, MARGIN
    }
}
