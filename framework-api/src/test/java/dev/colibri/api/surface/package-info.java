/** Guards the public face of the framework: a change to it must be meant, and no value of it has a hole. */
@NullMarked
package dev.colibri.api.surface;

import org.jspecify.annotations.NullMarked;
