package dev.colibri.kraken.common.limits;

import java.util.List;

/**
 * What one request must pay before it is sent. Ask {@link #earliest}; when that time has come and nothing else has been
 * paid in between, {@link #pay} and send. A toll that is payable stays payable until something else is paid from the
 * same budget. It may be paid more than once: a request that is repeated pays again.
 *
 * <p>
 * A cost that exceeds the whole budget could never be paid; whoever makes such a toll gets an
 * {@link dev.colibri.api.model.InvalidValueException}.
 */
public interface Toll {

    /** Costs nothing and learns nothing. */
    Toll FREE = new FreeToll();

    /**
     * From when the request may be sent, in nanoseconds of the caller's clock: {@code now} or earlier when it may be
     * sent at once. Changes nothing, and is never {@link Long#MAX_VALUE}.
     */
    long earliest(long now);

    /** Takes the cost from the budget. Call it just before sending, whatever {@link #earliest} said. */
    void pay(long now);

    /**
     * The venue said that we are over this limit, so it knows of more than we do: takes the budget as used up, and
     * backs off.
     */
    void refused(long now);

    /** Everything that each of them asks: the latest of their times, and all of their costs. None is {@link #FREE}. */
    static Toll all(Toll... tolls) {
        List<Toll> dear = List.of(tolls).stream().filter(toll -> !toll.equals(FREE)).toList();
        return switch (dear.size()) {
            case 0 -> FREE;
            case 1 -> dear.getFirst();
            default -> new SumOfTolls(dear);
        };
    }
}
