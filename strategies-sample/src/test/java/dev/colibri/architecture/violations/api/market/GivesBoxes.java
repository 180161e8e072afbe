package dev.colibri.architecture.violations.api.market;

import java.util.List;
import java.util.Optional;

/** Prices as binary fractions, wrapped twice, told by a method. */
interface GivesBoxes {
    Optional<List<Float>> prices();
}
