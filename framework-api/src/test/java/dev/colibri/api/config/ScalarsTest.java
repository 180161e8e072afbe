package dev.colibri.api.config;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.StrategyId;
import dev.colibri.api.model.Venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScalarsTest {

    private static Object read(Class<?> type, String text) {
        return Scalars.of(type).orElseThrow().read(text);
    }

    @Test
    void textsOfEveryTypeAreRead() {
        assertThat(read(String.class, " as it is ")).isEqualTo(" as it is ");
        assertThat(read(int.class, "-7")).isEqualTo(-7);
        assertThat(read(long.class, "9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(read(double.class, "0.5")).isEqualTo(0.5);
        assertThat(read(BigDecimal.class, "0.1000")).isEqualTo(new BigDecimal("0.1000"));
        assertThat(read(Duration.class, "1m")).isEqualTo(Duration.ofMinutes(1));
        assertThat(read(Instant.class, "2026-01-31T00:00:00Z")).isEqualTo(Instant.parse("2026-01-31T00:00:00Z"));
        assertThat(read(LocalTime.class, "08:30")).isEqualTo(LocalTime.of(8, 30));
        assertThat(read(Path.class, "data/x")).isEqualTo(Path.of("data/x"));
        assertThat(read(Path.class, "~/x")).isEqualTo(Path.of(System.getProperty("user.home"), "x"));
        assertThat(read(URI.class, "wss://ws.example.com/v2")).isEqualTo(URI.create("wss://ws.example.com/v2"));
        assertThat(read(Price.class, "12.50")).isEqualTo(Price.of("12.50"));
        assertThat(read(Quantity.class, "0.1")).isEqualTo(Quantity.of("0.1"));
        assertThat(read(Money.class, "10 USD")).isEqualTo(Money.parse("10 USD"));
        assertThat(read(Asset.class, "BTC")).isEqualTo(Asset.of("BTC"));
        assertThat(read(Venue.class, "KRAKEN")).isEqualTo(new Venue("KRAKEN"));
        assertThat(read(InstrumentId.class, "BTC/USD.KRAKEN")).isEqualTo(InstrumentId.parse("BTC/USD.KRAKEN"));
        assertThat(read(AccountId.class, "kraken/main")).isEqualTo(AccountId.parse("kraken/main"));
        assertThat(read(ConnectionName.class, "paper-1")).isEqualTo(new ConnectionName("paper-1"));
        assertThat(read(StrategyId.class, "maker")).isEqualTo(new StrategyId("maker"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "YES", "On"})
    void yesIsSaidInThreeWays(String text) {
        assertThat(read(boolean.class, text)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "NO", "oFF"})
    void noIsSaidInThreeWays(String text) {
        assertThat(read(Boolean.class, text)).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "boolean; 1; value must be true or false, but was 1",
            "boolean; ''; value must be true or false, but was empty",
            "int; 2147483648; value must be a whole number from -2147483648 to 2147483647, but was 2147483648",
            "int; 1.0; value must be a whole number from -2147483648 to 2147483647, but was 1.0",
            "int; ''; value must be a whole number from -2147483648 to 2147483647, but was empty",
            "long; 1e3; value must be a whole number from -9223372036854775808 to 9223372036854775807, but was 1e3",
            "double; NaN; value must be a plain decimal number of at most 60 characters, such as 0.0025, but was NaN",
            "double; 0x1p3; value must be a plain decimal number of at most 60 characters, such as "
                    + "0.0025, but was 0x1p3",
            "decimal; 1e999999999; value must be a plain decimal number of at most 60 characters, such as 0.0025, "
                    + "but was 1e999999999",
            "decimal; 1.2.3; value must be a plain decimal number of at most 60 characters, such as 0.0025, "
                    + "but was 1.2.3",
            "decimal; -; value must be a plain decimal number of at most 60 characters, such as 0.0025, but was -",
            "decimal; ''; value must be a plain decimal number of at most 60 characters, such as 0.0025, but was empty",
            "instant; 2026-01-31; value must be a moment in UTC such as 2026-01-31T00:00:00Z, but was 2026-01-31",
            "time; 8:30; value must be a time of day such as 08:30 or 08:30:15, but was 8:30",
            "path; ''; value must be a path, but was empty",
            "uri; example.com; value must be a whole address such as https://example.com/path, but was example.com",
            "uri; http://a b; value must be a whole address such as https://example.com/path, but was http://a b",
            "instrument; BTCUSD; instrument id must have the form SYMBOL.VENUE, such as BTC/USD.KRAKEN, but was BTCUSD",
            "choice; gold; value must be one of starter, intermediate, pro, but was gold"})
    void aTextThatIsNotOfTheTypeIsRefusedWithTheRule(String type, String text, String message) {
        Class<?> asked = switch (type) {
            case "boolean" -> boolean.class;
            case "int" -> int.class;
            case "long" -> long.class;
            case "double" -> double.class;
            case "decimal" -> BigDecimal.class;
            case "instant" -> Instant.class;
            case "time" -> LocalTime.class;
            case "path" -> Path.class;
            case "uri" -> URI.class;
            case "instrument" -> InstrumentId.class;
            default -> SampleSettings.Tier.class;
        };
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> read(asked, text))
                .withMessage(message);
    }

    @Test
    void aNumberTooLongToBeMeantIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> read(BigDecimal.class, "1".repeat(61)));
    }

    @Test
    void aTypeThatNoTextMakesHasNone() {
        assertThat(Scalars.of(Thread.class)).isEmpty();
        assertThat(Scalars.of(Object.class)).isEmpty();
    }
}
