package dev.colibri.api.recording;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.book.OrderByOrderBook;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.Side;
import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;

class RecordedBooksPropertyTest {
    private static final int MESSAGES = 60;

    @Property(tries = 60)
    void aBookByLevelIsReadAsItWasWritten(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int depth,
            @ForAll @IntRange(min = 1, max = 20) int blockLength) {
        OrderBook book = OrderBook.ofDepth(Instruments.BTC_USD.id(), 1, 8, depth);
        Random random = new Random(seed);
        List<String> told = new ArrayList<>();
        recordAndCheck(told, blockLength, (message, writer) -> {
            BookChange change = message == 0 || random.nextInt(20) == 0 ? BookChange.SNAPSHOT : BookChange.UPDATE;
            book.begin(change, 1_000 + message, 2_000 + message);
            for (int i = random.nextInt(6); i >= 0; i--) {
                Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
                boolean gone = change == BookChange.UPDATE && random.nextInt(3) == 0;
                book.set(side, price(random, side), gone ? 0 : 1 + random.nextInt(9));
            }
            book.end();
            writer.write(book.view());
            told.add(text(book.view()));
        });
    }

    @Property(tries = 60)
    void aBookOrderByOrderIsReadAsItWasWritten(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int depth,
            @ForAll @IntRange(min = 1, max = 20) int blockLength) {
        OrderByOrderBook book = OrderByOrderBook.ofDepth(Instruments.BTC_USD.id(), 1, 8, depth);
        Random random = new Random(seed);
        List<String> told = new ArrayList<>();
        recordAndCheck(told, blockLength, (message, writer) -> {
            book.begin(message == 0 || random.nextInt(20) == 0 ? BookChange.SNAPSHOT : BookChange.UPDATE,
                    1_000 + message,
                    2_000 + message);
            boolean snapshot = book.view().change() == BookChange.SNAPSHOT;
            for (int i = random.nextInt(6); i >= 0; i--) {
                Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
                String id = "O" + random.nextInt(12);
                switch (snapshot ? 0 : random.nextInt(3)) {
                    case 0 -> book.add(side, id, price(random, side), 1 + random.nextInt(9), 5_000 + message);
                    case 1 -> book.modify(id, price(random, side), 1 + random.nextInt(9), 6_000 + message);
                    default -> book.delete(id);
                }
            }
            book.end();
            writer.write(book.view());
            told.add(text(book.view()));
        });
    }

    private static void recordAndCheck(List<String> told, int blockLength, Message message) {
        Path directory = Recordings.temporary();
        try {
            try (RecordingWriter writer = RecordingWriter.open(directory)) {
                for (int i = 0; i < MESSAGES; i++) {
                    message.send(i, writer);
                    if (i % blockLength == blockLength - 1) {
                        writer.flush();
                    }
                }
            }
            RecordingReader reader = RecordingReader.open(directory);
            assertThat(texts(reader)).isEqualTo(told);
            int half = MESSAGES / 2;
            reader.seek(2_000 + half);
            List<String> tail = texts(reader);
            List<String> expected = told.subList(told.size() - tail.size(), told.size());
            assertThat(tail.size()).isGreaterThanOrEqualTo(MESSAGES - half);
            // The first event may come with a checkpoint instead of its changes.
            assertThat(state(tail.getFirst())).isEqualTo(state(expected.getFirst()));
            assertThat(tail.subList(1, tail.size())).isEqualTo(expected.subList(1, expected.size()));
            assertThat(reader.damages()).isEmpty();
        } finally {
            Recordings.delete(directory);
        }
    }

    private static long price(Random random, Side side) {
        return 500 + side.sign() * -1 * random.nextInt(15);
    }

    private static List<String> texts(RecordingReader reader) {
        List<String> texts = new ArrayList<>();
        for (@Nullable
        MarketEvent event = reader.next(); event != null; event = reader.next()) {
            texts.add(switch (event) {
                case BookView view -> text(view);
                case OrderByOrderBookView view -> text(view);
                default -> throw new AssertionError("only books were recorded");
            });
        }
        return texts;
    }

    /** What a view shows: its state, and after a bar what the last message changed. */
    private static String text(BookView view) {
        StringBuilder text = new StringBuilder();
        text.append(view.eventTime()).append(' ').append(view.receiveTime()).append(' ').append(view.depth());
        for (Side side : Side.values()) {
            text.append(' ').append(side);
            for (int rank = 0; rank < view.levelCount(side); rank++) {
                text.append(' ').append(view.priceRaw(side, rank)).append('x').append(view.quantityRaw(side, rank));
            }
        }
        text.append(" | ").append(view.change());
        if (view.change() == BookChange.UPDATE) {
            for (int i = 0; i < view.changeCount(); i++) {
                text.append(' ').append(view.changeSide(i)).append(view.changePriceRaw(i)).append('x')
                        .append(view.changeQuantityRaw(i));
            }
        }
        return text.toString();
    }

    private static String text(OrderByOrderBookView view) {
        StringBuilder text = new StringBuilder();
        text.append(view.eventTime()).append(' ').append(view.receiveTime());
        for (Side side : Side.values()) {
            text.append(' ').append(side);
            for (int rank = 0; rank < view.levels().levelCount(side); rank++) {
                text.append(" @").append(view.levels().priceRaw(side, rank));
                for (int position = 0; position < view.orderCount(side, rank); position++) {
                    text.append(' ').append(view.orderId(side, rank, position)).append('x')
                            .append(view.orderQuantityRaw(side, rank, position)).append('t')
                            .append(view.orderTime(side, rank, position));
                }
            }
        }
        text.append(" | ").append(view.change());
        for (int i = 0; i < view.changeCount(); i++) {
            text.append(' ').append(view.changeKind(i)).append(view.changeSide(i)).append(view.changeOrderId(i))
                    .append('@').append(view.changePriceRaw(i)).append('x').append(view.changePreviousQuantityRaw(i))
                    .append('>').append(view.changeQuantityRaw(i));
        }
        return text.toString();
    }

    private static String state(String text) {
        return text.substring(0, text.indexOf(" | "));
    }

    private interface Message {
        void send(int number, RecordingWriter writer);
    }
}
