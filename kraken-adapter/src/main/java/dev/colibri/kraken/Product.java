package dev.colibri.kraken;

/** Kraken's two products, each an exchange of its own with its own keys, addresses and rules. */
public enum Product {
    SPOT, FUTURES
}
