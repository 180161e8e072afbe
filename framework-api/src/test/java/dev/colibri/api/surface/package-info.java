/** Guards the public face of the framework: a change to it must be meant. */
@NullMarked
package dev.colibri.api.surface;

import org.jspecify.annotations.NullMarked;
