/**
 * How settings are declared: records whose components carry {@link dev.colibri.api.config.Doc}, {@link
 * dev.colibri.api.config.Default}, {@link dev.colibri.api.config.Range} and {@link dev.colibri.api.config.Alias}.
 * Binding, validation, masking, the reference pages and the JSON Schema all come from these declarations. Secrets are a
 * type that cannot be printed.
 *
 * <p>This package knows {@code api.model}.
 */
@NullMarked
package dev.colibri.api.config;

import org.jspecify.annotations.NullMarked;
