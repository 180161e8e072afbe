/**
 * The contract that every connector keeps, as tests: extend {@link
 * dev.colibri.api.contract.InstrumentProviderContract}, {@link dev.colibri.api.contract.DataClientContract} and {@link
 * dev.colibri.api.contract.ExecutionClientContract}, and give them a harness that makes your venue do things ({@link
 * dev.colibri.api.contract.MarketVenueHarness}, {@link dev.colibri.api.contract.TradingVenueHarness}).
 *
 * <p>The connector's own table of capabilities decides what is tested: what it declares must pass, what it does not is
 * skipped, with the reason.
 */
@NullMarked
package dev.colibri.api.contract;

import org.jspecify.annotations.NullMarked;
