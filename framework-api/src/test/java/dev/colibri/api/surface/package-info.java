/**
 * Guards the public face of the framework: a change to it must be meant, no value of it has a hole, and no room of it
 * is missing on the page.
 */
@NullMarked
package dev.colibri.api.surface;

import org.jspecify.annotations.NullMarked;
