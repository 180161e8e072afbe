/**
 * How a long answer is gathered: page after page, in order, each row once, none missing, until what was asked for is
 * complete or the request fails.
 *
 * <p>{@link dev.colibri.kraken.common.history.Pager} is the one algorithm; a {@link
 * dev.colibri.kraken.common.history.PageSource} says what one page is, a {@link
 * dev.colibri.kraken.common.history.Gathering} what becomes of the rows. {@link
 * dev.colibri.kraken.common.history.WalkBack} finds the newest rows where a venue tells history forwards only.
 *
 * <p><b>Failure.</b> A page that fails fails the whole request, since retries are for whoever sends requests: by then
 * they are used up. An answer is complete or it is none.
 *
 * <p><b>Going on after a failure or a stop.</b> The progress was told the time of the last row gathered: ask again with
 * that time as the start, keep the rows gathered before it, and leave out those of the new answer that are among them,
 * by their ids; rows of that one moment come twice.
 *
 * <p><b>Memory.</b> Beside the answer, one page is held, and the ids of one moment.
 *
 * <p>It knows no product. Everything runs on the thread on which the pages come.
 */
@NullMarked
package dev.colibri.kraken.common.history;

import org.jspecify.annotations.NullMarked;
