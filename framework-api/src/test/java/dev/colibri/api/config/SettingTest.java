package dev.colibri.api.config;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.InvalidValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SettingTest {

    @Test
    void theFirstEqualsSignDivides() {
        Setting setting = Setting.parse("spot.query=a=b", "--set");
        assertThat(setting.path()).isEqualTo("spot.query");
        assertThat(setting.value()).isEqualTo("a=b");
        assertThat(setting.place()).isEqualTo("--set");
    }

    @Test
    void aValueMayBeEmptyAndKeepsItsBlanks() {
        assertThat(Setting.parse("tier=", "--set").value()).isEmpty();
        assertThat(Setting.parse(" tier = x ", "--set")).isEqualTo(new Setting("tier", " x ", "--set"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tier", "=pro", " =pro", "a b=pro"})
    void aTextWithoutPathOrEqualsSignIsRefused(String text) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Setting.parse(text, "--set"))
                .withMessageStartingWith("setting ");
    }

    @Test
    void aRefusalDoesNotRepeatTheValue() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Setting.parse("=s3cr3t", "--set"))
                .withMessageNotContaining("s3cr3t");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Setting.parse("a b=s3cr3t", "--set"))
                .withMessageNotContaining("s3cr3t");
    }

    @Test
    void aPrintedSettingHidesItsValue() {
        assertThat(Setting.parse("api_secret=s3cr3t", "--set")).hasToString("api_secret (--set)");
    }

    @Test
    void aConfigExceptionIsASentenceForEachProblem() {
        ConfigException one = new ConfigException("conf/demo.yaml:12", "spot.tier", "must be pro");
        assertThat(one).hasMessage("conf/demo.yaml:12: spot.tier: must be pro");
        assertThat(new ConfigException("", "", "is wrong")).hasMessage("is wrong");
        ConfigException two = new ConfigException(List.of(one.problems().getFirst(),
                new ConfigException.Problem("--set", "live", "must be true or false")));
        assertThat(two).hasMessage("conf/demo.yaml:12: spot.tier: must be pro\n--set: live: must be true or false");
        assertThat(two.place()).isEqualTo("conf/demo.yaml:12");
        assertThat(two.path()).isEqualTo("spot.tier");
        assertThat(two.problem()).isEqualTo("must be pro");
    }
}
