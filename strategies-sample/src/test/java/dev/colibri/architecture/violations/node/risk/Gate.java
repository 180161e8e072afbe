package dev.colibri.architecture.violations.node.risk;

import dev.colibri.architecture.violations.node.orders.Desk;

/** Half of a cycle. */
public final class Gate {
    private final Desk desk;

    /** Over there. */
    public Gate(Desk desk) {
        this.desk = desk;
    }

    Object desk() {
        return desk;
    }
}
