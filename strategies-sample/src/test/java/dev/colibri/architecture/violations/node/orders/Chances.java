package dev.colibri.architecture.violations.node.orders;

import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Every road to a draw that does not repeat; each method is one. */
final class Chances {
    Object math() {
        return Math.random();
    }

    Object random() {
        return new Random();
    }

    Object local() {
        return ThreadLocalRandom.current();
    }

    Object uuid() {
        return UUID.randomUUID();
    }
}
