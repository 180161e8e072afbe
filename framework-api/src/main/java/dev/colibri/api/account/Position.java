package dev.colibri.api.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.ContractMaths;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;
import dev.colibri.api.model.Side;

/**
 * What an account holds of an instrument, and what that has earned: at most one opening entry, and the sum of the fills
 * seen since, whatever became of their orders. Immutable; every change gives a new position.
 *
 * <p>Adding moves the average entry: arithmetically by quantity for spot and linear contracts, harmonically for inverse
 * ones. Reducing leaves it, and realises the closed part's share. A fill beyond zero closes all and opens the rest at
 * its price.
 *
 * <p>Fees and funding are kept apart from trading profit and never change the quantity, not even where a fee was taken
 * in base. Realised plus unrealised profit is to the last digit what the fills' notionals and the mark make it; for
 * inverse contracts each notional is a quotient of 34 digits, and no other rounding is added however many fills there
 * are.
 */
public final class Position {
    private final PositionKey key;
    private final ContractMaths maths;
    private final @Nullable OpeningEntry opening;
    private final Exposure exposure;
    private final BigDecimal realised;
    private final Amounts fees;
    private final Amounts funding;
    private final long openedTime;
    private final long updatedTime;

    private Position(PositionKey key, ContractMaths maths, @Nullable OpeningEntry opening, Exposure exposure,
            BigDecimal realised, Amounts fees, Amounts funding, long openedTime, long updatedTime) {
        this.key = key;
        this.maths = maths;
        this.opening = opening;
        this.exposure = exposure;
        this.realised = Exposure.plain(realised);
        this.fees = fees;
        this.funding = funding;
        this.openedTime = openedTime;
        this.updatedTime = updatedTime;
    }

    /** The position of an account that holds nothing of an instrument and has never traded it. */
    public static Position flat(AccountId account, Instrument instrument) {
        return new Position(new PositionKey(account, instrument.id()), instrument.maths(), null, Exposure.FLAT,
                BigDecimal.ZERO, Amounts.NONE, Amounts.NONE, 0, 0);
    }

    /**
     * The position with which an account was found. The same arguments give an equal position, so that a restart finds
     * what it left.
     *
     * @param net signed, not zero
     * @param price average price of entry as the venue tells it, else the mark at the time
     * @param eventTime as of when, nanoseconds since the epoch
     */
    public static Position opening(AccountId account, Instrument instrument, BigDecimal net, BigDecimal price,
            long eventTime) {
        PositionKey key = new PositionKey(account, instrument.id());
        OpeningEntry entry = OpeningEntry.of(key, net, price, eventTime);
        ContractMaths maths = instrument.maths();
        Exposure held = Exposure.FLAT.plus(maths, net, price, maths.notional(price, net));
        return new Position(key, maths, entry, held, BigDecimal.ZERO, Amounts.NONE, Amounts.NONE, eventTime, eventTime);
    }

    /**
     * The position after a fill. It need not be the latest; each fill must be applied once.
     *
     * @param fees positive is paid, negative received
     * @param eventTime nanoseconds since the epoch
     */
    public Position apply(Side side, Price price, Quantity quantity, List<Money> fees, long eventTime) {
        Require.positive("fill price", price.toBigDecimal());
        Require.positive("fill quantity", quantity.toBigDecimal());
        BigDecimal at = price.toBigDecimal();
        BigDecimal change = quantity.toBigDecimal().multiply(BigDecimal.valueOf(side.sign()));
        BigDecimal closed = closedBy(change);
        BigDecimal closedValue = maths.notional(at, closed);
        Exposure kept = exposure.minus(closed);
        // A fill is valued once, as a whole: what it opens is worth the rest of what it closes.
        BigDecimal opened = change.add(closed);
        BigDecimal openedValue = maths.notional(at, change).add(closedValue);
        Exposure now = opened.signum() == 0 ? kept : kept.plus(maths, opened, at, openedValue);
        BigDecimal gain = maths.gain(exposure.entryValueOf(closed), closedValue);
        boolean opens = kept.isFlat() && !now.isFlat();
        return new Position(key, maths, opening, now, realised.add(gain), feesWith(fees), funding,
                opens ? eventTime : openedTime, Math.max(updatedTime, eventTime));
    }

