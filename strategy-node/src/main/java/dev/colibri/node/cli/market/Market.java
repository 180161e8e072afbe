package dev.colibri.node.cli.market;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import io.vertx.core.Future;

import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.InstrumentProvider.Resolution;
import dev.colibri.api.spi.OpenedConnection;
import dev.colibri.api.spi.Unsupported;

/** A venue's instruments and market data, asked for by request alone: the connection is opened and never connected. */
final class Market {
    private final String connector;
    private final OpenedConnection connection;

    /** @param connector as the user called it */
    Market(String connector, OpenedConnection connection) {
        this.connector = connector;
        this.connection = connection;
    }

    OpenedConnection connection() {
        return connection;
    }

    ConnectionName name() {
        return connection.ask(opened -> Future.succeededFuture(opened.name()));
    }

    /** Everything that is listed, in the order of ids. */
    List<Instrument> instruments() {
        return connection.ask(opened -> opened.instruments().loadAll()
                .map(loaded -> opened.instruments().instruments()));
    }

    /** What a text means, among what is loaded. */
    Resolution resolve(String text) {
        return connection.ask(opened -> Future.succeededFuture(opened.instruments().resolve(text)));
    }

    /**
     * The instrument that a text means.
     *
     * @throws CommandException with {@link ExitCode#NOT_FOUND}, naming what is near, when it means none or several
     */
    Instrument instrument(String text) {
        return switch (resolve(text)) {
            case Resolution.Found found -> found.instrument();
            case Resolution.Ambiguous several -> throw new CommandException(ExitCode.NOT_FOUND,
                    text + " may mean " + list(several.candidates()) + " at " + connector + "; say which");
            case Resolution.Unknown unknown -> throw new CommandException(ExitCode.NOT_FOUND,
                    "There is no instrument " + text + " at " + connector + hint(unknown.near()));
        };
    }

    /** The end of a sentence that says there is no such instrument. */
    String hint(List<InstrumentId> near) {
        return near.isEmpty() ? "; colibri instruments " + connector + " lists them"
                : ", did you mean " + list(near) + "?";
    }

    private static String list(List<InstrumentId> ids) {
        List<String> names = ids.stream().map(InstrumentId::toString).toList();
        return names.size() == 1 ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }

    /**
     * Asks for market data and waits for the answer.
     *
     * @throws CommandException in one sentence that names the capability, when the connection cannot give it
     */
    <T> T ask(Function<DataClient, Future<T>> request) {
        try {
            return connection.ask(opened -> request.apply(opened.data().orElseThrow(() -> new CommandException(
                    ExitCode.ERROR, connector + " gives no market data"))));
        } catch (Unsupported e) {
            String words = e.capability().words();
            String reason = String.valueOf(e.getMessage());
            throw new CommandException(ExitCode.ERROR, reason.toLowerCase(Locale.ROOT).contains(words) ? reason
                    : connector + " has no " + words + ": " + reason);
        }
    }
}
