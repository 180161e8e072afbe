package dev.colibri.node.cli.market;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import dev.colibri.api.model.ContractStyle;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.DatedFuture;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Perpetual;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.InstrumentProvider.Resolution;
import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.node.cli.text.Cells;

/** What can be traded. */
@Command(name = "instruments", description = "List what can be traded, with the rules of each.")
final class InstrumentsCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(Column.text("id"), Column.text("venue_symbol"),
            Column.text("base"), Column.text("quote"), Column.text("kind"), Column.decimal("tick"),
            Column.decimal("lot"), Column.decimal("min_quantity"), Column.decimal("min_cost"), Column.text("status"),
            Column.text("expiry"));

    private final Markets markets;

    @Mixin private ConnectorOptions connector = new ConnectorOptions();

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILTER",
            description = "Any part of an instrument's name, in any spelling.") private @Nullable String text;

    @Mixin private InstrumentFilter filter = new InstrumentFilter();

    InstrumentsCommand(Markets markets) {
        this.markets = markets;
    }

    @Override
    public Integer call() {
        Market market = new Market(connector.connector(), markets.connection(connector));
        List<Instrument> all = market.instruments();
        Optional<String> given = Optional.ofNullable(text);
        Resolution meant = given.map(market::resolve).orElse(new Resolution.Unknown(List.of()));
        Predicate<Instrument> wanted = filter.wanted(given, meant);
        List<Instrument> found = all.stream().filter(wanted).toList();
        if (found.isEmpty() && !filter.words(given).isEmpty()) {
            throw new CommandException(ExitCode.NOT_FOUND, "No instrument at " + connector.connector() + " matches "
                    + filter.words(given) + (meant instanceof Resolution.Unknown unknown ? near(market, unknown) : ""));
        }
        markets.terminal().table(COLUMNS, found.stream().map(InstrumentsCommand::cells).toList());
        return ExitCode.OK.code();
    }

    private static String near(Market market, Resolution.Unknown unknown) {
        return unknown.near().isEmpty() ? "" : market.hint(unknown.near());
    }

    private static List<String> cells(Instrument instrument) {
        return List.of(instrument.id().toString(), instrument.terms().venueSymbol(), instrument.base().code(),
                instrument.quote().code(), kind(instrument), Cells.figure(instrument.tick()),
                Cells.figure(instrument.lot()), Cells.figure(instrument.terms().sizes().minQuantity()),
                Cells.figure(instrument.terms().sizes().minCost()), Cells.words(instrument.status()),
                Cells.figure(expiry(instrument)));
    }

    private static String kind(Instrument instrument) {
        return switch (instrument) {
            case CurrencyPair pair -> switch (pair.assetClass()) {
                case CURRENCY -> "spot";
                case TOKENISED_EQUITY -> "tokenised equity";
            };
            case Perpetual perpetual -> style(perpetual) + "perpetual";
            case DatedFuture future -> style(future) + "future";
        };
    }

    private static String style(Derivative contract) {
        return contract.contract().style() == ContractStyle.INVERSE ? "inverse " : "";
    }

    private static Optional<?> expiry(Instrument instrument) {
        return switch (instrument) {
            case CurrencyPair pair -> Optional.empty();
            case Perpetual perpetual -> Optional.empty();
            case DatedFuture future -> Optional.of(future.expiry());
        };
    }
}
