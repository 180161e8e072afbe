package dev.colibri.kraken.common.market;

/**
 * How a scripted venue behaves where no document says how.
 *
 * @param page how many rows a page holds at most
 * @param inclusive whether bounds count themselves
 * @param cutsHead whether of too many candles the first are left out, rather than the last
 * @param tellsQuiet whether there are candles of intervals in which nothing happened
 * @param kept how many finished candles are kept
 */
public record Manners(int page, boolean inclusive, boolean cutsHead, boolean tellsQuiet, int kept) {

    /** Those that are likely. */
    public static final Manners USUAL = new Manners(1000, false, false, true, 720);

    public Manners withPage(int rows) {
        return new Manners(rows, inclusive, cutsHead, tellsQuiet, kept);
    }

    public Manners cuttingHeads() {
        return new Manners(page, inclusive, true, tellsQuiet, kept);
    }

    public Manners withoutQuiet() {
        return new Manners(page, inclusive, cutsHead, false, kept);
    }

    public Manners keeping(int candles) {
        return new Manners(page, inclusive, cutsHead, tellsQuiet, candles);
    }
}
