package dev.colibri.node.cli.market;

import java.util.Locale;

import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.CommandException;

/**
 * Which bars: {@code 15m}, {@code 1h-MARK}, {@code 100tick}, {@code 1m-INTERNAL}. Bars of time are the venue's own
 * unless they are to be made here, bars of trades and of volume are made here unless the venue is to have them.
 */
record BarsOption(BarSpec spec, PriceType price, BarType.Source source) {

    private static final String RULE = "must be a length such as 1m, 15m, 1h or 1d, a number of trades such as "
            + "100tick, or a volume such as 2.5v, after it -MARK or -INDEX for another price than the last, and "
            + "-INTERNAL or -EXTERNAL for who makes them";

    /** @throws CommandException when the text is none of these */
    static BarsOption parse(String text) {
        String left = text.strip();
        BarType.Source source = null;
        PriceType price = PriceType.LAST;
        for (BarType.Source each : BarType.Source.values()) {
            if (endsWith(left, each)) {
                source = each;
                left = without(left, each);
            }
        }
        for (PriceType each : PriceType.values()) {
            if (endsWith(left, each)) {
                price = each;
                left = without(left, each);
            }
        }
        try {
            BarSpec spec = BarSpec.parse(left);
            BarsOption option = new BarsOption(spec, price, source != null ? source
                    : spec instanceof BarSpec.Time ? BarType.Source.EXTERNAL : BarType.Source.INTERNAL);
            return option.checked();
        } catch (InvalidValueException none) {
            throw WrongOption.of("--bars", text, RULE);
        }
    }

    /** Bars know best which price they can follow. */
    private BarsOption checked() {
        BarType any = of(InstrumentId.parse("A.B"));
        return new BarsOption(any.spec(), any.priceType(), any.source());
    }

    private static boolean endsWith(String text, Enum<?> constant) {
        return text.toUpperCase(Locale.ROOT).endsWith("-" + constant);
    }

    private static String without(String text, Enum<?> constant) {
        return text.substring(0, text.length() - constant.name().length() - 1);
    }

    BarType of(InstrumentId instrument) {
        return new BarType(instrument, spec, price, source);
    }
}
