package dev.colibri.api.contract.fake;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.vertx.core.Future;

import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.spi.MarketSink;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.testing.RecordedBook;
import dev.colibri.api.time.Timer;
import dev.colibri.api.time.Timers;

/** Wrong ways to live with links, threads, times and ends. */
final class LinkFlaws {

    static final List<Flaw> ALL = List.of(
            Flaw.of("one kind of stream is live whatever happens", LinkFlaws::neverStale,
                    "aBreakMakesEveryStreamStaleAndThenLiveAgain"),
            Flaw.of("after a break everything ever asked for is asked for", EverythingEver::new,
                    "afterABreakExactlyTheWantedStreamsReturn"),
            Flaw.of("nobody watches for silence", Unwatched::new, "aLinkThatFallsSilentIsABrokenLink"),
            Flaw.of("a hole in the sequence is not seen", HolesUnseen::new,
                    "aDamagedMessageMarksOnlyItsStreamWhichIsThenPutRight"),
            Flaw.of("after a break the old book is shown", OldBook::new, "theBookAfterABreakIsTheVenuesNewOne"),
            Flaw.of("missed trades are told as live ones", LinkFlaws::recoveredAsLive,
                    "tradesThatWereMissedAreRecoveredOnceEachAndInOrder"),
            Flaw.of("missed trades are told twice", LinkFlaws::recoveredTwice,
                    "tradesThatWereMissedAreRecoveredOnceEachAndInOrder"),
            Flaw.of("a broken connection calls itself ready", LinkFlaws::alwaysReady,
                    "theConnectionsStatusTellsOfTheBreak"),
            Flaw.of("a timer outlives its connection", TimerLeft::new,
                    "nothingFollowsAndNothingIsLeftAfterClosing",
                    "aVenueThatIsAwayIsToldWhenConnectingForDataAndCanBeTriedAgain"),
            Flaw.of("requests are answered on a standing link only", LinkNeeded::new,
                    "requestsAreAnsweredBeforeConnecting"),
            Flaw.of("a second close fails", ClosesOnce::new, "closingAgainGivesTheFirstAnswer"),
            Flaw.of("trades come on a thread of their own", OtherThread::new,
                    "everythingComesOnTheEventLoopInTheOrderOfItsArrival"),
            Flaw.of("the venue's time is taken for ours", LinkFlaws::venueTimeAsOurs,
                    "eventTimesAreTheVenuesAndReceiveTimesOurs",
                    "everythingComesOnTheEventLoopInTheOrderOfItsArrival"),
            Flaw.of("connecting succeeds whatever comes of it", () -> new Sabotage() {
                @Override
                Future<Void> connect(Connection honest) {
                    return honest.connect().otherwiseEmpty();
                }
            },
                    "aVenueThatIsAwayIsToldWhenConnectingForDataAndCanBeTriedAgain"),
            Flaw.of("the status forgets streams", LinkFlaws::streamsForgotten,
                    "theStatusListsEveryStreamWithItsHealth"));

    private LinkFlaws() {}

