package dev.colibri.kraken.common.book;

import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.feed.Scaled;

/** The first fault of a message, and the words for it, which are made when it is found. */
final class BookFault {
    private BookVerdict verdict = BookVerdict.APPLIED;
    private String words = "";

    BookVerdict verdict() {
        return verdict;
    }

    String words() {
        return words;
    }

    boolean isFound() {
        return verdict != BookVerdict.APPLIED;
    }

    void clear() {
        verdict = BookVerdict.APPLIED;
        words = "";
    }

    /** Notes a fault; the first one counts. */
    void found(BookVerdict fault, String inWords) {
        if (!isFound()) {
            verdict = fault;
            words = inWords;
        }
    }

    /** Whether a price and a quantity can stand in a book; notes the fault if not. */
    boolean passes(Side side, long price, long quantity, int priceScale, int quantityScale) {
        if (price >= 0 && quantity >= 0) {
            return true;
        }
        if (price == Scaled.UNFIT || quantity == Scaled.UNFIT) {
            found(BookVerdict.UNFIT, price == Scaled.UNFIT
                    ? "a price of the " + name(side) + " does not fit 64 bits with " + priceScale + " decimals"
                    : "the quantity of the " + name(side) + " at " + Decimals.text(price, priceScale)
                            + " does not fit 64 bits with " + quantityScale + " decimals");
        } else {
            found(BookVerdict.NEGATIVE, price < 0
                    ? "a price of the " + name(side) + " is " + Decimals.text(price, priceScale)
                    : "the quantity of the " + name(side) + " at " + Decimals.text(price, priceScale) + " is "
                            + Decimals.text(quantity, quantityScale));
        }
        return false;
    }

    static String name(Side side) {
        return switch (side) {
            case BUY -> "bids";
            case SELL -> "asks";
        };
    }
}
