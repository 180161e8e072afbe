package dev.colibri.node.cli.market.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lines on their way to a reader who may be slow. */
class LineOutletTest {

    /** Keeps what is shown and what is said in one list. */
    private static final class Reader implements Console {
        final List<String> read = new ArrayList<>();

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
            text.lines().forEach(read::add);
        }

        @Override
        public void say(String text) {
            read.add("said: " + text);
        }
    }

    private static List<String> ids(Reader reader) {
        return reader.read.stream().map(line -> line.replaceFirst(".*\"id\": \"([0-9]+)\".*", "trade $1")).toList();
    }

    @Test
    void linesComeInTheOrderOfTheirEvents() {
        LineOutlet outlet = new LineOutlet(new Json(), 10);
        outlet.tell(Told.trade(1));
        outlet.tell(Told.trade(2));
        outlet.end();
        outlet.tell(Told.trade(3));
        Reader reader = new Reader();
        outlet.writeAll(reader);
        assertThat(ids(reader)).containsExactly("trade 1", "trade 2");
    }

    @Test
    void aReaderWhoIsTooSlowIsToldHowMuchWasLost() {
        LineOutlet outlet = new LineOutlet(new Json(), 4);
        for (int i = 1; i <= 7; i++) {
            outlet.tell(Told.trade(i));
        }
        Reader reader = new Reader();
        Thread slow = Thread.ofVirtual().start(() -> outlet.writeAll(reader));
        outlet.end();
        join(slow);
        assertThat(ids(reader)).containsExactly("trade 1", "trade 2", "trade 3", "trade 4",
                "{\"event\": \"lost\", \"events\": 3}");
    }

    @Test
    void afterTheLossTheLinesGoOn() {
        Outbox<Piece> outbox = new Outbox<>(2);
        LineOutlet outlet = new LineOutlet(new Json(), outbox);
        List<String> read = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            outlet.tell(Told.trade(i));
            if (i == 5) {
                outbox.poll().forEach(piece -> read.add(piece.line()));
            }
            if (i == 6) {
                outbox.poll().forEach(piece -> read.add(piece.line()));
            }
        }
        outbox.poll().forEach(piece -> read.add(piece.line()));
        Reader reader = new Reader();
        reader.read.addAll(read);
        outlet.end();
        outlet.writeAll(reader);
        assertThat(ids(reader)).containsExactly("trade 1", "trade 2", "{\"event\": \"lost\", \"events\": 3}", "trade 6",
                "trade 7", "trade 8", "{\"event\": \"lost\", \"events\": 1}");
    }

    @Test
    void rowsAndWhatIsSaidBesideThemKeepTheirOrder() {
        LineOutlet outlet = new LineOutlet(WatchKind.TRADES.csv().orElseThrow(), 10);
        outlet.tell(Told.live(Told.TRADES));
        outlet.tell(Told.trade(5));
        outlet.tell(Told.quote(1, 2));
        outlet.end();
        Reader reader = new Reader();
        outlet.writeAll(reader);
        assertThat(reader.read).containsExactly(
                "instrument,id,side,price,quantity,kind,origin,time,receive_time",
                "said: BTC/USD.KRAKEN trades LIVE",
                "BTC/USD.KRAKEN,5,buy,50000.5,0.55,liquidation,live,2025-01-01T00:00:05Z,2025-01-01T00:00:05Z",
                "said: BTC/USD.KRAKEN quote bid 0.1 (0.10) ask 0.2 (2.00)");
    }

    @Test
    void aFailureReachesWhoeverWrites() {
        LineOutlet outlet = new LineOutlet(new Json(), 10);
        outlet.fail(new IllegalStateException("broken"));
        assertThatThrownBy(() -> outlet.writeAll(new Reader())).hasMessage("broken");
    }

    @Test
    void whoeverTakesWaitsForWhatComes() {
        Outbox<String> outbox = new Outbox<>(3);
        List<String> taken = new ArrayList<>();
        Thread taker = Thread.ofVirtual().start(() -> {
            for (List<String> all = outbox.take(); !all.isEmpty(); all = outbox.take()) {
                taken.addAll(all);
            }
        });
        assertThat(outbox.put("one")).isTrue();
        assertThat(outbox.put("two")).isTrue();
        outbox.end();
        join(taker);
        assertThat(taken).containsExactly("one", "two");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
