package dev.colibri.node.config;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Setting;
import dev.colibri.node.config.SettingNode.Group;
import dev.colibri.node.config.SettingNode.Member;
import dev.colibri.node.config.SettingNode.Value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SettingTreeTest {

    private static Group tree(String... settings) {
        return SettingTree.of(Arrays.stream(settings).map(text -> Setting.parse(text, "--set")).toList());
    }

    private static Member value(String name, String text) {
        return new Member(name, new Value(text, "--set"));
    }

    @Test
    void dotsMakeGroupsAndOrderIsThatOfFirstNaming() {
        assertThat(tree("spot.tier=pro", "live=yes", "spot.rate=5")).isEqualTo(new Group(List.of(
                new Member("spot", new Group(List.of(value("tier", "pro"), value("rate", "5")), "--set")),
                value("live", "yes")), "--set"));
    }

    @Test
    void anIndexIsANameLikeAnyOther() {
        Group expected = new Group(List.of(new Member("steps", new Group(List.of(
                new Member("0", new Group(List.of(value("price", "10")), "--set"))), "--set"))), "--set");
        assertThat(tree("steps[0].price=10")).isEqualTo(expected);
        assertThat(tree("steps.0.price=10")).isEqualTo(expected);
    }

    @Test
    void nothingGivenIsAnEmptyTree() {
        assertThat(SettingTree.of(List.of())).isEqualTo(Group.empty(""));
    }

    @Test
    void theSameTwiceIsFineAndDifferentValuesAreNot() {
        assertThat(tree("tier=pro", "tier=pro")).isEqualTo(tree("tier=pro"));
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> tree("tier=pro", "tier=starter"))
                .withMessage("--set: tier: is given twice, with different values");
    }

    @Test
    void aValueCannotBeAGroupAsWell() {
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> tree("spot=1", "spot.tier=pro"))
                .withMessage("--set: spot.tier: is given both as a value and as a group");
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> tree("spot.tier=pro", "spot=1"))
                .withMessage("--set: spot: is given both as a value and as a group");
    }

    @ParameterizedTest
    @ValueSource(strings = {".=1", "a..b=1", ".a=1", "a.=1", "[]=1", "a[]=1"})
    void anEmptyNameIsRefused(String text) {
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> tree(text))
                .withMessageContaining("has an empty name in it");
    }

    @Test
    void allBrokenPathsAreToldTogether() {
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> tree("a.=1", "b=1", "b=2"))
                .satisfies(e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    void aPrintedTreeHidesItsValues() {
        assertThat(tree("api_secret=s3cr3t").toString()).doesNotContain("s3cr3t");
    }
}
