package dev.colibri.architecture.violations.kraken.common.symbology;

/** Somewhere to go. */
public final class Pairs {}
