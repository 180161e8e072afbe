package dev.colibri.api.spi;

import java.util.List;
import java.util.Optional;

import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.ExecutionId;

/** Says why simulated orders filled, or did not. */
public interface FillExplainer {

    /** The story of an order; empty when it is not known here. */
    Optional<Explanation> explain(ClientOrderId order);

    /**
     * The story of an order.
     *
     * @param model the queue model that decided
     * @param steps what mattered, in order
     * @param pessimistic what would have filled had all doubt gone against the order
     * @param optimistic what would have filled had all doubt gone for it
     */
    record Explanation(ClientOrderId order, String model, List<Step> steps, Quantity filled, Quantity pessimistic,
            Quantity optimistic) {
        public Explanation {
            Require.present("order", order);
            Require.words("queue model", model);
            steps = Require.each("steps", steps);
            Require.present("filled", filled);
            Require.present("pessimistic", pessimistic);
            Require.present("optimistic", optimistic);
        }
    }

    /**
     * One moment of the story.
     *
     * @param queueAhead what stood ahead at that moment; empty where nothing does or nobody knows
     * @param fill the fill that came of it, if one did
     * @param text which print or level, in words
     */
    record Step(long eventTime, Certainty certainty, Optional<Quantity> queueAhead, Optional<ExecutionId> fill,
            String text) {
        public Step {
            Require.notNegative("event time", eventTime);
            Require.present("certainty", certainty);
            Require.present("queue ahead", queueAhead);
            Require.present("fill", fill);
            Require.present("text", text);
        }
    }

    /** How sure a step is. */
    enum Certainty {
        /** The data prove it. */
        CERTAIN,
        /** The queue model says so. */
        MODELLED,
        /** It follows from a gap or a crossed book. */
        INFERRED
    }
}
