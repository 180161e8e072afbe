package dev.colibri.api.contract.fake;

import java.util.ArrayList;
import java.util.List;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

import dev.colibri.api.contract.DataClientContract;
import dev.colibri.api.contract.InstrumentProviderContract;
import dev.colibri.api.contract.MarketVenueHarness;
import dev.colibri.api.spi.Connection;

/** Runs the contract suites against a connection with a flaw, and says what came of it. */
final class FlawedSuites {
    private static final int LONGEST = 300;
    private static final ThreadLocal<Flaw> FLAW = new ThreadLocal<>();

    private FlawedSuites() {}

    static Outcome run(Flaw flaw) {
        FLAW.set(flaw);
        try {
            LauncherDiscoveryRequest suites = LauncherDiscoveryRequestBuilder.request()
                    .filters(EngineFilter.includeEngines("junit-jupiter"))
                    .selectors(DiscoverySelectors.selectClass(FlawedData.class),
                            DiscoverySelectors.selectClass(FlawedInstruments.class))
                    .configurationParameter("junit.jupiter.execution.parallel.enabled", "false").build();
            Outcome outcome = new Outcome();
            LauncherFactory.create().execute(suites, outcome);
            return outcome;
        } finally {
            FLAW.remove();
        }
    }

    private static MarketVenueHarness flawedVenue() {
        Flaw flaw = FLAW.get();
        return new FakeMarketHarness() {
            @Override
            public Connection open() {
                return flaw.open(venue(), node());
            }
        };
    }

    /** What became of each test. */
    static final class Outcome implements TestExecutionListener {
        final List<String> passed = new ArrayList<>();
        final List<String> failed = new ArrayList<>();
        final List<String> skipped = new ArrayList<>();
        final List<String> failures = new ArrayList<>();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            result.getThrowable().filter(thrown -> result.getStatus() == TestExecutionResult.Status.FAILED)
                    .ifPresent(thrown -> failures.add(test.getDisplayName() + ": " + shortened(thrown.toString())));
            if (test.getSource().orElse(null) instanceof MethodSource method) {
                List<String> names = switch (result.getStatus()) {
                    case SUCCESSFUL -> passed;
                    case ABORTED -> skipped;
                    case FAILED -> failed;
                };
                names.add(method.getMethodName());
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** The suite for market data, run only from here. */
    static final class FlawedData extends DataClientContract {
        @Override
        protected MarketVenueHarness openVenue() {
            return flawedVenue();
        }
    }

    /** The suite for instruments, run only from here. */
    static final class FlawedInstruments extends InstrumentProviderContract {
        @Override
        protected MarketVenueHarness openVenue() {
            return flawedVenue();
        }
    }
}
