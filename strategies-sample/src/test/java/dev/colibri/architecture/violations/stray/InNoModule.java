package dev.colibri.architecture.violations.stray;

/** A class beside the house. */
public final class InNoModule {}
