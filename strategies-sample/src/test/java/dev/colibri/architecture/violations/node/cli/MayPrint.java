package dev.colibri.architecture.violations.node.cli;

/** The command line answers there. */
final class MayPrint {
    void answer() {
        System.out.println("x");
    }
}
