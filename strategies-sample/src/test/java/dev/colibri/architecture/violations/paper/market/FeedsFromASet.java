package dev.colibri.architecture.violations.paper.market;

import java.util.Set;

/** Sources whose order differs from run to run. */
final class FeedsFromASet {
    Object feeds() {
        return Set.of("a", "b");
    }
}
