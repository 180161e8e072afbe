package dev.colibri.architecture.violations.api.order;

/** A price by way of binary fractions. */
interface TakesDouble {
    void price(double price);
}
