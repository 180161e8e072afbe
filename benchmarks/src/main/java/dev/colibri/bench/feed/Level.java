package dev.colibri.bench.feed;

/**
 * A level of a book, or what becomes of one.
 *
 * @param price at the scale of the book
 * @param quantity likewise; zero when nothing is left
 */
record Level(long price, long quantity) {}
