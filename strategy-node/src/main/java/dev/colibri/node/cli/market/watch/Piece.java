package dev.colibri.node.cli.market.watch;

/**
 * A line on its way to the output.
 *
 * @param isData whether it belongs to the data, and not beside them
 */
record Piece(String line, boolean isData) {

    static Piece data(String line) {
        return new Piece(line, true);
    }

    static Piece aside(String line) {
        return new Piece(line, false);
    }
}
