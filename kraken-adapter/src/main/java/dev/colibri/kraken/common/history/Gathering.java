package dev.colibri.kraken.common.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What becomes of rows. It is told them in order, each once, and knows how far the answer is.
 *
 * @param <R> a row
 */
public interface Gathering<R> {

    /**
     * Takes the next row.
     *
     * @return whether more are wanted
     */
    boolean add(R row);

    /** How many rows the answer has so far. */
    long rows();

    /** The time of the answer's last row so far; before there is one, from where the asking would begin again. */
    long reached();

    /** Gathers of other rows what is made of them; what nothing is made of is passed over. */
    default <S> Gathering<S> of(Function<S, Optional<R>> maker) {
        Gathering<R> whole = this;
        return new Gathering<>() {
            @Override
            public boolean add(S row) {
                return maker.apply(row).map(whole::add).orElse(true);
            }

            @Override
            public long rows() {
                return whole.rows();
            }

            @Override
            public long reached() {
                return whole.reached();
            }
        };
    }

    /**
     * The first rows that come, in a list.
     *
     * @param <R> a row
     */
    final class First<R> implements Gathering<R> {
        private final List<R> rows = new ArrayList<>();
        private final ToLongFunction<R> time;
        private final int most;
        private long reached;

        /**
         * Nothing yet.
         *
         * @param most after so many it wants no more; zero: all
         * @param start from where the asking begins
         */
        public First(ToLongFunction<R> time, int most, long start) {
            this.time = time;
            this.most = most;
            this.reached = start;
        }

        @Override
        public boolean add(R row) {
            rows.add(row);
            reached = time.applyAsLong(row);
            return most == 0 || rows.size() < most;
        }

        @Override
        public long rows() {
            return rows.size();
        }

        @Override
        public long reached() {
            return reached;
        }

        /** What was gathered, in the order in which it came. */
        public List<R> list() {
            return rows;
        }
    }
}
