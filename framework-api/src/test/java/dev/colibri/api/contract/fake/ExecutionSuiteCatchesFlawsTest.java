package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

import dev.colibri.api.contract.ExecutionClientContract;
import dev.colibri.api.contract.TradingVenueHarness;
import dev.colibri.api.contract.fake.FlawedSuites.Outcome;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.Connection;

import static org.assertj.core.api.Assertions.assertThat;

class ExecutionSuiteCatchesFlawsTest {
    private static final TradingFlaw NONE = TradingFlaw.of("honest", TradingSabotage::new);
    private static final ThreadLocal<TradingFlaw> FLAW = new ThreadLocal<>();

    static Stream<TradingFlaw> flaws() {
        return TradingFlaw.all();
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void aFlawFailsExactlyTheTestsThatAreAboutIt(TradingFlaw flaw) {
        Outcome outcome = run(flaw);
        assertThat(outcome.failed).as("tests failed by: %s; %s", flaw, outcome.failures)
                .containsExactlyInAnyOrderElementsOf(flaw.caughtBy());
    }

    @Test
    void theHonestConnectionPassesWhollyAndSkipsNothing() {
        Outcome outcome = run(NONE);
        assertThat(outcome.failures).isEmpty();
        assertThat(outcome.skipped).isEmpty();
        assertThat(outcome.passed).hasSizeGreaterThan(80);
    }

    @Test
    void everyTestIsFailedBySomeFlaw() {
        Outcome outcome = run(NONE);
        List<String> caught = TradingFlaw.all().flatMap(flaw -> flaw.caughtBy().stream()).distinct().toList();
        assertThat(outcome.passed).isSubsetOf(caught);
        assertThat(caught).isSubsetOf(outcome.passed);
    }

    @Test
    void whatIsNotDeclaredIsSkippedAndNothingElse() {
        TradingFlaw modest = TradingFlaw.of("modest", () -> new TradingSabotage() {
            @Override
            List<Capability> declared() {
                List<Feature> missing = List.of(Feature.BATCH_SUBMIT, Feature.CANCEL_ALL, Feature.LIVE_BALANCES);
                return ExchangeSettings.everything().stream().filter(feature -> !missing.contains(feature)).toList();
            }
        });
        Outcome outcome = run(modest);
        assertThat(outcome.failures).isEmpty();
        assertThat(outcome.skipped).containsExactlyInAnyOrder("aBatchRefusedAsAWholeRejectsEveryLegInTheVenuesWords",
                "aBatchWhoseFateIsUnknownRejectsNothing", "cancelingAllOfAnAccountLeavesOtherAccountsAndForeignOrders",
                "cancelingAllOfAnInstrumentLeavesTheOthers", "cancelingAllOfASideLeavesTheOther",
                "balancesChangeAfterAFill", "moneyThatComesIsSeen");
    }

    static Outcome run(TradingFlaw flaw) {
        FLAW.set(flaw);
        try {
            Outcome outcome = new Outcome();
            LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request()
                    .filters(EngineFilter.includeEngines("junit-jupiter"))
                    .selectors(DiscoverySelectors.selectClass(FlawedExecution.class))
                    .configurationParameter("junit.jupiter.execution.parallel.enabled", "false").build(), outcome);
            return outcome;
        } finally {
            FLAW.remove();
        }
    }

    /** The suite, run only from here. */
    static final class FlawedExecution extends ExecutionClientContract {
        @Override
        protected TradingVenueHarness openVenue() {
            TradingFlaw flaw = FLAW.get();
            return new FakeTradingHarness() {
                @Override
                public Connection open() {
                    return flaw.open(this);
                }
            };
        }
    }
}
