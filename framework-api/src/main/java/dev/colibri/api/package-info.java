/**
 * The vocabulary of Colibri and the two contracts spoken in it: what a connector offers and what a strategy may do.
 *
 * <p>
 * Everything here knows the JDK, Vert.x core, the SLF4J API and JSpecify's annotations, and no other module of Colibri;
 * every other module knows this one.
 */
@NullMarked
package dev.colibri.api;

import org.jspecify.annotations.NullMarked;
