package dev.colibri.api.order;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.PlainNumber;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;

/**
 * Names events by their evidence, so that what a venue tells twice, on two roads or in two runs is one event. What can
 * happen to an order once is named by the order; what can happen again has its own evidence in the name too: the
 * venue's id of it, or its time.
 *
 * <p>Names are unique within an account.
 */
public final class EventIds {
    private static final int LONGEST = 200;
    private static final int LONGEST_EXECUTION = 128;

    private EventIds() {}

    /**
     * The name of an event of any kind: the kind and its evidence, parted by colons. Evidence that would be too long is
     * digested, which names it as surely.
     *
     * @param kind what happened, in lower-case letters, digits and hyphens
     * @param evidence at least one piece of printable ASCII without blanks, from the largest thing to the smallest
     */
    public static EventId of(String kind, String... evidence) {
        requireKind(kind);
        if (Require.present("evidence", evidence).length == 0) {
            throw new InvalidValueException("evidence of " + kind, "", "must have at least one piece");
        }
        StringBuilder name = new StringBuilder(kind);
        for (String piece : evidence) {
            name.append(':').append(escaped(Require.token("evidence of " + kind, piece, Integer.MAX_VALUE)));
        }
        return new EventId(name.length() <= LONGEST ? name.toString() : kind + ":" + digest(name.toString()));
    }

    public static EventId initialized(ClientOrderId order) {
        return of("initialized", order.value());
    }

    public static EventId denied(ClientOrderId order) {
        return of("denied", order.value());
    }

    public static EventId emulated(ClientOrderId order) {
        return of("emulated", order.value());
    }

    public static EventId submitted(ClientOrderId order) {
        return of("submitted", order.value());
    }

    /** The same whether the venue acknowledges, or a connector concludes it from what only a living order can show. */
    public static EventId accepted(VenueOrderId order) {
        return of("accepted", order.value());
    }

    /** By our name, since a refused order has no other. */
    public static EventId rejected(ClientOrderId order) {
        return of("rejected", order.value());
    }

    public static EventId triggered(VenueOrderId order) {
        return of("triggered", order.value());
    }

    public static EventId filled(VenueOrderId order, ExecutionId execution) {
        return of("filled", order.value(), execution.value());
    }

    public static EventId completed(VenueOrderId order) {
        return of("completed", order.value());
    }

    public static EventId canceled(VenueOrderId order) {
        return of("canceled", order.value());
    }

    /** Of an order that no venue has seen. */
    public static EventId canceled(ClientOrderId order) {
        return of("canceled", order.value());
    }

    public static EventId expired(VenueOrderId order) {
        return of("expired", order.value());
    }

    /**
     * A command that was sent or has been answered; it can happen again.
     *
     * @param kind such as {@code pending-cancel} or {@code cancel-rejected}
     * @param evidence what tells this command from the next: the request's number, or the time it was made
     */
    public static EventId command(String kind, ClientOrderId order, long evidence) {
        return of(kind, order.value(), Long.toString(evidence));
    }

    /**
     * New terms of an order.
     *
     * @param evidence the venue's name of the change, or its time; of two words about one change, both must give the
     *     same
     */
    public static EventId amended(VenueOrderId order, String evidence) {
        return of("amended", order.value(), evidence);
    }

    /** Terms that the venue changed. */
    public static EventId restated(VenueOrderId order, String evidence) {
        return of("restated", order.value(), evidence);
    }

    /**
     * The name of a fill that nobody told and that must have been, since the venue's total says so. The same gap has
     * the same name in every run.
     *
     * @param before the total of the fills known
     * @param after the venue's total
     */
    public static ExecutionId inferredExecution(VenueOrderId order, Quantity before, Quantity after) {
        String name = "inferred:" + escaped(order.value()) + ":" + plain(before) + ":" + plain(after);
        return new ExecutionId(name.length() <= LONGEST_EXECUTION ? name : "inferred:" + digest(name));
    }

    private static String plain(Quantity quantity) {
        return PlainNumber.text(quantity.toBigDecimal());
    }

    private static void requireKind(String kind) {
        Require.token("event kind", kind, 40);
        for (int i = 0; i < kind.length(); i++) {
            char c = kind.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                throw new InvalidValueException("event kind", kind, "must be lower-case letters, digits and hyphens");
            }
        }
    }

    /** Without colons, so that two lists of pieces never give one name. */
    private static String escaped(String piece) {
        return piece.indexOf(':') < 0 && piece.indexOf('%') < 0 ? piece : piece.replace("%", "%25").replace(":", "%3A");
    }

    private static String digest(String name) {
        try {
            byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
