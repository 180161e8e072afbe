package dev.colibri.node.cli.market.watch;

import java.util.Optional;

/** Where what is watched is shown. Its methods may be called from any thread that may wait. */
public interface Console {

    /** How large the terminal is now that the output goes to; empty when the output goes elsewhere. */
    Optional<Size> size();

    /** Whether colours are welcome. */
    boolean coloured();

    /** Writes a text as it is and sends it on its way. Throws as writing data does. */
    void show(String text);

    /** Says something that is not data. */
    void say(String text);

    /** A terminal's size in letters. */
    record Size(int columns, int rows) {
        public Size {
            if (columns < 1 || rows < 1) {
                throw new IllegalArgumentException("A screen of " + columns + " columns and " + rows + " rows");
            }
        }
    }
}
