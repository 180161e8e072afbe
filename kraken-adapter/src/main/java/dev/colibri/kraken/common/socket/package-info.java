/**
 * One WebSocket that is kept standing: opened, watched, paced, opened again when it breaks, and closed cleanly.
 * {@link dev.colibri.kraken.common.socket.SocketSession} hands whole messages on as bytes and never looks into them. It
 * knows how requests travel ({@code common.rest}), budgets and the catalogue of errors, and no product.
 */
@NullMarked
package dev.colibri.kraken.common.socket;

import org.jspecify.annotations.NullMarked;
