package dev.colibri.kraken.futures.rest;

import java.util.Map;
import java.util.Optional;

/**
 * All wallets.
 *
 * @param wallets by name: {@code cash}, {@code fi_xbtusd}, {@code flex}
 * @param serverTime as ISO-8601 text
 */
public record FuturesAccounts(Map<String, Wallet> wallets, Optional<String> serverTime) {}