    /**
     * The position after fees of a fill that was applied without them, because the venue told them later. What is held
     * stays.
     *
     * @param fees positive is paid, negative received
     */
    public Position applyFees(List<Money> fees, long eventTime) {
        return new Position(key, maths, opening, exposure, realised, feesWith(fees), funding, openedTime,
                Math.max(updatedTime, eventTime));
    }

    /**
     * The position after funding or the rollover of a margin position; a positive amount was received, a negative one
     * paid.
     */
    public Position applyFunding(Money amount, long eventTime) {
        return new Position(key, maths, opening, exposure, realised, fees, funding.plus(amount), openedTime,
                Math.max(updatedTime, eventTime));
    }

    private Amounts feesWith(List<Money> more) {
        Amounts paid = fees;
        for (Money fee : more) {
            paid = paid.plus(fee);
        }
        return paid;
    }

    /** The part of what is held that a change closes, with the sign of what is held; zero when it closes nothing. */
    private BigDecimal closedBy(BigDecimal change) {
        if (exposure.net().signum() * change.signum() >= 0) {
            return BigDecimal.ZERO;
        }
        return change.abs().compareTo(exposure.net().abs()) >= 0 ? exposure.net() : change.negate();
    }

    public PositionKey key() {
        return key;
    }

    public AccountId account() {
        return key.account();
    }

    public InstrumentId instrument() {
        return key.instrument();
    }

    /** What was held before the first fill we saw. */
    public Optional<OpeningEntry> opening() {
        return Optional.ofNullable(opening);
    }

    /** Positive long, negative short, in base units or contracts. */
    public BigDecimal net() {
        return exposure.net();
    }

    /** Whether nothing is held. */
    public boolean isFlat() {
        return exposure.isFlat();
    }

    /** {@link Side#BUY} when long, {@link Side#SELL} when short, empty when flat. */
    public Optional<Side> side() {
        return isFlat() ? Optional.empty() : Optional.of(net().signum() > 0 ? Side.BUY : Side.SELL);
    }

    /** The average price of entry, a rounded quotient for showing and comparing; empty when flat. */
    public Optional<BigDecimal> averageEntry() {
        return isFlat() ? Optional.empty() : Optional.of(exposure.averageEntry());
    }

    /** What closing has gained, fees and funding aside. */
    public Money realised() {
        return maths.money(realised);
    }

    /** What closing all at a price would gain, fees aside. */
    public Money unrealised(Price mark) {
        return maths.money(maths.gain(exposure.entryValue(), maths.notional(mark.toBigDecimal(), net())));
    }

    /** What is held is worth this at a price, negative when short. */
    public Money value(Price mark) {
        return maths.money(maths.notional(mark.toBigDecimal(), net()));
    }

    /** Fees by asset: positive is paid, negative received. */
    public Amounts fees() {
        return fees;
    }

    /** Funding and rollover by asset: positive is received, negative paid. */
    public Amounts funding() {
        return funding;
    }

    /** Realised profit with funding and without fees, as far as these were in the asset of the profit. */
    public Money netRealised() {
        return maths.money(realised.add(funding.of(maths.asset())).subtract(fees.of(maths.asset())));
    }

    /** When what is held began to be held, nanoseconds since the epoch; empty when flat. */
    public OptionalLong openedTime() {
        return isFlat() ? OptionalLong.empty() : OptionalLong.of(openedTime);
    }

    /** The latest time of anything applied, nanoseconds since the epoch; zero before. */
    public long updatedTime() {
        return updatedTime;
    }

    /** Whether a venue's figure differs by less than a lot: smaller remainders are dust that no order can remove. */
    public boolean agreesWith(BigDecimal reported, Quantity lot) {
        return net().subtract(reported).abs().compareTo(lot.toBigDecimal()) < 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Position that && key.equals(that.key) && maths.equals(that.maths)
                && Objects.equals(opening, that.opening) && exposure.equals(that.exposure)
                && realised.equals(that.realised) && fees.equals(that.fees) && funding.equals(that.funding)
                && openedTime == that.openedTime && updatedTime == that.updatedTime;
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, maths, opening, exposure, realised, fees, funding, openedTime, updatedTime);
    }

    @Override
    public String toString() {
        return key + " " + net().toPlainString() + averageEntry().map(entry -> " @ " + entry.toPlainString()).orElse("")
                + ", realised " + realised();
    }
}
