package dev.colibri.kraken.spot.live;

import dev.colibri.kraken.common.live.LiveSettings;
import dev.colibri.kraken.common.rest.BaseUrl;

/**
 * Where Spot's streams are, and how they are had.
 *
 * @param market the address of public streams
 * @param orders the address of books order by order
 */
public record SpotStreams(BaseUrl market, BaseUrl orders, LiveSettings settings) {}
