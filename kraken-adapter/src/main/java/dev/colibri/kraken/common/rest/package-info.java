/**
 * The road of a REST request, the same for both products: it waits in its lane until its budget allows, is sent once or
 * more, and its answer is read. It knows no product, no method and no signature.
 */
@NullMarked
package dev.colibri.kraken.common.rest;

import org.jspecify.annotations.NullMarked;
