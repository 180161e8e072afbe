package dev.colibri.node.cli.market.watch;

import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.Subscription;

/** What streams are called, for programs and people alike. */
final class StreamNames {
    private StreamNames() {}

    /** The name of a stream among those of its instrument: {@code trades}, {@code bars 1-MINUTE}. */
    static String of(Subscription subscription) {
        return switch (subscription) {
            case Subscription.Quotes quotes -> "quotes";
            case Subscription.Trades trades -> "trades";
            case Subscription.Book book -> "book";
            case Subscription.Depth depth -> "depth";
            case Subscription.OrderByOrderBook book -> "order by order";
            case Subscription.Bars bars -> "bars " + of(bars.type());
            case Subscription.MarkPrices marks -> "mark";
            case Subscription.IndexPrices indices -> "index";
            case Subscription.FundingRates rates -> "funding";
            case Subscription.OpenInterests interests -> "open interest";
            case Subscription.Stats stats -> "stats";
            case Subscription.Status status -> "status";
        };
    }

    /** The name of bars without their instrument and without what goes without saying: {@code 1-MINUTE-INTERNAL}. */
    static String of(BarType type) {
        return type.spec() + (type.priceType() == PriceType.LAST ? "" : "-" + type.priceType())
                + (type.source() == BarType.Source.EXTERNAL ? "" : "-" + type.source());
    }
}
