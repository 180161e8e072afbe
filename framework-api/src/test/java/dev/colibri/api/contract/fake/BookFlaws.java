package dev.colibri.api.contract.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.vertx.core.Future;

import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.contract.fake.FakeKey.Channel;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.testing.RecordedBook;
import dev.colibri.api.testing.RecordedOrderByOrderBook;

/** Wrong ways to keep and to show books and their tops. */
final class BookFlaws {

    static final List<Flaw> ALL = List.of(
            Flaw.of("of a message with both sides only the bids are read", BookFlaws::halfRead,
                    "changesOfBothSidesOfOneMessageArrive",
                    "aBookIsSortedUncrossedNeverEmptyAndNeverDeeperThanAsked",
                    "aMarketThatMovesThroughItsOwnBookIsNeverShownCrossed",
                    "twoDepthsOfOneInstrumentDoNotDisturbEachOther", "snapshotsKeepTheirIntervalAndComeOnlyWithNews",
                    "aQuoteTakenFromTheKeptBookIsItsTop",
                    "aDamagedMessageMarksOnlyItsStreamWhichIsThenPutRight"),
            Flaw.of("a level beyond the depth is shown", BookFlaws::tooDeep,
                    "aBookIsSortedUncrossedNeverEmptyAndNeverDeeperThanAsked",
                    "aMarketThatMovesThroughItsOwnBookIsNeverShownCrossed", "theChangesAppliedToACopyGiveTheBook",
                    "aBookSentWholeReplacesTheOldOne", "theBookAfterABreakIsTheVenuesNewOne"),
            Flaw.of("a message is shown half applied", BookFlaws::halfApplied,
                    "aMarketThatMovesThroughItsOwnBookIsNeverShownCrossed"),
            Flaw.of("removed levels are not among the changes", BookFlaws::removalsUntold,
                    "theChangesAppliedToACopyGiveTheBook"),
            Flaw.of("a book sent again is added to the old one", BookFlaws::merged,
                    "aBookSentWholeReplacesTheOldOne"),
            Flaw.of("the deepest asking gets what the shallowest gets", BookFlaws::shallow,
                    "twoDepthsOfOneInstrumentDoNotDisturbEachOther"),
            Flaw.of("snapshots come twice in one interval", BookFlaws::twice,
                    "snapshotsKeepTheirIntervalAndComeOnlyWithNews"),
            Flaw.of("a requested book lacks its best bid", BookFlaws::topless, "aRequestedBookIsTheVenues"),
            Flaw.of("the last order of a queue is lost", BookFlaws::lastOrderLost,
                    "aBookOrderByOrderAgreesWithItsLevels"),
            Flaw.of("the ticker's ask is taken from its bid", BookFlaws::oneSided, "aQuoteIsTheTopOfTheVenuesBook"),
            Flaw.of("a quote from the book comes one change late", BookFlaws::oneLate,
                    "aQuoteTakenFromTheKeptBookIsItsTop"));

    private BookFlaws() {}

    private static Sabotage halfRead() {
        return onNews(news -> {
            List<VenueLevel> levels = news.body() instanceof FakeMessage.Levels message ? message.levels() : List.of();
            boolean both = levels.stream().map(VenueLevel::side).distinct().count() == 2;
            return news.whole() || !both ? news : news.with(new FakeMessage.Levels(
                    levels.stream().filter(level -> level.side() == Side.BUY).toList()));
        });
    }

    private static Sabotage tooDeep() {
        return onBooks(book -> {
            List<RecordedBook.Level> bids = new ArrayList<>(book.bids());
            bids.add(new RecordedBook.Level(bids.getLast().priceRaw() - 1, 1));
            return List.of(book.depth() == 10 ? Edits.with(book, bids, book.asks(), book.changes()) : book);
        });
    }

    private static Sabotage halfApplied() {
        return onBooks(book -> {
            Optional<RecordedBook.Change> gone = book.changes().stream()
                    .filter(change -> change.side() == Side.SELL && change.quantityRaw() == 0
                            && change.priceRaw() <= book.bids().getFirst().priceRaw())
                    .findFirst();
            if (gone.isEmpty()) {
                return List.of(book);
            }
            List<RecordedBook.Level> asks = new ArrayList<>(book.asks());
            asks.addFirst(new RecordedBook.Level(gone.get().priceRaw(), gone.get().previousRaw()));
            asks.removeLast();
            return List.of(Edits.with(book, book.bids(), asks, List.of()), book);
        });
    }

