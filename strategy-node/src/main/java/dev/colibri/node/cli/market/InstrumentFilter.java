package dev.colibri.node.cli.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.DatedFuture;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Perpetual;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.InstrumentProvider.Resolution;

/** Which instruments of a list are wanted: those that fulfil all that was said. */
final class InstrumentFilter {

    @Option(names = "--product", paramLabel = "PRODUCT",
            description = "Only spot (pairs) or only futures (perpetual and dated).") private @Nullable String product;

    @Option(names = "--base", paramLabel = "ASSET",
            description = "Only what has this base, such as BTC.") private @Nullable String base;

    @Option(names = "--quote", paramLabel = "ASSET",
            description = "Only what is priced in this, such as USD.") private @Nullable String quote;

    /** What was asked for in words, as the end of a sentence; empty when nothing was. */
    String words(Optional<String> text) {
        List<String> words = new ArrayList<>();
        text.ifPresent(words::add);
        Optional.ofNullable(product).ifPresent(kind -> words.add("--product " + kind));
        Optional.ofNullable(base).ifPresent(asset -> words.add("--base " + asset));
        Optional.ofNullable(quote).ifPresent(asset -> words.add("--quote " + asset));
        return String.join(" ", words);
    }

    /**
     * Whether an instrument is wanted.
     *
     * @param text any part of a name
     * @param meant what the connection takes the text for, which knows spellings that no name shows
     * @throws CommandException when the product is none
     */
    Predicate<Instrument> wanted(Optional<String> text, Resolution meant) {
        Predicate<Instrument> kind = ofProduct();
        return instrument -> kind.test(instrument) && isAsset(base, instrument.base())
                && isAsset(quote, instrument.quote())
                && (text.isEmpty() || means(meant, instrument.id()) || isNamed(text.get(), instrument));
    }

    private Predicate<Instrument> ofProduct() {
        return switch (Optional.ofNullable(product).map(kind -> kind.toLowerCase(Locale.ROOT)).orElse("")) {
            case "" -> instrument -> true;
            case "spot" -> InstrumentFilter::isSpot;
            case "futures" -> instrument -> !isSpot(instrument);
            default -> throw WrongOption.of("--product", String.valueOf(product), "must be spot or futures");
        };
    }

    private static boolean isSpot(Instrument instrument) {
        return switch (instrument) {
            case CurrencyPair pair -> true;
            case Perpetual perpetual -> false;
            case DatedFuture future -> false;
        };
    }

    private static boolean isAsset(@Nullable String wanted, Asset asset) {
        return wanted == null || asset.code().equalsIgnoreCase(wanted);
    }

    private static boolean means(Resolution meant, InstrumentId id) {
        return switch (meant) {
            case Resolution.Found found -> found.instrument().id().equals(id);
            case Resolution.Ambiguous several -> several.candidates().contains(id);
            case Resolution.Unknown unknown -> false;
        };
    }

    private static boolean isNamed(String text, Instrument instrument) {
        String wanted = folded(text);
        return Stream.of(instrument.id().toString(), instrument.terms().venueSymbol(),
                instrument.base().code() + instrument.quote().code()).anyMatch(name -> folded(name).contains(wanted));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
