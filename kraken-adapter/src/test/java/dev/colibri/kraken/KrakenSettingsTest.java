package dev.colibri.kraken;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.config.SettingDescription;
import dev.colibri.api.config.SettingsDescription;
import dev.colibri.api.config.SettingsMarkdown;

import static org.assertj.core.api.Assertions.assertThat;

class KrakenSettingsTest {

    @Test
    void everySettingIsDescribedAndBindable() {
        SettingsDescription settings = SettingsDescription.of(KrakenSettings.class);
        assertThat(settings.rows()).extracting(SettingsDescription.Row::path).contains("products", "environment",
                "spot.api_key", "spot.tier", "futures.nonce", "http.proxy", "instrument_refresh", "max_order_rate",
                "streams.heartbeat", "trading.spot_account");
        assertThat(SettingsMarkdown.render(settings)).contains("spot.rest_url", "https://futures.kraken.com");
    }

    /** What other clients of Kraken let one configure has its counterpart, and often is understood under its name. */
    @ParameterizedTest
    @CsvSource({"the keys, spot.api_key, key", "their secrets, spot.api_secret, private_key",
            "Futures' keys, futures.api_key, key", "Futures' secrets, futures.api_secret, private_key",
            "environment, environment,", "product types, products, product_types",
            "address of Spot, spot.rest_url, base_url", "address of Futures, futures.rest_url, base_url",
            "public streams of Spot, spot.ws_url, ws_public_url",
            "private streams of Spot, spot.ws_auth_url, ws_private_url",
            "streams of Futures, futures.ws_url, base_url_ws", "proxy, http.proxy, proxy_url",
            "instrument refresh, instrument_refresh, update_instruments_interval", "retries, http.max_retries,",
            "first delay, http.retry_delay,", "longest delay, http.max_retry_delay,", "timeout, http.timeout,",
            "heartbeat, streams.heartbeat,", "request rate, http.max_request_rate, max_requests_per_second",
            "position reports, trading.spot_position_reports, use_spot_position_reports",
            "quote currency filter, trading.spot_position_quotes, spot_positions_quote_currency",
            "account type, trading.spot_account,", "default leverage, trading.default_leverage,",
            "margin asset, trading.margin_asset,", "orders by WebSocket, trading.websocket_orders, use_ws_trade",
            "timeout of such orders, trading.websocket_timeout, ws_request_timeout"})
    void everyOptionOfOtherClientsHasItsCounterpart(String option, String path, String alias) {
        SettingsDescription described = SettingsDescription.of(KrakenSettings.class);
        assertThat(described.rows()).as(option).filteredOn(row -> row.path().equals(path)).hasSize(1)
                .allSatisfy(row -> assertThat(aliases(row)).containsAll(alias == null ? List.of() : List.of(alias)));
    }

    private static List<String> aliases(SettingsDescription.Row row) {
        SettingDescription setting = row.setting();
        return setting.aliases();
    }
}
