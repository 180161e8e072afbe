package dev.colibri.api.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be owned, by Colibri's own code: {@code BTC}, {@code USD}, {@code USDT}, {@code XBT.F}. Two assets
 * are equal when their codes are: how many decimals a venue keeps of one is an attribute of the venue's table, never of
 * the identity.
 *
 * @param code 1 to 24 printable ASCII characters, case significant
 */
public record Asset(String code) implements Comparable<Asset> {

    /** The US dollar, in which venues quote most things. */
    public static final Asset USD = new Asset("USD");

    private static final int LONGEST = 24;

    public Asset {
        Require.token("asset", code, LONGEST);
    }

    /** The asset of a code; the same as the constructor, for reading aloud. */
    public static Asset of(@Nullable String code) {
        return new Asset(Require.present("asset", code));
    }

    @Override
    public int compareTo(Asset other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
