package dev.colibri.bench.feed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A session of every public channel. Of a hundred messages 88 are of books, those of a {@link SpotSession}; 5 tell a
 * ticker, 5 one to three trades, and the rest candles, heartbeats and now and then the status, mixed by chance.
 *
 * @param depth levels a side that are seen of each book
 */
record MixedSession(int depth, int instruments) {

    /** Messages of a round. */
    static final int MESSAGES = SpotSession.MESSAGES;

    private static final long SEED = 20_261_122;

    /** What is mixed in. */
    private enum Kind {
        BOOK(0),
        TICKER(820),
        TRADES(820),
        CANDLE(246),
        HEARTBEAT(80),
        STATUS(18);

        private final int count;

        Kind(int count) {
            this.count = count;
        }
    }

    /** The pairs whose channels are sent. */
    List<Pair> pairs() {
        return new SpotSession(depth, instruments).pairs();
    }

    Frames frames() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Kind> kinds = kinds(random);
        int bookMessages = (int) kinds.stream().filter(kind -> kind == Kind.BOOK).count();
        SpotSession books = new SpotSession(depth, instruments, bookMessages);
        Frames bookFrames = books.frames(new SpotV2());
        Iterator<byte[]> nextBook = bookFrames.round().iterator();
        OtherChannels others = new OtherChannels(random);
        List<byte[]> opening = new ArrayList<>(List.of(others.status()));
        opening.addAll(bookFrames.opening());
        List<byte[]> round = new ArrayList<>();
        long micros = SpotSession.START_MICROS;
        for (Kind kind : kinds) {
            micros += SpotSession.STEP_MICROS;
            Pair pair = books.pairs().get(random.nextInt(instruments));
            round.add(switch (kind) {
                case BOOK -> nextBook.next();
                case TICKER -> others.ticker(pair, micros);
                case TRADES -> others.trades(pair, micros);
                case CANDLE -> others.candle(pair, micros);
                case HEARTBEAT -> others.heartbeat();
                case STATUS -> others.status();
            });
        }
        return new Frames(opening, round, others.numbers()::advance);
    }

    private static List<Kind> kinds(SplittableRandom random) {
        List<Kind> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < kind.count; i++) {
                kinds.add(kind);
            }
        }
        while (kinds.size() < MESSAGES) {
            kinds.add(Kind.BOOK);
        }
        for (int last = kinds.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            Kind kind = kinds.get(last);
            kinds.set(last, kinds.get(other));
            kinds.set(other, kind);
        }
        return kinds;
    }
}
