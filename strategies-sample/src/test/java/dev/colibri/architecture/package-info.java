/**
 * The rules of the house on the main classes of all modules: who may know whom, where time, chance and order come from,
 * and what the public vocabulary may be made of. Each rule is proven to bite on classes planted beneath {@code
 * violations}.
 */
@NullMarked
package dev.colibri.architecture;

import org.jspecify.annotations.NullMarked;
