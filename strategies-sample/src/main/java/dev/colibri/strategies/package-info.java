/**
 * Sample strategies, written as any user would write theirs.
 *
 * <p>
 * They know {@code dev.colibri.api} alone. The module also assembles the application, so the connectors and the node
 * are beside them at run time only.
 */
@NullMarked
package dev.colibri.strategies;

import org.jspecify.annotations.NullMarked;
