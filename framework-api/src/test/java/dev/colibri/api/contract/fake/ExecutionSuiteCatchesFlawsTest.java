package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import dev.colibri.api.order.OrderType;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.Connection;

import static org.assertj.core.api.Assertions.assertThat;

class ExecutionSuiteCatchesFlawsTest {
    private static final TradingFlaw NONE = TradingFlaw.of("honest", TradingSabotage::new);
    /** What can only be tried where something is not declared. */
    private static final List<String> NOTHING_MISSING = List.of("aTypeThatIsNotDeclaredIsDenied",
            "anAmendThatIsNotDeclaredIsRefusedAndNotSent");
    private static final TradingFlaw LACKING = lacking(new Capability.Orders(OrderType.TRAILING_STOP_LIMIT),
            Feature.LEVERAGE, Feature.SELF_TRADE_MODE, Feature.DEADLINE, Feature.AMEND_DISPLAY);
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
    void theHonestConnectionPassesWhollyAndSkipsOnlyWhatNeedsSomethingMissing() {
        Outcome outcome = run(NONE);
        assertThat(outcome.failures).isEmpty();
        assertThat(outcome.skipped).containsExactlyInAnyOrderElementsOf(NOTHING_MISSING);
        assertThat(outcome.passed).hasSizeGreaterThan(100);
    }

    @Test
    void anHonestConnectionThatCanDoLessPassesWhollyToo() {
        Outcome outcome = run(LACKING);
        assertThat(outcome.failures).isEmpty();
        assertThat(outcome.passed).contains("aTypeThatIsNotDeclaredIsDenied");
        assertThat(outcome.skipped).containsExactlyInAnyOrder("aTrailingStopLimitFollowsTheMarketAndRestsWhenItTurns",
                "theLeverageOfAnOrderReachesTheVenueAndNoOtherOrderGetsIt",
                "theSelfTradeModeOfAnOrderReachesTheVenueOrIsDenied",
                "theDeadlineOfAnOrderReachesTheVenueAndIsTheReasonWhenItHasPassed", "aDisplayQuantityIsAmended");
    }

    @Test
    void everyTestIsFailedBySomeFlaw() {
        Set<String> passed = new TreeSet<>(run(NONE).passed);
        passed.addAll(run(LACKING).passed);
        List<String> caught = TradingFlaw.all().flatMap(flaw -> flaw.caughtBy().stream()).distinct().toList();
        assertThat(passed).isSubsetOf(caught);
        assertThat(caught).isSubsetOf(passed);
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
                "balancesChangeAfterAFill", "moneyThatComesIsSeen", "aTypeThatIsNotDeclaredIsDenied",
                "anAmendThatIsNotDeclaredIsRefusedAndNotSent");
    }

    static Stream<Feature> features() {
        return ExchangeSettings.everything().stream().filter(Feature.class::isInstance).map(Feature.class::cast);
    }

    @ParameterizedTest
    @MethodSource("features")
    void aFeatureThatIsMissingSkipsTheTestsThatStandBehindIt(Feature feature) {
        Outcome outcome = run(lacking(feature));
        assertThat(outcome.failures).isEmpty();
        assertThat(outcome.skipped).as("tests that need %s", feature).anyMatch(
                test -> !NOTHING_MISSING.contains(test));
    }

    @Test
    void everyFeatureThatThereIsIsTriedByOneOfTheSuites() {
        assertThat(Stream.concat(features(), ContractSuitesCatchFlawsTest.features()))
                .containsExactlyInAnyOrder(Feature.values());
    }

    private static TradingFlaw lacking(Capability... missing) {
        return TradingFlaw.of("honest, without " + List.of(missing), () -> new TradingSabotage() {
            @Override
            List<Capability> abilities() {
                return ExchangeSettings.everything().stream().filter(ability -> !List.of(missing).contains(ability))
                        .toList();
            }
        });
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
