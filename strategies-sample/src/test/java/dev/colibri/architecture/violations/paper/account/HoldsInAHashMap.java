package dev.colibri.architecture.violations.paper.account;

import java.util.HashMap;

/** Holds whose order differs from run to run. */
final class HoldsInAHashMap {
    Object holds() {
        return new HashMap<String, String>();
    }
}
