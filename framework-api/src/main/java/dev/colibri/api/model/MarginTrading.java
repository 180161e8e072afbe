package dev.colibri.api.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a spot pair may be traded on margin: with which leverages, up to which position, and when the venue steps in.
 * Start with {@link #leverages} or {@link #NONE} and add what the venue says.
 *
 * @param leverageBuy the leverages offered for buying, strictly rising; empty when none is
 * @param leverageSell the leverages offered for selling, strictly rising; empty when none is
 * @param callLevel margin level in percent at which the venue warns
 * @param stopLevel margin level in percent at which it closes positions, not above the level of the warning
 * @param longLimit greatest long position in base
 * @param shortLimit greatest short position in base
 */
public record MarginTrading(List<BigDecimal> leverageBuy, List<BigDecimal> leverageSell, Optional<BigDecimal> callLevel,
        Optional<BigDecimal> stopLevel, Optional<BigDecimal> longLimit, Optional<BigDecimal> shortLimit) {

    /** No trading on margin. */
    public static final MarginTrading NONE = new MarginTrading(List.of(), List.of(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    public MarginTrading {
        leverageBuy = leverages("leverage for buying", leverageBuy);
        leverageSell = leverages("leverage for selling", leverageSell);
        Require.present("margin call level", callLevel)
                .ifPresent(level -> Require.positive("margin call level", level));
        Require.present("margin stop level", stopLevel)
                .ifPresent(level -> Require.positive("margin stop level", level));
        Require.present("long limit", longLimit).ifPresent(limit -> Require.notNegative("long limit", limit));
        Require.present("short limit", shortLimit).ifPresent(limit -> Require.notNegative("short limit", limit));
        if (callLevel.isPresent() && stopLevel.isPresent() && stopLevel.get().compareTo(callLevel.get()) > 0) {
            throw new InvalidValueException("margin stop level", stopLevel.get().toPlainString(),
                    "must not be above the call level " + callLevel.get().toPlainString());
        }
    }

    /** The same whole leverages for buying and for selling. */
    public static MarginTrading leverages(int... both) {
        return NONE.withLeverageBuy(both).withLeverageSell(both);
    }

    /** These terms with the leverages for buying. */
    public MarginTrading withLeverageBuy(int... offered) {
        return new MarginTrading(numbers(offered), leverageSell, callLevel, stopLevel, longLimit, shortLimit);
    }

    /** These terms with the leverages for selling. */
    public MarginTrading withLeverageSell(int... offered) {
        return new MarginTrading(leverageBuy, numbers(offered), callLevel, stopLevel, longLimit, shortLimit);
    }

    /** These terms with the level, in percent, at which the venue warns. */
    public MarginTrading withCallLevel(BigDecimal percent) {
        return new MarginTrading(leverageBuy, leverageSell, Optional.of(percent), stopLevel, longLimit, shortLimit);
    }

    /** These terms with the level, in percent, at which the venue closes positions. */
    public MarginTrading withStopLevel(BigDecimal percent) {
        return new MarginTrading(leverageBuy, leverageSell, callLevel, Optional.of(percent), longLimit, shortLimit);
    }

    /** These terms with a greatest long position, in base. */
    public MarginTrading withLongLimit(BigDecimal limit) {
        return new MarginTrading(leverageBuy, leverageSell, callLevel, stopLevel, Optional.of(limit), shortLimit);
    }

    /** These terms with a greatest short position, in base. */
    public MarginTrading withShortLimit(BigDecimal limit) {
        return new MarginTrading(leverageBuy, leverageSell, callLevel, stopLevel, longLimit, Optional.of(limit));
    }

    /** The leverages offered for an order's side. */
    public List<BigDecimal> leverages(Side side) {
        return switch (side) {
            case BUY -> leverageBuy;
            case SELL -> leverageSell;
        };
    }

    /** The greatest position, in base, in the direction in which a side opens; empty when there is no limit. */
    public Optional<BigDecimal> positionLimit(Side side) {
        return switch (side) {
            case BUY -> longLimit;
            case SELL -> shortLimit;
        };
    }

    private static List<BigDecimal> leverages(String field, List<BigDecimal> offered) {
        List<BigDecimal> copy = List.copyOf(Require.present(field, offered));
        copy.forEach(leverage -> Require.positive(field, leverage));
        return Require.rising(field, copy);
    }

    private static List<BigDecimal> numbers(int... values) {
        return IntStream.of(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
