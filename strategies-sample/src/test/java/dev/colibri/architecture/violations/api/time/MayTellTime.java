package dev.colibri.architecture.violations.api.time;

/** The clock's own package may. */
final class MayTellTime {
    long now() {
        return System.nanoTime();
    }
}