    private static Sabotage removalsUntold() {
        return onBooks(book -> List.of(Edits.with(book, book.bids(), book.asks(),
                book.changes().stream().filter(change -> change.quantityRaw() > 0).toList())));
    }

    private static Sabotage merged() {
        return new NewsSabotage() {
            private final Map<FakeKey, Long> shift = new LinkedHashMap<>();
            private final Map<FakeKey, Long> last = new LinkedHashMap<>();
            private final Set<FakeKey> asked = new LinkedHashSet<>();

            @Override
            FakeLink linked(FakeLink link) {
                return new Asking(link, asked::add);
            }

            @Override
            List<FakeMessage.News> understood(FakeMessage.News news, NodeContext node) {
                if (news.key().channel() != Channel.BOOK) {
                    return List.of(news);
                }
                boolean again = news.whole() && !asked.remove(news.key());
                if (news.whole()) {
                    shift.put(news.key(), again ? last.get(news.key()) : 0L);
                }
                long number = news.sequence() + shift.getOrDefault(news.key(), 0L);
                last.put(news.key(), number);
                return List.of(news.numbered(number, news.whole() && !again));
            }
        };
    }

    private static Sabotage shallow() {
        return onBooks(book -> List.of(book.depth() > 10
                ? Edits.with(book, book.bids().subList(0, 10), book.asks().subList(0, 10), book.changes()) : book));
    }

    private static Sabotage twice() {
        return new Sabotage() {
            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                return event instanceof DepthSnapshot ? List.of(event, event) : List.of(event);
            }
        };
    }

    private static Sabotage topless() {
        return new Sabotage() {
            @Override
            DataClient data(DataClient honest, NodeContext node) {
                return new ForwardingData(honest) {
                    @Override
                    public Future<DepthSnapshot> book(InstrumentId instrument, int depth) {
                        return honest.book(instrument, depth).map(book -> new DepthSnapshot(instrument,
                                book.bids().subList(1, book.bids().size()), book.asks(), book.eventTime(),
                                book.receiveTime()));
                    }
                };
            }
        };
    }

    private static Sabotage lastOrderLost() {
        return new Sabotage() {
            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                return List.of(event instanceof RecordedOrderByOrderBook book ? new RecordedOrderByOrderBook(
                        book.levels(), book.bids().stream().map(queue -> queue.subList(0, 1)).toList(), book.asks(),
                        book.change(), book.changes(), book.eventTime(), book.receiveTime()) : event);
            }
        };
    }

    private static Sabotage oneSided() {
        return onNews(news -> news.body() instanceof FakeMessage.Top(var bid, var ask) ? news.with(
                new FakeMessage.Top(bid, new VenueLevel(Side.SELL, bid.price(), ask.quantity()))) : news);
    }

    private static Sabotage oneLate() {
        return new Sabotage() {
            private boolean fromBook;
            private Optional<Quote> held = Optional.empty();

            @Override
            DataClient data(DataClient honest, NodeContext node) {
                return new ForwardingData(honest) {
                    @Override
                    public void subscribe(Subscription subscription) {
                        fromBook = subscription instanceof Subscription.Quotes quotes
                                && quotes.source() == Subscription.QuoteSource.BOOK;
                        honest.subscribe(subscription);
                    }
                };
            }

            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                if (!fromBook || !(event instanceof Quote quote)) {
                    return List.of(event);
                }
                List<Quote> before = held.stream().toList();
                held = Optional.of(quote);
                return before;
            }
        };
    }

    private static Sabotage onBooks(Function<RecordedBook, List<RecordedBook>> edit) {
        return new Sabotage() {
            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                return event instanceof RecordedBook book ? edit.apply(book) : List.of(event);
            }
        };
    }

    private static Sabotage onNews(UnaryOperator<FakeMessage.News> edit) {
        return new NewsSabotage() {
            @Override
            List<FakeMessage.News> understood(FakeMessage.News news, NodeContext node) {
                return List.of(edit.apply(news));
            }
        };
    }
}
