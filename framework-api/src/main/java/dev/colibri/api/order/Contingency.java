package dev.colibri.api.order;

import java.util.List;

import dev.colibri.api.model.Require;

/** How an order depends on others. The node watches over contingencies that the venue does not know. */
public sealed interface Contingency {

    /** Sleeps until its parent has filled, and is then placed for what filled (one triggers the other). */
    record TriggeredBy(ClientOrderId parent) implements Contingency {
        public TriggeredBy {
            Require.present("parent order", parent);
        }
    }

    /** Is cancelled as soon as one of these trades or ends, in proportion to what traded (one cancels the other). */
    record CancelledBy(List<ClientOrderId> siblings) implements Contingency {
        public CancelledBy {
            siblings = Require.notEmpty("sibling orders", siblings);
        }
    }

    /** Both: a leg of a bracket, asleep until the parent fills and then bound to its siblings. */
    record BracketLeg(ClientOrderId parent, List<ClientOrderId> siblings) implements Contingency {
        public BracketLeg {
            Require.present("parent order", parent);
            siblings = Require.notEmpty("sibling orders", siblings);
        }
    }
}
