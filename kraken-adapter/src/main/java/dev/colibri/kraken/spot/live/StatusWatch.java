package dev.colibri.kraken.spot.live;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.kraken.common.live.Asked;
import dev.colibri.kraken.common.live.Watch;

/** Somebody wants to know what a pair's market accepts. */
record StatusWatch(Asked asked, InstrumentId pair) implements Watch {}
