package dev.colibri.node.cli.market.watch;

/** How a piece of text looks. What it means is in its letters too, for screens without colours. */
enum Style {
    PLAIN(""), STRONG("1"), DIM("2"), BID("32"), ASK("31"), ALARM("1;33");

    private static final String BEGIN = "\u001B[";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The text with the terminal's codes around it. */
    String around(String text) {
        return code.isEmpty() || text.isEmpty() ? text : BEGIN + code + "m" + text + BEGIN + "0m";
    }
}
