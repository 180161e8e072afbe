package dev.colibri.api.recording;

import java.time.Duration;

import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.InstrumentId;

/** Writes and reads subscriptions, by a letter for the kind. The letters are the format. */
final class SubscriptionCodec {
    private SubscriptionCodec() {}

    static void write(Output out, Subscription subscription) {
        switch (subscription) {
            case Subscription.Quotes quotes -> {
                kind(out, 'q', quotes.instrument());
                out.constant(quotes.source());
            }
            case Subscription.Trades trades -> kind(out, 't', trades.instrument());
            case Subscription.Book book -> {
                kind(out, 'b', book.instrument());
                out.unsigned(book.depth());
            }
            case Subscription.Depth depth -> {
                kind(out, 'd', depth.instrument());
                out.unsigned(depth.depth());
                out.unsigned(depth.interval().toNanos());
            }
            case Subscription.OrderByOrderBook orders -> {
                kind(out, 'o', orders.instrument());
                out.unsigned(orders.depth());
            }
            case Subscription.Bars bars -> {
                out.octet('c');
                out.text(bars.type().toString());
            }
            case Subscription.MarkPrices marks -> kind(out, 'm', marks.instrument());
            case Subscription.IndexPrices indexes -> kind(out, 'i', indexes.instrument());
            case Subscription.FundingRates rates -> kind(out, 'f', rates.instrument());
            case Subscription.OpenInterests interests -> kind(out, 'n', interests.instrument());
            case Subscription.Stats stats -> kind(out, 's', stats.instrument());
            case Subscription.Status status -> kind(out, 'u', status.instrument());
        }
    }

    private static void kind(Output out, char kind, InstrumentId instrument) {
        out.octet(kind);
        out.text(instrument.toString());
    }

    static Subscription read(Input in) {
        char kind = (char) in.octet();
        String name = in.text();
        if (kind == 'c') {
            return new Subscription.Bars(BarType.parse(name));
        }
        InstrumentId instrument = InstrumentId.parse(name);
        return switch (kind) {
            case 'q' -> new Subscription.Quotes(instrument, in.constant(Subscription.QuoteSource.class));
            case 't' -> new Subscription.Trades(instrument);
            case 'b' -> new Subscription.Book(instrument, (int) in.unsigned());
            case 'd' -> new Subscription.Depth(instrument, (int) in.unsigned(), Duration.ofNanos(in.unsigned()));
            case 'o' -> new Subscription.OrderByOrderBook(instrument, (int) in.unsigned());
            case 'm' -> new Subscription.MarkPrices(instrument);
            case 'i' -> new Subscription.IndexPrices(instrument);
            case 'f' -> new Subscription.FundingRates(instrument);
            case 'n' -> new Subscription.OpenInterests(instrument);
            case 's' -> new Subscription.Stats(instrument);
            case 'u' -> new Subscription.Status(instrument);
            default -> throw new RecordingException("no subscription has the kind '" + kind + "'");
        };
    }
}
