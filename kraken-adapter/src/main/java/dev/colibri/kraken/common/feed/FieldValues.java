package dev.colibri.kraken.common.feed;

import java.math.BigDecimal;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Numbers of a message by field, each with the decimals it was printed with. Used again for each message. */
@SuppressWarnings("EnumOrdinal") // Arrays by field, since a map would box what it holds.
public final class FieldValues<F extends Enum<F>> {
    private final long[] mantissas;
    private final byte[] scales;
    private final boolean[] present;

    /** @param fields all fields there are */
    public FieldValues(Class<F> fields) {
        int count = fields.getEnumConstants().length;
        mantissas = new long[count];
        scales = new byte[count];
        present = new boolean[count];
    }

    /** Drops all values. */
    public void clear() {
        Arrays.fill(present, false);
    }

    /** Sets the value of a field, which may be {@link Scaled#UNFIT}. */
    public void set(F field, WireNumber number) {
        set(field, number.mantissa(), number.scale());
    }

    /** The same for a number that is known by its parts. */
    public void set(F field, long mantissa, int scale) {
        int index = field.ordinal();
        mantissas[index] = mantissa;
        scales[index] = (byte) scale;
        present[index] = true;
    }

    /** Drops the value of a field. */
    public void drop(F field) {
        present[field.ordinal()] = false;
    }

    /** Whether the message has the field, fitting or not. */
    public boolean has(F field) {
        return present[field.ordinal()];
    }

    /** The value at a scale; {@link Scaled#UNFIT} when it does not fit there or the message does not have it. */
    public long at(F field, int scale) {
        int index = field.ordinal();
        return present[index] ? Scaled.at(mantissas[index], scales[index], scale) : Scaled.UNFIT;
    }

    /** The value as it was printed; {@code null} when it does not fit a {@code long} or there is none. */
    public @Nullable BigDecimal decimal(F field) {
        int index = field.ordinal();
        return present[index] && mantissas[index] != Scaled.UNFIT
                ? BigDecimal.valueOf(mantissas[index], scales[index])
                : null;
    }

    /** Becomes what another is. */
    public void copy(FieldValues<F> other) {
        System.arraycopy(other.mantissas, 0, mantissas, 0, mantissas.length);
        System.arraycopy(other.scales, 0, scales, 0, scales.length);
        System.arraycopy(other.present, 0, present, 0, present.length);
    }
}
