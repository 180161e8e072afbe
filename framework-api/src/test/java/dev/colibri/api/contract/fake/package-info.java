/**
 * A tiny venue in memory and an honest connector to it, as proof that the contract suites can be passed, and as an
 * example of a harness; and variants of the connector that are each wrong in one way, as proof that the suites see it.
 *
 * <p>The venue's side ({@link dev.colibri.api.contract.fake.FakeVenue}) and the connector's side ({@link
 * dev.colibri.api.contract.fake.FakeConnector}) know of each other only what {@link
 * dev.colibri.api.contract.fake.FakeWire} carries. Flaws sit between the two, or between the connector and the node, so
 * that the honest code holds none.
 *
 * <p>Its trading half is an exchange ({@link dev.colibri.api.contract.fake.FakeExchange}) and an execution client to it
 * ({@link dev.colibri.api.contract.fake.ExchangeExecution}), which know of each other only what {@link
 * dev.colibri.api.contract.fake.ExchangeWire} carries.
 */
@NullMarked
package dev.colibri.api.contract.fake;

import org.jspecify.annotations.NullMarked;
