package dev.colibri.kraken.common.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What goes into a request, and the requests under way: each until all of its streams are answered or given up. */
final class Requests<S extends VenueStream> {
    private final StreamDialect<S> dialect;
    private final int most;
    private final Map<Long, Set<S>> open = new LinkedHashMap<>();
    private long last;

    /** @param most how many may be under way at once */
    Requests(StreamDialect<S> dialect, int most) {
        this.dialect = dialect;
        this.most = most;
    }

    boolean isFull() {
        return open.size() >= most;
    }

    /** The first that is ready, and as many of the others as go with it; empty when none is. */
    <E> List<E> batch(Collection<E> all, Predicate<E> ready, Function<E, S> stream) {
        List<E> batch = new ArrayList<>();
        for (E one : all) {
            if (batch.size() < dialect.most() && ready.test(one) && (batch.isEmpty()
                    || dialect.together(stream.apply(batch.getFirst()), stream.apply(one)))) {
                batch.add(one);
            }
        }
        return batch;
    }

    /** Begins a request for these streams. */
    long begin(List<S> streams) {
        last++;
        open.put(last, new LinkedHashSet<>(streams));
        return last;
    }

    /** Nothing is waited for any more for this stream; {@code true} when that ends the request. */
    boolean settle(long request, S stream) {
        Set<S> streams = open.get(request);
        if (streams != null && streams.remove(stream) && streams.isEmpty()) {
            open.remove(request);
            return true;
        }
        return false;
    }

    void clear() {
        open.clear();
    }
}
