package dev.colibri.architecture.violations.node.orders;

import dev.colibri.architecture.violations.node.risk.Gate;

/** Half of a cycle. */
public final class Desk {
    private final Gate gate = new Gate(this);

    /** Its other half. */
    public Object gate() {
        return gate;
    }
}
