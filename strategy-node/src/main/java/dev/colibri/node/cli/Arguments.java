package dev.colibri.node.cli;

import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import dev.colibri.api.config.Setting;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.StrategyId;
import dev.colibri.api.spi.Terminal.OutputFormat;

/**
 * How the texts of a command line become values of the vocabulary, in options and parameters of all commands. What is
 * refused here is the user's mistake; a value refused later is somebody else's.
 */
final class Arguments {
    private Arguments() {}

    /** Teaches a command and all beneath it. */
    static void teach(CommandLine line) {
        line.registerConverter(OutputFormat.class, Arguments::format);
        line.registerConverter(Setting.class, reading(text -> Setting.parse(text, "--set")));
        line.registerConverter(ConnectionName.class, reading(ConnectionName::new));
        line.registerConverter(StrategyId.class, reading(StrategyId::new));
        line.registerConverter(AccountId.class, reading(AccountId::parse));
        line.registerConverter(InstrumentId.class, reading(InstrumentId::parse));
        line.registerConverter(Asset.class, reading(Asset::of));
        line.registerConverter(Price.class, reading(Price::of));
        line.registerConverter(Quantity.class, reading(Quantity::of));
    }

    private static OutputFormat format(String text) {
        for (OutputFormat format : OutputFormat.values()) {
            if (format.name().equalsIgnoreCase(text)) {
                return format;
            }
        }
        throw new TypeConversionException("must be table, json, csv or ndjson, but was " + text);
    }

    /** A reader whose refusals reach the user as their own sentences, without the value where it may be a secret. */
    private static <T> ITypeConverter<T> reading(ITypeConverter<T> reader) {
        return text -> {
            try {
                return reader.convert(text);
            } catch (InvalidValueException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }
}
