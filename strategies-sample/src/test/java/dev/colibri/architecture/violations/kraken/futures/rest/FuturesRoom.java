package dev.colibri.architecture.violations.kraken.futures.rest;

/** Somewhere to go. */
public final class FuturesRoom {}
