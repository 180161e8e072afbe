package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.colibri.api.contract.fake.FlawedSuites.Outcome;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;

class ContractSuitesCatchFlawsTest {
    private static final Flaw NONE = Flaw.of("honest", Sabotage::new);

    static Stream<Flaw> flaws() {
        return Flaw.all();
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void aFlawFailsExactlyTheTestsThatAreAboutIt(Flaw flaw) {
        Outcome outcome = FlawedSuites.run(flaw);
        assertThat(outcome.failed).as("tests failed by: %s; %s", flaw, outcome.failures)
                .containsExactlyInAnyOrderElementsOf(flaw.caughtBy());
    }

    @Test
    void theHonestConnectionPassesWhollyAndSkipsNothing() {
        Outcome outcome = FlawedSuites.run(NONE);
        assertThat(outcome.failures).isEmpty();
        assertThat(outcome.skipped).isEmpty();
        assertThat(outcome.passed).hasSizeGreaterThan(60);
    }

    @Test
    void everyTestIsFailedBySomeFlaw() {
        Outcome outcome = FlawedSuites.run(NONE);
        List<String> caught = Flaw.all().flatMap(flaw -> flaw.caughtBy().stream()).distinct().toList();
        assertThat(outcome.passed).isSubsetOf(caught);
        assertThat(caught).isSubsetOf(outcome.passed);
    }

    @Test
    void whatIsNotDeclaredIsSkippedAndNothingElse() {
        Flaw modest = Flaw.of("modest", () -> new Sabotage() {
            @Override
            List<Capabilities> capabilities() {
                return FakeConnector.without(Feature.OPEN_INTEREST, Feature.FUNDING_HISTORY, Feature.BOOK_REQUEST,
                        Feature.TICKER_REQUEST);
            }
        });
        Outcome outcome = FlawedSuites.run(modest);
        assertThat(outcome.failures).isEmpty();
        assertThat(outcome.skipped).containsExactlyInAnyOrder("openInterestIsTheVenues",
                "pastFundingAscendsAndIsTheVenues", "aRequestedBookIsTheVenues",
                "aRequestedTickerAgreesWithTheVenuesBookAndLastTrade", "whatATickerTellsBesideIsTheVenues",
                "aTickersTimeIsTheVenues");
    }

    static Stream<Feature> features() {
        return FakeConnector.EVERYTHING.getFirst().rows().stream().map(Capabilities.Row::capability)
                .filter(Feature.class::isInstance).map(Feature.class::cast);
    }

    @ParameterizedTest
    @MethodSource("features")
    void aFeatureThatIsMissingSkipsTheTestsThatStandBehindIt(Feature feature) {
        Outcome outcome = FlawedSuites.run(Flaw.of("honest, without " + feature, () -> new Sabotage() {
            @Override
            List<Capabilities> capabilities() {
                return FakeConnector.without(feature);
            }
        }));
        assertThat(outcome.failures).isEmpty();
        assertThat(outcome.skipped).as("tests that need %s", feature).isNotEmpty();
    }
}
