package dev.colibri.kraken.common.feed;

import java.math.BigDecimal;
import java.util.StringJoiner;
import java.util.function.IntToLongFunction;

/** What decoders tell, in words that say everything of it: numbers by their value, however they were printed. */
public final class Lines {
    private Lines() {}

    /** The levels of a side. */
    public static String levels(LevelRows rows) {
        StringJoiner line = new StringJoiner(" ", "[", "]");
        for (int i = 0; i < rows.count(); i++) {
            int row = i;
            line.add(decimal(scale -> rows.price(row, scale)) + ":" + decimal(scale -> rows.quantity(row, scale)));
        }
        return line.toString();
    }

    /** Trades, each behind a space. */
    public static String trades(TradeRows rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < rows.count(); i++) {
            int row = i;
            line.append(' ').append(rows.aggressor(i)).append(' ').append(rows.kind(i)).append(' ')
                    .append(decimal(scale -> rows.price(row, scale))).append(':')
                    .append(decimal(scale -> rows.quantity(row, scale))).append(" id ").append(rows.idHigh(i))
                    .append('/').append(rows.idLow(i)).append(" at ").append(time(rows.time(i)));
        }
        return line.toString();
    }

    /** The fields that there are, each behind a space. */
    public static <F extends Enum<F>> String values(FieldValues<F> values, F[] fields) {
        StringBuilder line = new StringBuilder();
        for (F field : fields) {
            if (values.has(field)) {
                line.append(' ').append(field).append(' ').append(decimal(scale -> values.at(field, scale)));
            }
        }
        return line.toString();
    }

    /** A time as it is told. */
    public static String time(long nanos) {
        return nanos == Scaled.UNFIT ? "no time" : Long.toString(nanos);
    }

    /** A value without needless zeros. */
    public static String decimal(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** A value that can be asked for at any scale. */
    public static String decimal(IntToLongFunction at) {
        for (int scale = 0; scale <= WireNumber.MOST_DECIMALS; scale++) {
            long value = at.applyAsLong(scale);
            if (value != Scaled.UNFIT) {
                return decimal(BigDecimal.valueOf(value, scale));
            }
        }
        return "unfit";
    }
}
