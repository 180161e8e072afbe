package dev.colibri.kraken.common.doctor;

import dev.colibri.kraken.common.auth.KeyUse;

/**
 * What checks call a key: the only one, when it is for everything, is just the key; else each is named by its use.
 *
 * @param hasOther whether the product has another key besides
 */
public record KeyName(KeyUse use, boolean hasOther) {

    /** The name of the check that it is accepted. */
    public String check() {
        return isOnly() ? "key" : use.words();
    }

    /** The name of a check of something about it. */
    public String check(String what) {
        return isOnly() ? what : use.words() + ": " + what;
    }

    /** Whether it carries the reads. */
    public boolean reads() {
        return use == KeyUse.READING || !hasOther;
    }

    /** Whether it is for orders. */
    public boolean trades() {
        return use == KeyUse.TRADING;
    }

    private boolean isOnly() {
        return use == KeyUse.TRADING && !hasOther;
    }
}
