package dev.colibri.architecture.violations.paper.kraken;

/** Somewhere to go. */
public final class Door {}
