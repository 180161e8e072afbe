package dev.colibri.api.order;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.order.OrderEvent.Command;

/**
 * Where an order stands: its own state and the commands under way that lie over it.
 *
 * @param base the order's own state, never one of the three that a command lays over it
 * @param createInDoubt only while the base is {@code SUBMITTED}
 */
record Standing(OrderState base, Work amend, Work cancel, boolean createInDoubt) {

    /** How far a command is. */
    enum Work {
        NONE, PENDING, IN_DOUBT
    }

    static final Standing INITIAL = new Standing(OrderState.INITIALIZED, Work.NONE, Work.NONE, false);

    /** All states that hold, the uppermost first and the order's own last. */
    List<OrderState> layers() {
        List<OrderState> layers = new ArrayList<>(4);
        if (isInDoubt()) {
            layers.add(OrderState.IN_DOUBT);
        }
        if (cancel != Work.NONE) {
            layers.add(OrderState.PENDING_CANCEL);
        }
        if (amend != Work.NONE) {
            layers.add(OrderState.PENDING_AMEND);
        }
        layers.add(base);
        return layers;
    }

    /** The uppermost state: what the order shows. */
    OrderState state() {
        return layers().get(0);
    }

    boolean isInDoubt() {
        return createInDoubt || amend == Work.IN_DOUBT || cancel == Work.IN_DOUBT;
    }

    /** The commands whose outcome is not known. */
    List<Command> doubts() {
        List<Command> doubts = new ArrayList<>(3);
        if (createInDoubt) {
            doubts.add(Command.CREATE);
        }
        if (amend == Work.IN_DOUBT) {
            doubts.add(Command.AMEND);
        }
        if (cancel == Work.IN_DOUBT) {
            doubts.add(Command.CANCEL);
        }
        return List.copyOf(doubts);
    }

    /**
     * At another state: a command's is laid over, the order's own takes the place of the one before, and an end ends
     * all commands.
     */
    Standing at(OrderState state) {
        return switch (state) {
            case PENDING_AMEND -> new Standing(base, Work.PENDING, cancel, createInDoubt);
            case PENDING_CANCEL -> new Standing(base, amend, Work.PENDING, createInDoubt);
            case IN_DOUBT -> throw new IllegalArgumentException("a doubt needs its command");
            case INITIALIZED, EMULATED, ACCEPTED, TRIGGERED, PARTIALLY_FILLED ->
                    new Standing(state, amend, cancel, false);
            case SUBMITTED -> new Standing(state, amend, cancel, createInDoubt);
            case DENIED, FILLED, CANCELED, EXPIRED, REJECTED -> new Standing(state, Work.NONE, Work.NONE, false);
        };
    }

    /** With the command in doubt that lies in this layer: under {@code SUBMITTED}, the create. */
    Standing doubting(OrderState layer) {
        boolean amending = layer == OrderState.PENDING_AMEND;
        boolean canceling = layer == OrderState.PENDING_CANCEL;
        return new Standing(base, amending ? Work.IN_DOUBT : amend, canceling ? Work.IN_DOUBT : cancel,
                createInDoubt || !(amending || canceling));
    }

    /** Without a command, which has its answer. */
    Standing without(OrderState layer) {
        return new Standing(base, layer == OrderState.PENDING_AMEND ? Work.NONE : amend,
                layer == OrderState.PENDING_CANCEL ? Work.NONE : cancel, createInDoubt);
    }
}
