package dev.colibri.kraken.common.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import io.vertx.core.Future;
import org.junit.jupiter.api.Test;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.ConnectionStatus.Counter;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.api.testing.Instruments;
import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.common.stream.StreamTicket;

import static org.assertj.core.api.Assertions.assertThat;

class LiveMarketTest {
    private static final Instrument PAIR = Instruments.BTC_USD;
    private static final Subscription SHALLOW = new Subscription.Book(PAIR.id(), 1);
    private static final Subscription DEEP = new Subscription.Book(PAIR.id(), 10);

    private final TestNode node = TestNode.inMemory("kraken");
    private final List<String> told = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Runnable onBook = () -> {};
    private final LiveNode lent = new LiveNode(node.name(), this::take, node.clock(), node.timers());
    private final Wing wing = new Wing();
    private final LiveMarket market = new LiveMarket(lent, id -> Future.succeededFuture(PAIR), instrument -> wing);

    @Test
    void nothingIsToldInsideOfACallAndEachShareOfAChannelHasItsOwnHealth() {
        market.subscribe(SHALLOW);
        assertThat(told).isEmpty();
        settle();
        wing.book().update(100, 5);
        market.subscribe(DEEP);
        settle();
        assertThat(asked).containsExactly("want book", "flowing");
        assertThat(told).containsExactly("1 PENDING", "1 LIVE", "book of 1", "10 PENDING", "10 LIVE", "book of 10");
    }

    @Test
    void whoeverLeavesInsideOfACallbackIsToldNothingMoreAndOthersGoOn() {
        market.subscribe(SHALLOW);
        market.subscribe(DEEP);
        settle();
        onBook = () -> market.unsubscribe(DEEP);
        wing.book().update(100, 5);
        wing.book().update(101, 5);
        assertThat(told).containsExactly("1 PENDING", "10 PENDING", "1 LIVE", "10 LIVE", "book of 1", "book of 1");
        assertThat(market.subscriptions()).containsExactly(SHALLOW);
    }

    @Test
    void theLastOneWhoLeavesInsideOfACallbackGivesTheStreamBack() {
        market.subscribe(SHALLOW);
        settle();
        onBook = () -> market.unsubscribe(SHALLOW);
        wing.book().update(100, 5);
        assertThat(asked).containsExactly("want book", "flowing", "drop book");
        market.subscribe(SHALLOW);
        settle();
        assertThat(asked).endsWith("want book");
    }

    @Test
    void aFaultMakesAllOfItStaleAndWhatFollowsBeginsAnew() {
        market.subscribe(SHALLOW);
        settle();
        wing.book().update(100, 5);
        wing.book().fault("the checksum is wrong");
        wing.book().resyncing("the checksum is wrong");
        wing.book().update(90, 5);
        assertThat(told).containsExactly("1 PENDING", "1 LIVE", "book of 1", "1 STALE the checksum is wrong",
                "1 RESYNCING the checksum is wrong", "1 LIVE", "book of 1");
    }

    @Test
    void whatFailedStaysListedAndIsTriedAnewWhenItIsAskedForAgain() {
        market.subscribe(SHALLOW);
        settle();
        wing.book().failed("no such pair");
        assertThat(market.health()).extracting(StreamHealth::state).containsExactly(State.FAILED);
        market.subscribe(SHALLOW);
        settle();
        wing.book().update(100, 5);
        assertThat(told).containsExactly("1 PENDING", "1 FAILED no such pair", "1 PENDING", "1 LIVE", "book of 1");
        assertThat(asked).containsExactly("want book", "drop book", "want book", "flowing");
    }

    @Test
    void afterTheEndNothingIsToldAndNoTimerRuns() {
        market.subscribe(SHALLOW);
        settle();
        Book book = wing.book();
        market.close();
        book.update(100, 5);
        market.subscribe(DEEP);
        settle();
        assertThat(told).containsExactly("1 PENDING");
        assertThat(asked).endsWith("drop book");
        assertThat(node.activeTimers()).isZero();
    }

    private void settle() {
        node.advance(Duration.ZERO);
    }

    private void take(MarketEvent event) {
        if (event instanceof StreamHealth health && health.subscription() instanceof Subscription.Book book) {
            told.add((book.depth() + " " + health.state() + " " + health.reason()).strip());
        } else if (event instanceof BookView view) {
            told.add("book of " + view.depth());
            onBook.run();
        }
    }

    /** A book without a venue. */
    private static final class Book extends BookChannel {
        private final OrderBook book;

        Book(OrderBook book) {
            super(book.view());
            this.book = book;
        }

        void update(long price, long quantity) {
            book.begin(BookChange.UPDATE, 0, 0);
            book.set(Side.BUY, price, quantity);
            book.end();
            changed();
        }

        @Override
        protected void broken() {
            book.clear();
        }
    }

    /** A wing that has books alone. */
    private final class Wing implements LiveWing {
        private final List<Book> made = new ArrayList<>();
        private final SharedChannels<String, BookWatch, Book> books = new SharedChannels<>((stream, channel) -> {
            asked.add("want " + stream);
            return new Ticket(stream);
        });

        Book book() {
            return made.getLast();
        }

        @Override
        public Runnable watch(Instrument instrument, Asked who) {
            int depth = ((Subscription.Book) who.subscription()).depth();
            return books.watch("book", () -> {
                made.add(new Book(OrderBook.ofDepth(PAIR.id(), 1, 1, 10)));
                return made.getLast();
            }, channel -> new LevelsWatch(who, channel.view(), depth, lent.sink()));
        }

        @Override
        public Future<Void> open() {
            return Future.succeededFuture();
        }

        @Override
        public Future<Void> close() {
            return Future.succeededFuture();
        }

        @Override
        public boolean stands() {
            return true;
        }

        @Override
        public OptionalLong lastMessage() {
            return OptionalLong.empty();
        }

        @Override
        public List<Counter> counters() {
            return List.of();
        }

        @Override
        public List<Limit> limits() {
            return List.of();
        }
    }

    private final class Ticket implements StreamTicket {
        private final String stream;
        private boolean flowing;

        Ticket(String stream) {
            this.stream = stream;
        }

        @Override
        public void flowing() {
            if (!flowing) {
                flowing = true;
                asked.add("flowing");
            }
        }

        @Override
        public void resync(String reason) {
            asked.add("resync " + reason);
        }

        @Override
        public void drop() {
            asked.add("drop " + stream);
        }
    }
}
