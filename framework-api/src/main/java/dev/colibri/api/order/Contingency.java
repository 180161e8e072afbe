package dev.colibri.api.order;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/** How an order depends on others. The node watches over contingencies that the venue does not know. */
public sealed interface Contingency {

    /** All orders it names: the parent first, then the siblings in their order. */
    List<ClientOrderId> others();

    /** Sleeps until its parent has filled, and is then placed for what filled (one triggers the other). */
    record TriggeredBy(ClientOrderId parent) implements Contingency {
        public TriggeredBy {
            Require.present("parent order", parent);
        }

        @Override
        public List<ClientOrderId> others() {
            return List.of(parent);
        }
    }

    /** Is cancelled as soon as one of these trades or ends, in proportion to what traded (one cancels the other). */
    record CancelledBy(List<ClientOrderId> siblings) implements Contingency {
        public CancelledBy {
            siblings = eachOnce(siblings);
        }

        @Override
        public List<ClientOrderId> others() {
            return siblings;
        }
    }

    /** Both: a leg of a bracket, asleep until the parent fills and then bound to its siblings. */
    record BracketLeg(ClientOrderId parent, List<ClientOrderId> siblings) implements Contingency {
        public BracketLeg {
            Require.present("parent order", parent);
            siblings = eachOnce(siblings);
            if (siblings.contains(parent)) {
                throw new InvalidValueException("sibling orders", siblings.toString(),
                        "must not name the parent " + parent);
            }
        }

        @Override
        public List<ClientOrderId> others() {
            List<ClientOrderId> others = new ArrayList<>(siblings.size() + 1);
            others.add(parent);
            others.addAll(siblings);
            return List.copyOf(others);
        }
    }

    private static List<ClientOrderId> eachOnce(List<ClientOrderId> siblings) {
        Require.present("sibling orders", siblings).forEach(sibling -> Require.present("sibling order", sibling));
        List<ClientOrderId> copy = Require.notEmpty("sibling orders", siblings);
        if (copy.stream().distinct().count() != copy.size()) {
            throw new InvalidValueException("sibling orders", copy.toString(), "must name each order once");
        }
        return copy;
    }
}