    private static Sabotage neverStale() {
        return new Sabotage() {
            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                return event instanceof StreamHealth health && health.state() == State.STALE
                        && health.subscription() instanceof Subscription.MarkPrices ? List.of() : List.of(event);
            }
        };
    }

    private static Sabotage recoveredAsLive() {
        return new Sabotage() {
            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                return List.of(event instanceof Trade trade
                        ? Edits.with(trade, trade.aggressor(), Origin.LIVE, trade.receiveTime()) : event);
            }
        };
    }

    private static Sabotage recoveredTwice() {
        return new Sabotage() {
            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                return event instanceof Trade trade && trade.origin() == Origin.RECOVERED ? List.of(event, event)
                        : List.of(event);
            }
        };
    }

    private static Sabotage venueTimeAsOurs() {
        return new Sabotage() {
            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                return List.of(event instanceof Trade trade
                        ? Edits.with(trade, trade.aggressor(), trade.origin(), trade.eventTime()) : event);
            }
        };
    }

    private static Sabotage alwaysReady() {
        return new Sabotage() {
            @Override
            ConnectionStatus status(ConnectionStatus honest) {
                return honest.state() == ConnectionStatus.State.RECONNECTING
                        ? new ConnectionStatus(honest.connection(), ConnectionStatus.State.READY, honest.venue(),
                                honest.connectedSince(), honest.lastMessageTime(), honest.streams(), honest.limits(),
                                honest.counters())
                        : honest;
            }
        };
    }

    private static Sabotage streamsForgotten() {
        return new Sabotage() {
            @Override
            ConnectionStatus status(ConnectionStatus honest) {
                return new ConnectionStatus(honest.connection(), honest.state(), honest.venue(),
                        honest.connectedSince(), honest.lastMessageTime(), List.of(), honest.limits(),
                        honest.counters());
            }
        };
    }

    /** Never forgets what was asked for. */
    private static final class EverythingEver extends Sabotage {
        private final Set<FakeKey> ever = new LinkedHashSet<>();

        @Override
        FakeWire wire(FakeWire honest, NodeContext node) {
            return new ForwardingWire(honest) {
                @Override
                FakeLink linked(FakeLink link) {
                    ever.forEach(link::subscribe);
                    return new Asking(link, ever::add);
                }
            };
        }
    }

    /** Its periodic timers never run; the watch over silence is one. */
    private static final class Unwatched extends Sabotage {
        @Override
        Timers timers(Timers honest) {
            return new Timers() {
                @Override
                public Timer after(Duration delay, Runnable task) {
                    return honest.after(delay, task);
                }

                @Override
                public Timer at(long epochNanos, Runnable task) {
                    return honest.at(epochNanos, task);
                }

                @Override
                public Timer every(Duration period, Runnable task) {
                    Timer never = honest.after(period, task);
                    never.cancel();
                    return never;
                }
            };
        }
    }

    /** Numbers the news itself, so that none is ever missing. */
    private static final class HolesUnseen extends NewsSabotage {
        private final Map<FakeKey, Long> last = new LinkedHashMap<>();

        @Override
        List<FakeMessage.News> understood(FakeMessage.News news, NodeContext node) {
            long number = news.whole() ? 1 : last.getOrDefault(news.key(), 0L) + 1;
            last.put(news.key(), number);
            return List.of(news.numbered(number, news.whole()));
        }
    }

    /** Once it has a book, it ignores a new one after a break until something changes. */
    private static final class OldBook extends Sabotage {
        private Optional<RecordedBook> last = Optional.empty();
        private boolean broken;

        @Override
        List<? extends MarketEvent> told(MarketEvent event) {
            broken |= event instanceof StreamHealth health && health.state() == State.STALE;
            if (!(event instanceof RecordedBook book)) {
                return List.of(event);
            }
            boolean old = broken && last.isPresent();
            broken = false;
            RecordedBook shown = old ? Edits.with(book, last.orElse(book).bids(), book.asks(), book.changes()) : book;
            last = Optional.of(book);
            return List.of(shown);
        }
    }

    private static final class TimerLeft extends Sabotage {
        @Override
        FakeWire wire(FakeWire honest, NodeContext node) {
            node.timers().every(Duration.ofSeconds(3), () -> {});
            return honest;
        }
    }

    private static final class LinkNeeded extends Sabotage {
        private boolean linked;

        @Override
        FakeWire wire(FakeWire honest, NodeContext node) {
            return new ForwardingWire(honest) {
                @Override
                FakeLink linked(FakeLink link) {
                    linked = true;
                    return link;
                }

                @Override
                public Future<DepthSnapshot> book(InstrumentId instrument, int depth) {
                    return linked ? honest.book(instrument, depth)
                            : Future.failedFuture(new IllegalStateException("there is no link"));
                }
            };
        }
    }

    private static final class ClosesOnce extends Sabotage {
        private boolean closed;

        @Override
        Future<Void> close(Connection honest) {
            if (closed) {
                return Future.failedFuture(new IllegalStateException("the connection is closed"));
            }
            closed = true;
            return honest.close();
        }
    }

    private static final class OtherThread extends Sabotage {
        @Override
        void tell(MarketEvent event, MarketSink sink) {
            if (!(event instanceof Trade)) {
                sink.accept(event);
                return;
            }
            Thread other = new Thread(() -> sink.accept(event), "other");
            other.start();
            try {
                other.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
