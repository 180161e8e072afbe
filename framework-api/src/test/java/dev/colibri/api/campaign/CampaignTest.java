package dev.colibri.api.campaign;

import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

import static org.assertj.core.api.Assertions.assertThat;

class CampaignTest {
    private String full;
    private String external;

    @BeforeEach
    void asksForNone() {
        full = System.getProperty("colibri.full", "false");
        external = System.getProperty("colibri.external", "false");
        System.setProperty("colibri.full", "false");
        System.setProperty("colibri.external", "false");
    }

    @AfterEach
    void restore() {
        System.setProperty("colibri.full", full);
        System.setProperty("colibri.external", external);
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit-jupiter", "jqwik"})
    void taggedTestsAreSkippedOneByOneWithTheReason(String engine) {
        EngineExecutionResults results = run(engine);

        assertThat(results.allEvents().skipped().stream().map(CampaignTest::reason))
                .containsExactlyInAnyOrder("long campaign, runs with -Pfull",
                        "needs a server or a browser, runs with -Dcolibri.external=true",
                        "long campaign, runs with -Pfull");
        assertThat(results.testEvents().succeeded().count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit-jupiter", "jqwik"})
    void aCampaignAskedForRuns(String engine) {
        System.setProperty("colibri.full", "true");

        EngineExecutionResults results = run(engine);

        assertThat(results.allEvents().skipped().count()).isEqualTo(1);
        assertThat(results.testEvents().succeeded().count()).isEqualTo(3);
    }

    @Test
    void anUntaggedTestAlwaysRuns() {
        assertThat(Campaign.whyNot(java.util.List.of("slow"))).isEmpty();
    }

    private static EngineExecutionResults run(String engine) {
        return EngineTestKit.engine(engine)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .selectors(DiscoverySelectors.selectClass(Sample.class),
                        DiscoverySelectors.selectClass(LongSample.class))
                .execute();
    }

    private static String reason(Event skipped) {
        return skipped.getRequiredPayload(String.class);
    }

    /** Discovered by name in the tests above only: neither its name nor its nesting is a test's to surefire. */
    static class Sample {
        @Test
        void plain() {}

        @Test
        @Tag("full")
        void full() {}

        @Test
        @Tag("external")
        void external() {}

        @Property(tries = 1)
        void plainProperty() {}

        @Property(tries = 1)
        @net.jqwik.api.Tag("full")
        void fullProperty() {}

        @Property(tries = 1)
        @net.jqwik.api.Tag("external")
        void externalProperty() {}
    }

    @Tag("full")
    static class LongSample {
        @Test
        void inALongClass() {}

        @Property(tries = 1)
        void propertyInALongClass() {}
    }
}
