package dev.colibri.api.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.model.Money;

/**
 * One execution, told twice. What is known of it may grow: who made the trade, what was charged in which asset, the
 * public trade, our id. What was told once cannot become something else.
 *
 * @param known as it is known by now
 * @param again as it is told once more
 */
record Retelling(Fill known, Fill again) {

    /**
     * What the second word denies of the first, as the end of a sentence; empty when both can be true.
     *
     * @param names all names the venue has for the order
     */
    Optional<String> contradiction(List<VenueOrderId> names) {
        if (!known.price().equals(again.price()) || !known.quantity().equals(again.quantity())) {
            return denied(again.quantity() + " at " + again.price(), known.quantity() + " at " + known.price());
        }
        boolean sameOrder = known.venueOrderId().equals(again.venueOrderId())
                || names.containsAll(List.of(known.venueOrderId(), again.venueOrderId()));
        if (!sameOrder) {
            return denied("of " + again.venueOrderId(), "of " + known.venueOrderId());
        }
        if (differ(known.liquidity(), again.liquidity())) {
            return denied(again.liquidity().orElseThrow().toString(), known.liquidity().orElseThrow().toString());
        }
        if (differ(known.tradeId(), again.tradeId())) {
            return denied("trade " + again.tradeId().orElseThrow(), "trade " + known.tradeId().orElseThrow());
        }
        boolean oneHoldsTheOther = again.fees().containsAll(known.fees()) || known.fees().containsAll(again.fees());
        return oneHoldsTheOther ? Optional.empty()
                : denied("with fees of " + again.fees(), "with fees of " + known.fees());
    }

    /** All that both tell; equal to what was known when the second tells nothing new. */
    Fill whole() {
        List<Money> fees = new ArrayList<>(known.fees());
        again.fees().stream().filter(fee -> !fees.contains(fee)).forEach(fees::add);
        return new Fill(known.executionId(), known.clientOrderId().or(again::clientOrderId), known.venueOrderId(),
                known.account(), known.instrument(), known.side(), known.price(), known.quantity(),
                known.liquidity().or(again::liquidity), fees, known.tradeId().or(again::tradeId), known.origin(),
                known.eventTime(), known.receiveTime());
    }

    private Optional<String> denied(String now, String before) {
        return Optional.of("tells " + known.executionId() + " as " + now + ", which was " + before);
    }

    private static <T> boolean differ(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
