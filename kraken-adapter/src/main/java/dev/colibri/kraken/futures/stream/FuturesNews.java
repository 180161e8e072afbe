package dev.colibri.kraken.futures.stream;

/** Is told what a connection says of the venue as a whole, which on Futures is whether it stands. */
public interface FuturesNews {

    /** A connection stands. */
    void opened();

    /** A connection is gone, and will be made again. */
    void lost(String reason);
}
