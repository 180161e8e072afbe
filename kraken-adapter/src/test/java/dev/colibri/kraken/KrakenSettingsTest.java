package dev.colibri.kraken;

import org.junit.jupiter.api.Test;

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
}
