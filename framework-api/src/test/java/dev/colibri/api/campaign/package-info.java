/**
 * Tests that run on request only: long campaigns, and what needs a server or a browser. They carry the JUnit tag {@code
 * full} or {@code external}, and are reported as skipped, with the reason, where they were not asked for.
 *
 * <p>
 * Excluding them by tag instead would drop them from the reports without a trace.
 */
@NullMarked
package dev.colibri.api.campaign;

import org.jspecify.annotations.NullMarked;
