package dev.colibri.architecture.violations.api.book;

import java.util.List;

/** Binary fractions in a list are binary fractions. */
record HoldsBoxes(List<Double> sizes) {}
