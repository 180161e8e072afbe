package dev.colibri.api.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * An exact amount of an asset, of either sign: a balance, a fee, a profit. Printed {@code 12.50 USD}. Amounts of one
 * asset are equal when their numbers are: 12.5 USD equals 12.50 USD. Amounts of two assets are never equal, and refuse
 * to be added or compared with an {@link AssetMismatchException}.
 *
 * <p>Nothing rounds except {@link #rounded}: sums keep the larger count of decimals, products the sum of both.
 *
 * @param amount how much, with at most 1000 digits on either side of the dot; its scale is never negative
 * @param asset of what
 */
public record Money(BigDecimal amount, Asset asset) implements Comparable<Money> {
    // Far beyond any ledger, and short enough to print: the digits of 1E+999999999 would fill the memory.
    private static final int MOST_DIGITS = 1000;
    private static final String FIELD = "amount";

    public Money {
        amount = ordinary(Require.present(FIELD, amount));
        Require.present("asset", asset);
    }

    /** Nothing of an asset. */
    public static Money zero(Asset asset) {
        return new Money(BigDecimal.ZERO, asset);
    }

    /**
     * Reads the printed form: a number in the notation of {@link Decimals}, one blank, an asset. The decimals are kept
     * as written.
     *
     * @throws InvalidValueException when it has another form, or either part is not legal
     */
    public static Money parse(@Nullable String text) {
        String money = Require.present("money", text);
        int blank = money.indexOf(' ');
        if (blank < 0) {
            throw new InvalidValueException("money", money, "must have the form AMOUNT ASSET, such as 12.50 USD");
        }
        String number = money.substring(0, blank);
        int decimals = DecimalParser.decimals(FIELD, number);
        if (decimals < -MOST_DIGITS) {
            throw overflow(number);
        }
        if (decimals > MOST_DIGITS) {
            throw DecimalException.excessPrecision(FIELD, number, MOST_DIGITS);
        }
        return new Money(new BigDecimal(number), new Asset(money.substring(blank + 1)));
    }

    /** The sum. */
    public Money plus(Money other) {
        return new Money(amount.add(sameAsset(other).amount), asset);
    }

    /** The difference. */
    public Money minus(Money other) {
        return new Money(amount.subtract(sameAsset(other).amount), asset);
    }

    /** The amount with its sign turned. */
    public Money negated() {
        return new Money(amount.negate(), asset);
    }

    /** This amount times a number, exactly. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(Require.present("factor", factor)), asset);
    }

    /** Whether it is exactly zero. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** Whether it is above zero. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** Whether it is below zero. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * The amount with exactly so many decimals.
     *
     * @throws DecimalException {@code EXCESS_PRECISION} when the mode is {@code UNNECESSARY} and digits would be lost
     */
    public Money rounded(int decimals, RoundingMode mode) {
        Require.within("decimals", decimals, 0, MOST_DIGITS);
        if (mode == RoundingMode.UNNECESSARY && amount.stripTrailingZeros().scale() > decimals) {
            throw DecimalException.excessPrecision(FIELD, amount.toPlainString(), decimals);
        }
        return new Money(amount.setScale(decimals, mode), asset);
    }

    /** Compares two amounts of one asset. */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameAsset(other).amount);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money money && asset.equals(money.asset) && amount.compareTo(money.amount) == 0;
    }

    @Override
    public int hashCode() {
        return amount.stripTrailingZeros().hashCode() * 31 + asset.hashCode();
    }

    /** The plain number with the decimals it has, a blank and the asset. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + asset;
    }

    private Money sameAsset(Money other) {
        if (!asset.equals(other.asset)) {
            throw new AssetMismatchException(asset, other.asset);
        }
        return other;
    }

    private static BigDecimal ordinary(BigDecimal amount) {
        if (amount.scale() > MOST_DIGITS) {
            throw DecimalException.excessPrecision(FIELD, amount.toString(), MOST_DIGITS);
        }
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS) {
            throw overflow(amount.toString());
        }
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    private static DecimalException overflow(String value) {
        return new DecimalException(DecimalException.Kind.OVERFLOW, FIELD, value,
                "must have at most " + MOST_DIGITS + " digits before the dot");
    }
}
