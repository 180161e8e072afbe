package dev.colibri.node.cli.market;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.CommandException;
import dev.colibri.node.cli.market.watch.WatchKind;
import dev.colibri.node.cli.market.watch.WatchSession.Limits;

/** What is watched, and for how long. */
final class WatchOptions {
    private static final int DEEPEST = Subscription.MAX_DEPTH;
    private static final int MOST = 999_999_999;
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,9})(ms|s|m|h|d)");

    @Option(names = "--quotes", description = "Best prices.") private boolean quotes;

    @Option(names = "--trades", description = "Trades.") private boolean trades;

    @Option(names = "--book", description = "The order book by price.") private boolean book;

    @Option(names = "--order-by-order", description = "The order book order by order.") private boolean orders;

    @Option(names = "--bars", paramLabel = "SPEC", split = ",",
            description = "Bars as they close: 1m, 1h, 100tick; 1m-INTERNAL to make them here; may be given again.") //
    private List<String> bars = new ArrayList<>();

    @Option(names = "--mark", description = "Mark prices.") private boolean mark;

    @Option(names = "--index", description = "Index prices.") private boolean index;

    @Option(names = "--funding", description = "Funding rates.") private boolean funding;

    @Option(names = "--open-interest", description = "Open interest.") private boolean openInterest;

    @Option(names = "--stats", description = "The last 24 hours.") private boolean stats;

    @Option(names = "--status", description = "The market's status and rules.") private boolean status;

    @Option(names = "--depth", paramLabel = "LEVELS",
            description = "How many levels of each side of a book; 10 by default.") private @Nullable String depth;

    @Option(names = "--count", paramLabel = "COUNT", description = "End after so many events.") //
    private @Nullable String count;

    @Option(names = "--for", paramLabel = "DURATION", description = "End after so long: 30s, 5m, 1h.") //
    private @Nullable String length;

    /**
     * The options, read.
     *
     * @param kinds what is watched, in the order of its asking
     * @param depth levels of a book's side
     */
    record Choice(Set<WatchKind> kinds, List<BarsOption> bars, int depth, Limits limits) {

        /** The streams of one instrument. */
        List<Subscription> of(InstrumentId instrument) {
            List<Subscription> wanted = new ArrayList<>();
            for (WatchKind kind : kinds) {
                if (kind == WatchKind.BARS) {
                    bars.forEach(each -> wanted.add(new Subscription.Bars(each.of(instrument))));
                } else {
                    wanted.add(subscription(kind).apply(instrument));
                }
            }
            return wanted;
        }

        private Function<InstrumentId, Subscription> subscription(WatchKind kind) {
            return switch (kind) {
                case QUOTES -> Subscription.Quotes::new;
                case TRADES -> Subscription.Trades::new;
                case BOOK -> instrument -> new Subscription.Book(instrument, depth);
                case ORDER_BY_ORDER -> instrument -> new Subscription.OrderByOrderBook(instrument, depth);
                case MARK -> Subscription.MarkPrices::new;
                case INDEX -> Subscription.IndexPrices::new;
                case FUNDING -> Subscription.FundingRates::new;
                case OPEN_INTEREST -> Subscription.OpenInterests::new;
                case STATS -> Subscription.Stats::new;
                case STATUS -> Subscription.Status::new;
                case BARS -> throw new IllegalArgumentException("Bars are several streams");
            };
        }
    }

    /**
     * Reads the options. Who chooses nothing watches quotes and trades, and the book when it is of one instrument.
     *
     * @throws CommandException when one is wrong
     */
    Choice choice(int instruments) {
        List<BarsOption> specs = bars.stream().map(BarsOption::parse).distinct().toList();
        Set<WatchKind> kinds = chosen();
        if (kinds.isEmpty()) {
            kinds.addAll(Set.of(WatchKind.QUOTES, WatchKind.TRADES));
            if (instruments == 1 || depth != null) {
                kinds.add(WatchKind.BOOK);
            }
        }
        if (depth != null && !kinds.contains(WatchKind.BOOK) && !kinds.contains(WatchKind.ORDER_BY_ORDER)) {
            throw WrongOption.of("--depth", depth, "must come with --book or --order-by-order");
        }
        int levels = depth == null ? 10 : Counts.parse("--depth", depth, 1, DEEPEST);
        return new Choice(kinds, specs, levels, new Limits(
                count == null ? 0 : Counts.parse("--count", count, 1, MOST),
                Optional.ofNullable(length).map(WatchOptions::duration)));
    }

    private Set<WatchKind> chosen() {
        Set<WatchKind> kinds = EnumSet.noneOf(WatchKind.class);
        add(kinds, quotes, WatchKind.QUOTES);
        add(kinds, trades, WatchKind.TRADES);
        add(kinds, book, WatchKind.BOOK);
        add(kinds, orders, WatchKind.ORDER_BY_ORDER);
        add(kinds, !bars.isEmpty(), WatchKind.BARS);
        add(kinds, mark, WatchKind.MARK);
        add(kinds, index, WatchKind.INDEX);
        add(kinds, funding, WatchKind.FUNDING);
        add(kinds, openInterest, WatchKind.OPEN_INTEREST);
        add(kinds, stats, WatchKind.STATS);
        add(kinds, status, WatchKind.STATUS);
        return kinds;
    }

    private static void add(Set<WatchKind> kinds, boolean wanted, WatchKind kind) {
        if (wanted) {
            kinds.add(kind);
        }
    }

    private static Duration duration(String text) {
        Matcher matcher = LENGTH.matcher(text.strip());
        Duration given = matcher.matches() ? unit(matcher.group(2)).multipliedBy(Long.parseLong(matcher.group(1)))
                : Duration.ZERO;
        if (given.isZero() || given.compareTo(Duration.ofDays(366)) > 0) {
            throw WrongOption.of("--for", text,
                    "must be a length of time up to 366d, such as 500ms, 30s, 5m, 1h or 1d");
        }
        return given;
    }

    private static Duration unit(String letters) {
        return switch (letters) {
            case "ms" -> Duration.ofMillis(1);
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
    }
}
