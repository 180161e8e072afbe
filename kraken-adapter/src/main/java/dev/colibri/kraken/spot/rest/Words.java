package dev.colibri.kraken.spot.rest;

import org.jspecify.annotations.Nullable;

/** Lists of words that the venue writes in one text, separated by commas. */
final class Words {
    private Words() {}

    static boolean has(@Nullable String list, String word) {
        if (list == null) {
            return false;
        }
        for (String one : list.split(",", -1)) {
            if (one.strip().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
