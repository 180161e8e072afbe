package dev.colibri.api.account;

/** What an account holds of one instrument. */
public final class Position {}
