package dev.colibri.kraken;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.config.ConfigException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is told at opening, before anything is sent. */
class KrakenConnectorTest {
    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource({"SPOT, 180, 180.001", "FUTURES, 50, 50.1"})
    void anOrderRateAboveTheVenuesIsRefusedByItsPlace(Product product, String most, String more) {
        stage.open(stage.settings().only(product).orderRate(most));
        assertThatThrownBy(() -> stage.open(stage.settings().only(product).orderRate(more)))
                .isInstanceOfSatisfying(ConfigException.class, refused -> {
                    assertThat(refused.path()).isEqualTo("max_order_rate");
                    assertThat(refused.problem()).contains("to " + most + " orders per second").contains(more)
                            .hasLineCount(1);
                });
        assertThat(stage.server.asked()).isEmpty();
    }

    @Test
    void theOrdersOfBothProductsBoundARateForBoth() {
        stage.open(stage.settings().orderRate("230"));
        assertThatThrownBy(() -> stage.open(stage.settings().orderRate("231"))).isInstanceOf(ConfigException.class)
                .hasMessage("max_order_rate: must be from 0.001 to 230 orders per second, the most that Kraken takes "
                        + "(180 on a pair of Spot with spot.tier pro, 50 on Futures), but was 231");
    }
}
