/** Tests of the road of a request, and the server that answers as it is told. */
@NullMarked
package dev.colibri.kraken.common.rest;

import org.jspecify.annotations.NullMarked;
