package dev.colibri.kraken.common.stream;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.stream.Wanted.Phase;

/** Looks for the streams that the venue owes an answer about. */
final class Unanswered {
    private Unanswered() {}

    /** The stream of a request. */
    static <S extends VenueStream> Optional<S> of(long request, Collection<Wanted<S>> wanted, Predicate<S> which) {
        return wanted.stream().filter(entry -> entry.isOwed() && entry.request == request).map(entry -> entry.stream)
                .filter(which).findFirst();
    }

    /**
     * The one that was asked for first. Data answer for a stream whose answer itself never came.
     *
     * @param leaving the one of those that are given back that was asked for first
     */
    static <S extends VenueStream> Optional<S> oldest(Collection<Wanted<S>> wanted, @Nullable Leaving<S> leaving) {
        Optional<Wanted<S>> first = wanted.stream().filter(entry -> entry.isOwed() && entry.phase != Phase.FLOWING)
                .min(Comparator.comparingLong(entry -> entry.request));
        if (leaving != null && first.map(entry -> leaving.asked < entry.request).orElse(true)) {
            return Optional.of(leaving.stream);
        }
        return first.map(entry -> entry.stream);
    }
}
