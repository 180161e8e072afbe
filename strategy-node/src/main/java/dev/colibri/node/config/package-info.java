/**
 * Reads what a person wrote and makes settings of it: a tree of texts with their places becomes a settings record, or a
 * {@link dev.colibri.api.config.ConfigException} that says what is wrong, where, and what is allowed.
 *
 * <p>This package knows {@code dev.colibri.api.config} and {@code dev.colibri.api.model}.
 */
@NullMarked
package dev.colibri.node.config;

import org.jspecify.annotations.NullMarked;
