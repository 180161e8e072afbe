package dev.colibri.kraken.common.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.colibri.kraken.common.stream.StreamTicket;

/**
 * The channels of one kind. Each is made when its first watch comes and goes with its last; one that has failed is
 * replaced when somebody asks again.
 *
 * @param <S> the venue's streams
 * @param <W> what its subscriptions take
 * @param <C> the channels
 */
public final class SharedChannels<S, W extends Watch, C extends Channel<W>> {
    private final BiFunction<S, C, StreamTicket> want;
    private final Map<S, C> open = new LinkedHashMap<>();

    /** @param want asks the venue for a stream */
    public SharedChannels(BiFunction<S, C, StreamTicket> want) {
        this.want = want;
    }

    /** Whether a channel of this stream is there and has not failed. */
    public boolean has(S stream) {
        C channel = open.get(stream);
        return channel != null && !channel.isFailed();
    }

    /**
     * Lets a watch share the channel of a stream.
     *
     * @return ends the watch
     */
    public Runnable watch(S stream, Supplier<C> maker, Function<C, W> watch) {
        C channel = obtain(stream, maker);
        W made = watch.apply(channel);
        channel.attach(made);
        return () -> {
            if (channel.detach(made)) {
                open.remove(stream, channel);
            }
        };
    }

    private C obtain(S stream, Supplier<C> maker) {
        C known = open.get(stream);
        if (known != null && !known.isFailed()) {
            return known;
        }
        C made = maker.get();
        open.put(stream, made);
        made.begin(want.apply(stream, made));
        return made;
    }
}
