/** The whole of Colibri as a user runs it: a process of its own, against servers that answer from a script. */
@NullMarked
package dev.colibri.system;

import org.jspecify.annotations.NullMarked;
