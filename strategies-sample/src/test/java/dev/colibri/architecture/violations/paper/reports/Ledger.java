package dev.colibri.architecture.violations.paper.reports;

/** Somewhere to go. */
public final class Ledger {}
