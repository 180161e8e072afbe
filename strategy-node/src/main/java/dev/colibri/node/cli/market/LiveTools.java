package dev.colibri.node.cli.market;

import java.time.Duration;
import java.util.function.Supplier;

import dev.colibri.api.time.Timers;
import dev.colibri.node.cli.market.watch.Console;
import dev.colibri.node.runtime.Interruption;

/**
 * What commands need that stay for as long as somebody watches.
 *
 * @param interruption ends them
 * @param console where they show
 * @param timers those of the event loop, once a connection is open
 * @param connecting how long a connection may take to stand
 */
public record LiveTools(Interruption interruption, Console console, Supplier<Timers> timers,
        Supplier<Duration> connecting) {}
