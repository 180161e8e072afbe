package dev.colibri.api.order;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * Names a node's orders: 18 characters, which every product of Kraken takes as they are. Three are the node's tag, two
 * that of the strategy and its account, nine the milliseconds since the epoch and four a counter, all in the digits 0
 * to 9 and a to z.
 *
 * <p>Milliseconds and counter are one number of thirteen digits that only grows: when the clock stands still or steps
 * back, or a millisecond's 1 679 616 names are used up, the number runs ahead of the clock. So names of one pair sort
 * by age, and none is given twice. Threads may share an instance.
 */
public final class ClientOrderIds {
    /** How many characters every id has. */
    public static final int LENGTH = 18;

    private static final int NODE = 3;
    private static final int PAIR = 2;
    private static final int TIME = 9;
    private static final int BASE = 36;
    private static final long PER_MILLISECOND = (long) BASE * BASE * BASE * BASE;
    private static final long NANOS_PER_MILLISECOND = 1_000_000;
    private static final long LAST_MILLISECOND = Long.MAX_VALUE / NANOS_PER_MILLISECOND;
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

    private final String nodeTag;
    private final LongSupplier epochNanos;
    /** The last number given, unsigned: as such it reaches beyond the last nanosecond a clock can tell, in 2262. */
    private final AtomicLong last = new AtomicLong();

    /**
     * @param nodeTag three digits or lower-case letters, unique among the nodes that trade with one key
     * @param epochNanos the clock: nanoseconds since the epoch
     */
    public ClientOrderIds(String nodeTag, LongSupplier epochNanos) {
        this.nodeTag = requireTag("node tag", nodeTag, NODE);
        this.epochNanos = Require.present("clock", epochNanos);
    }

    /**
     * A new id.
     *
     * @param pairTag two digits or lower-case letters, which stand for the strategy and its account
     */
    public ClientOrderId next(String pairTag) {
        requireTag("pair tag", pairTag, PAIR);
        // A clock before the epoch is wrong, and no reason to give no names.
        long now = Math.max(0, epochNanos.getAsLong()) / NANOS_PER_MILLISECOND * PER_MILLISECOND;
        long number = last.updateAndGet(before -> Long.compareUnsigned(now, before) > 0 ? now : before + 1);
        return new ClientOrderId(nodeTag + pairTag + padded(number));
    }

    /**
     * Gives only ids from now on that are younger than this one, as after a restart with a clock that may have stepped
     * back. An id of another form or node changes nothing.
     */
    public void startAfter(ClientOrderId youngest) {
        if (isOurs(youngest)) {
            long number = Long.parseUnsignedLong(youngest.value().substring(NODE + PAIR), BASE);
            last.updateAndGet(before -> Long.compareUnsigned(number, before) > 0 ? number : before);
        }
    }

    /** Whether an id has this node's tag and the form of an id that a node gives. */
    public boolean isOurs(ClientOrderId id) {
        return parse(id).filter(parts -> parts.nodeTag().equals(nodeTag)).isPresent();
    }

    /** The parts of an id that a node gave; empty for one of another form, or of a time that no clock tells. */
    public static Optional<Parts> parse(ClientOrderId id) {
        String text = id.value();
        if (text.length() != LENGTH || !isDigits(text)) {
            return Optional.empty();
        }
        int time = NODE + PAIR;
        int counter = time + TIME;
        long epochMillis = Long.parseLong(text.substring(time, counter), BASE);
        if (epochMillis > LAST_MILLISECOND) {
            return Optional.empty();
        }
        return Optional.of(new Parts(text.substring(0, NODE), text.substring(NODE, time), epochMillis,
                Integer.parseInt(text.substring(counter), BASE)));
    }

    private static String padded(long number) {
        String digits = Long.toUnsignedString(number, BASE);
        return "0".repeat(LENGTH - NODE - PAIR - digits.length()) + digits;
    }

    private static String requireTag(String field, String tag, int length) {
        Require.present(field, tag);
        if (tag.length() != length || !isDigits(tag)) {
            throw new InvalidValueException(field, tag, "must be " + length + " digits or lower-case letters");
        }
        return tag;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (DIGITS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * What an id tells.
     *
     * @param epochMillis when it was given, or a little later
     * @param counter which of that millisecond's it was, from 0
     */
    public record Parts(String nodeTag, String pairTag, long epochMillis, int counter) {}
}
