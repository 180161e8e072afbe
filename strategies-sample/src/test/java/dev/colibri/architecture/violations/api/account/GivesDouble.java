package dev.colibri.architecture.violations.api.account;

/** A balance as a binary fraction, told by a method. */
interface GivesDouble {
    double balance();
}
