package dev.colibri.architecture.violations.api.indicator;

/** The mathematics of indicators may. */
record MayUseDouble(double mean) {}
