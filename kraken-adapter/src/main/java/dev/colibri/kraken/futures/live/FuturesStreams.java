package dev.colibri.kraken.futures.live;

import dev.colibri.kraken.common.live.LiveSettings;
import dev.colibri.kraken.common.rest.BaseUrl;

/**
 * Where Futures' streams are, and how they are had.
 *
 * @param market the address of all feeds
 */
public record FuturesStreams(BaseUrl market, LiveSettings settings) {}
