package dev.colibri.node.cli.market.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.model.Side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** When a screen is drawn. */
class ScreenOutletTest {
    private static final Duration MILLISECOND = Duration.ofMillis(1);

    @Test
    void aLivelyMarketIsDrawnTenTimesASecond() {
        Watched lively = new Watched(Told.TRADES).tell(Told.live(Told.TRADES));
        for (int i = 1; i <= 1_000; i++) {
            lively.tell(Told.trade(i)).after(MILLISECOND);
        }
        assertThat(lively.pictures()).hasSizeBetween(10, 11);
    }

    @Test
    void aQuietMarketIsDrawnOnceASecond() {
        Watched quiet = new Watched(Told.TRADES).after(Duration.ofMillis(4_500));
        assertThat(quiet.pictures()).extracting(Picture::quiet).containsExactly(Duration.ZERO, Duration.ofSeconds(1),
                Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofSeconds(4));
    }

    @Test
    void theFirstEventAfterSilenceIsDrawnAtOnce() {
        Watched quiet = new Watched(Told.TRADES).after(Duration.ofMillis(500));
        quiet.tell(Told.live(Told.TRADES), Told.trade(1)).after(Duration.ZERO);
        assertThat(quiet.pictures()).hasSize(2);
        assertThat(quiet.pictures().getLast().markets().getFirst().tape().orElseThrow().trades())
                .containsExactly(Told.trade(1));
    }

    @Test
    void theLastMessageOfABurstIsShownThoughNoneFollows() {
        OrderBook book = Told.book(3);
        Watched burst = new Watched(Told.BOOK).tell(Told.live(Told.BOOK), book.view()).after(MILLISECOND);
        for (int i = 1; i <= 50; i++) {
            burst.tell(Told.changed(book, Side.BUY, 500_000, 1_000 + i).view());
        }
        burst.after(ScreenOutlet.SOONEST);
        assertThat(burst.pictures()).hasSize(2);
        assertThat(burst.pictures().getLast().markets().getFirst().ladder().orElseThrow().bids().getFirst().quantity())
                .hasToString("10.50");
    }

    @Test
    void aPictureThatNobodyTookGivesWayToTheNext() {
        Watched slow = new Watched(Told.TRADES);
        slow.time.advance(Duration.ofMillis(3_500));
        assertThat(slow.outlet.waiting()).extracting(Picture::quiet).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void theTerminalIsRestoredWhateverHappens() {
        Watched watched = new Watched(Told.TRADES);
        List<String> shown = new ArrayList<>();
        Console console = new Console() {
            @Override
            public Optional<Size> size() {
                return Optional.empty();
            }

            @Override
            public boolean coloured() {
                return false;
            }

            @Override
            public void show(String text) {
                shown.add(text);
            }

            @Override
            public void say(String text) {
                throw new IllegalStateException("nothing is said while a screen is drawn");
            }
        };
        watched.outlet.fail(new IllegalStateException("broken"));
        assertThatThrownBy(() -> watched.outlet.writeAll(console)).hasMessage("broken");
        assertThat(shown).containsExactly(ScreenDrawing.ENTER, ScreenDrawing.LEAVE);
    }
}
