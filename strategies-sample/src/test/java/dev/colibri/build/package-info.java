/** The tools of the build itself, run as the build runs them. */
@NullMarked
package dev.colibri.build;

import org.jspecify.annotations.NullMarked;
