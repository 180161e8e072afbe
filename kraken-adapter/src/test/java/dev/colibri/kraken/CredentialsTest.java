package dev.colibri.kraken;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Environment;
import dev.colibri.kraken.common.auth.ApiKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CredentialsTest {
    private static final String OTHER_SECRET = "CAkKCwwNDg8=";

    private final Map<String, String> variables = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"KRAKEN", "KRAKEN_SPOT"})
    void aSpotKeyIsFoundUnderEitherName(String prefix) {
        set(prefix, "from-the-environment", TestSettings.SECRET);
        assertThat(spot(TestSettings.at("")).trading()).map(ApiKey::id).contains("from-the-environment");
        assertThat(futures(TestSettings.at(""), VenueEnvironment.LIVE).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"KRAKEN_FUTURES, LIVE, DEMO", "KRAKEN_FUTURES_DEMO, DEMO, LIVE"})
    void aFuturesKeyIsFoundUnderTheNameOfItsEnvironmentAlone(String prefix, VenueEnvironment its,
            VenueEnvironment other) {
        set(prefix, "from-the-environment", TestSettings.SECRET);
        assertThat(futures(TestSettings.at(""), its).trading()).map(ApiKey::id).contains("from-the-environment");
        assertThat(futures(TestSettings.at(""), other).all()).isEmpty();
        assertThat(spot(TestSettings.at("")).all()).isEmpty();
    }

    @Test
    void whatTheSettingsSayGoesBeforeTheEnvironment() {
        set("KRAKEN", "from-the-environment", TestSettings.SECRET);
        set("KRAKEN_FUTURES", "from-the-environment", TestSettings.SECRET);
        TestSettings settings = TestSettings.at("").spotKey("from-the-settings").futuresKey("from-the-settings");
        assertThat(spot(settings).trading()).map(ApiKey::id).contains("from-the-settings");
        assertThat(futures(settings, VenueEnvironment.LIVE).trading()).map(ApiKey::id).contains("from-the-settings");
    }

    @Test
    void theSameKeyUnderBothNamesIsOneKey() {
        set("KRAKEN", "one", TestSettings.SECRET);
        set("KRAKEN_SPOT", "one", TestSettings.SECRET);
        assertThat(spot(TestSettings.at("")).all()).extracting(ApiKey::id).containsExactly("one");
    }

    @ParameterizedTest
    @CsvSource({"two, AAECAwQFBgc=", "one, CAkKCwwNDg8="})
    void twoKeysForOnePurposeAreRefused(String id, String secret) {
        set("KRAKEN", "one", TestSettings.SECRET);
        set("KRAKEN_SPOT", id, secret);
        assertThatThrownBy(() -> spot(TestSettings.at(""))).isInstanceOf(ConfigException.class)
                .hasMessageContaining("KRAKEN_API_KEY").hasMessageContaining("KRAKEN_SPOT_API_KEY")
                .hasMessageNotContaining(TestSettings.SECRET).hasMessageNotContaining(OTHER_SECRET);
    }

    @ParameterizedTest
    @CsvSource({"KRAKEN_API_KEY, KRAKEN_API_SECRET", "KRAKEN_SPOT_API_SECRET, KRAKEN_SPOT_API_KEY"})
    void halfAKeyIsRefusedByTheNameOfItsOtherHalf(String set, String missing) {
        variables.put(set, TestSettings.SECRET);
        assertThatThrownBy(() -> spot(TestSettings.at(""))).isInstanceOfSatisfying(ConfigException.class,
                refused -> assertThat(refused.path()).isEqualTo(missing));
    }

    @Test
    void aBlankVariableIsNoneAndBlanksAroundAKeyAreLeftOut() {
        set("KRAKEN", "  ", " ");
        set("KRAKEN_SPOT", " one\n", TestSettings.SECRET + "\n");
        assertThat(spot(TestSettings.at("")).all()).extracting(ApiKey::id).containsExactly("one");
    }

    @ParameterizedTest
    @CsvSource({"KRAKEN, KRAKEN_API_SECRET", "KRAKEN_SPOT, KRAKEN_SPOT_API_SECRET"})
    void aSecretThatIsNoBase64IsRefusedByTheNameOfItsVariableAndNotShown(String prefix, String place) {
        set(prefix, "one", "this is not base64");
        assertThatThrownBy(() -> spot(TestSettings.at(""))).isInstanceOf(ConfigException.class)
                .hasMessageContaining(place).hasMessageNotContaining("this is not base64");
    }

    @Test
    void theReadingKeyIsAnotherKeyThanTheOneForTrading() {
        assertThatThrownBy(() -> spot(TestSettings.at("").spotKey("one").spotReadKey("one")))
                .isInstanceOf(ConfigException.class).hasMessageContaining("spot.read_key");
        assertThatThrownBy(() -> futures(TestSettings.at("").futuresKey("one").futuresReadKey("one"),
                VenueEnvironment.LIVE)).isInstanceOf(ConfigException.class).hasMessageContaining("futures.read_key");
        Credentials both = spot(TestSettings.at("").spotKey("one").spotReadKey("two"));
        assertThat(both.trading()).map(ApiKey::id).contains("one");
        assertThat(both.reading()).map(ApiKey::id).contains("two");
    }

    @Test
    void aReadingKeyAloneIsEnoughToRead() {
        Credentials only = spot(TestSettings.at("").spotReadKey("reads"));
        assertThat(only.trading()).isEmpty();
        assertThat(only.all()).extracting(ApiKey::id).containsExactly("reads");
    }

    @Test
    void noSecretIsShownByAnythingThatHoldsOne() {
        KrakenSettings settings = TestSettings.at("").spotKey("a-public-part-of-a-key").spotReadKey("another-part")
                .futuresKey("a-third-part").build();
        Credentials keys = Credentials.spot(settings.spot(), none());
        assertThat(settings.toString() + keys).doesNotContain(TestSettings.SECRET);
        assertThat(keys.toString()).doesNotContain("a-public-part-of-a-key");
    }

    private void set(String prefix, String id, String secret) {
        variables.put(prefix + "_API_KEY", id);
        variables.put(prefix + "_API_SECRET", secret);
    }

    private Credentials spot(TestSettings settings) {
        return Credentials.spot(settings.build().spot(), environment());
    }

    private Credentials futures(TestSettings settings, VenueEnvironment venue) {
        return Credentials.futures(settings.build().futures(), venue, environment());
    }

    private Environment environment() {
        return variable -> Optional.ofNullable(variables.get(variable));
    }

    private static Environment none() {
        return variable -> Optional.empty();
    }
}
