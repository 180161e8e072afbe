package dev.colibri.architecture.violations.kraken.common.sockets;

/** Somewhere to go. */
public final class Session {}
