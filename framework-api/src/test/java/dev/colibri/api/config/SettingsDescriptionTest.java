package dev.colibri.api.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.config.SettingType.Concealed;
import dev.colibri.api.config.SettingType.Group;
import dev.colibri.api.config.SettingType.Many;
import dev.colibri.api.config.SettingType.Single;
import dev.colibri.api.model.InvalidValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SettingsDescriptionTest {
    private final SettingsDescription sample = SettingsDescription.of(SampleSettings.class);

    @ParameterizedTest
    @CsvSource({"tier, tier", "maxOrderRate, max_order_rate", "l2Depth, l2_depth", "restURL, rest_url",
            "URLPath, url_path", "x, x"})
    void aKeyIsTheComponentsNameInSnakeCase(String component, String key) {
        assertThat(SettingNames.ofComponent(component)).isEqualTo(key);
    }

    @Test
    void settingsStandInTheOrderOfTheComponents() {
        assertThat(sample.settings()).extracting(SettingDescription::key).startsWith("products", "tier",
                "max_order_rate", "timeout", "api_key", "api_secret");
        assertThat(sample.doc()).isEqualTo("Connects to a venue of the imagination.");
    }

    @Test
    void aSettingIsFoundByKeyAliasAndEitherSeparator() {
        SettingDescription tier = sample.find("tier").orElseThrow();
        assertThat(sample.find("verification_tier")).contains(tier);
        assertThat(sample.find("Verification-Tier")).contains(tier);
        assertThat(sample.find("max-order-rate")).map(SettingDescription::component).contains("maxOrderRate");
        assertThat(sample.find("tiers")).isEmpty();
    }

    @Test
    void onlyWhatHasNoDefaultAndMayNotBeLeftOutIsRequired() {
        assertThat(sample.settings()).filteredOn(SettingDescription::isRequired)
                .extracting(SettingDescription::key).containsExactly("api_secret");
        SettingsDescription step = ((Group) ((Many) sample.find("steps").orElseThrow().type()).element()).settings();
        assertThat(step.settings()).filteredOn(SettingDescription::isRequired)
                .extracting(SettingDescription::key).containsExactly("price");
    }

    @Test
    void typesAreToldApart() {
        assertThat(sample.find("api_secret").orElseThrow().type()).isEqualTo(new Concealed());
        assertThat(sample.find("socket").orElseThrow().type()).isInstanceOf(Group.class);
        assertThat(sample.find("instruments").orElseThrow().type().words()).isEqualTo("list (instrument id)");
        Single tier = (Single) sample.find("tier").orElseThrow().type();
        assertThat(tier.options()).containsExactly("starter", "intermediate", "pro");
        assertThat(tier.read("PRO")).isEqualTo(SampleSettings.Tier.PRO);
    }

    @Test
    void aValueIsHeldAgainstItsRange() {
        Single timeout = (Single) sample.find("timeout").orElseThrow().type();
        assertThat(timeout.read("100ms")).isEqualTo(Duration.ofMillis(100));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> timeout.read("99ms"))
                .withMessage("value must be at least 100ms, but was 99ms");
        Single rate = (Single) sample.find("max_order_rate").orElseThrow().type();
        assertThat(rate.read("60")).isEqualTo(60);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> rate.read("61"))
                .withMessage("value must be from 1 to 60, but was 61");
        Single share = (Single) sample.find("share").orElseThrow().type();
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> share.read("1.01"))
                .withMessage("value must be at most 1, but was 1.01");
    }

    @Test
    void rowsLeadIntoGroups() {
        assertThat(sample.rows()).extracting(SettingsDescription.Row::path).containsSubsequence("socket",
                "socket.max_frame", "socket.compression", "spare", "spare.max_frame", "steps", "steps[].price");
    }

    record Undocumented(int rate) {}

    record Blank(@Doc(" ") String host) {}

    record BadDefault(@Doc("A rate.") @Default("ten") int rate) {}

    record DefaultBelow(@Doc("A rate.") @Default("0") @Range(min = "1") int rate) {}

    record DefaultInListBelow(@Doc("Rates.") @Default("3, 0") @Range(min = "1") List<Integer> rates) {}

    record DefaultOfVariableBelow(@Doc("A rate.") @Default("${RATE:-0}") @Range(min = "1") int rate) {}

    record BrokenVariable(@Doc("A rate.") @Default("${RATE") int rate) {}

    record SecretDefault(@Doc("A key.") @Default("abc") Secret key) {}

    record GroupDefault(@Doc("A group.") @Default("x") Good group) {}

    record GroupsDefault(@Doc("Groups.") @Default("x") List<Good> groups) {}

    record RangeOfText(@Doc("A host.") @Default("a") @Range(min = "1") String host) {}

    record RangeOfGroup(@Doc("A group.") @Range(min = "1") Good group) {}

    record BadBound(@Doc("A rate.") @Default("1") @Range(min = "few") int rate) {}

    record NoBound(@Doc("A rate.") @Default("1") @Range int rate) {}

    record TurnedRange(@Doc("A rate.") @Default("1") @Range(min = "5", max = "1") int rate) {}

    record UnknownType(@Doc("A thread.") Thread thread) {}

    record RawMap(@Doc("A map.") Map<String, String> map) {}

    record Itself(@Doc("Itself.") Optional<Itself> itself) {}

    record Inner(@Doc("Inner.") Undocumented inner) {}

    record TwoNames(@Doc("A.") @Default("1") int rate, @Doc("B.") @Default("1") @Alias("RATE") int other) {}

    record BadAlias(@Doc("A.") @Default("1") @Alias("a b") int rate) {}

    record Good(@Doc("A rate.") @Default("1") int rate) {}

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
            "Undocumented => Undocumented.rate: must have a @Doc that says what it is",
            "Blank => Blank.host: must have a @Doc that says what it is",
            "BadDefault => BadDefault.rate: has a @Default that must be a whole number from -2147483648 to 2147483647, "
                    + "but was ten",
            "DefaultBelow => DefaultBelow.rate: has a @Default that must be at least 1, but was 0",
            "DefaultInListBelow => DefaultInListBelow.rates: has a @Default that must be at least 1, but was 0",
            "DefaultOfVariableBelow => DefaultOfVariableBelow.rate: has a @Default that must be at least 1, but was 0",
            "BrokenVariable => BrokenVariable.rate: has a @Default that must have the form ${NAME} or ${NAME:-text}, "
                    + "but was ${RATE",
            "SecretDefault => SecretDefault.key: has a @Default that is a secret; it may only say where one is",
            "GroupDefault => GroupDefault.group: has a @Default, which a group cannot have",
            "GroupsDefault => GroupsDefault.groups: has a @Default, which a list (group) cannot have",
            "RangeOfText => RangeOfText.host: has a @Range, which a text cannot have",
            "RangeOfGroup => RangeOfGroup.group: has a @Range, which a group cannot have",
            "BadBound => BadBound.rate: has a @Range whose bound must be a whole number from "
                    + "-2147483648 to 2147483647, "
                    + "but was few",
            "NoBound => NoBound.rate: has a @Range without bounds",
            "TurnedRange => TurnedRange.rate: has a @Range that lets nothing through, from 5 to 1",
            "UnknownType => UnknownType.thread: has a type that no setting can have, "
                    + "java.lang.Thread; it may be a record, "
                    + "or have a public static method parse(String)",
            "RawMap => RawMap.map: has a type that no setting can have, "
                    + "java.util.Map<java.lang.String, java.lang.String>",
            "Inner => Undocumented.rate: must have a @Doc that says what it is",
            "TwoNames => TwoNames.other: has a name that another setting has, RATE",
            "BadAlias => BadAlias.rate: has a name that cannot be written in a configuration, a b"})
    void whatTheRecordsAuthorGotWrongIsNamedWithRecordAndComponent(String type, String message) throws Exception {
        Class<? extends Record> wrong = Class.forName(getClass().getName() + "$" + type).asSubclass(Record.class);
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> SettingsDescription.of(wrong))
                .withMessage(getClass().getName() + "$" + message);
    }

    @Test
    void aRecordThatContainsItselfIsRefused() {
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> SettingsDescription.of(Itself.class))
                .withMessageEndingWith("Itself.itself: makes " + Itself.class.getName() + " contain itself");
    }

    record SeveralWrong(int first, @Doc("Fine.") @Default("1") int second, @Doc("No.") @Default("x") int third) {}

    @Test
    void allMistakesAreToldTogether() {
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> SettingsDescription.of(SeveralWrong.class))
                .satisfies(e -> assertThat(e.problems()).hasSize(2))
                .withMessageContaining("SeveralWrong.first").withMessageContaining("SeveralWrong.third");
    }

    record Odd(@Doc("An odd number.") Number number) {
        public record Number(int value) {
            public static Number parse(String text) {
                int value = Integer.parseInt(text);
                if (value % 2 == 0) {
                    throw new InvalidValueException("number", text, "must be odd");
                }
                return new Number(value);
            }
        }
    }

    @Test
    void aTypeWithAParseMethodNeedsNoRegistration() {
        Single type = (Single) SettingsDescription.of(Odd.class).find("number").orElseThrow().type();
        assertThat(type.read("3")).isEqualTo(new Odd.Number(3));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> type.read("4"))
                .withMessage("number must be odd, but was 4");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> type.read("x"))
                .withMessage("value must be a legal number, but was x");
    }
}
