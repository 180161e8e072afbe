package dev.colibri.architecture.violations.kraken.spot.rest;

/** Somewhere to go. */
public final class SpotRoom {}
