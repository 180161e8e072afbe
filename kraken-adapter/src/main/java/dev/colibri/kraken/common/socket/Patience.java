package dev.colibri.kraken.common.socket;

/** How long the other side should be left alone at least, after what it said. */
enum Patience {
    /** It said nothing. */
    NONE,
    /** It is ill, or under maintenance: Kraken asks for no more than an attempt in five seconds. */
    SOME,
    /** It does not want us. */
    MUCH
}
