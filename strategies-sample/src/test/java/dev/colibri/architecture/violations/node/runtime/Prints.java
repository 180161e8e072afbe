package dev.colibri.architecture.violations.node.runtime;

/** Output that no one asked for. */
final class Prints {
    void out() {
        System.out.println("x");
    }

    void err() {
        System.err.println("x");
    }

    void trace() {
        new IllegalStateException("x").printStackTrace();
    }
}
