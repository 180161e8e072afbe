package dev.colibri.api.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Require;

/**
 * Sums of money, one for each asset: what cannot be added stays apart. Assets come in the order of their codes.
 *
 * @param sums by strictly rising code of their asset
 */
public record Amounts(List<Money> sums) {

    /** Nothing. */
    public static final Amounts NONE = new Amounts(List.of());

    public Amounts {
        sums = Require.each("amounts", sums);
        for (int i = 1; i < sums.size(); i++) {
            if (sums.get(i).asset().compareTo(sums.get(i - 1).asset()) <= 0) {
                throw new InvalidValueException("amounts", sums.toString(),
                        "must name each asset once, by rising code");
            }
        }
    }

    /** These sums and one amount more. */
    public Amounts plus(Money amount) {
        Require.present("amount", amount);
        List<Money> result = new ArrayList<>(sums.size() + 1);
        int i = 0;
        while (i < sums.size() && sums.get(i).asset().compareTo(amount.asset()) < 0) {
            result.add(sums.get(i++));
        }
        if (i < sums.size() && sums.get(i).asset().equals(amount.asset())) {
            result.add(new Money(sums.get(i++).amount().add(amount.amount()), amount.asset()));
        } else {
            result.add(amount);
        }
        result.addAll(sums.subList(i, sums.size()));
        return new Amounts(result);
    }

    /** The sum in an asset; zero when there is none. */
    public BigDecimal of(Asset asset) {
        for (Money sum : sums) {
            if (sum.asset().equals(asset)) {
                return sum.amount();
            }
        }
        return BigDecimal.ZERO;
    }

    /** Whether nothing was ever added. */
    public boolean isEmpty() {
        return sums.isEmpty();
    }

    @Override
    public String toString() {
        return sums.toString();
    }
}
