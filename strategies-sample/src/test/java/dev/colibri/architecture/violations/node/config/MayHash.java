package dev.colibri.architecture.violations.node.config;

import java.util.HashMap;

/** Where no order reaches output, a hash map may serve. */
final class MayHash {
    Object map() {
        return new HashMap<String, String>();
    }
}
