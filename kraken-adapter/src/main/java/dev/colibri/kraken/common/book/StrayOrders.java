package dev.colibri.kraken.common.book;

/**
 * What an entry is that does not fit the orders that a book shows: an order added twice, or an unknown one changed or
 * deleted. Whether the venue ever tells of orders that it took out of the window before is not documented.
 */
public enum StrayOrders {
    /** A fault: the book is not the venue's. The checksum would not show it beyond the ten best levels. */
    FAULT,
    /** Passed over and counted, and the checksum decides. */
    COUNTED
}
