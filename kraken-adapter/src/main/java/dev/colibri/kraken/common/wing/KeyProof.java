package dev.colibri.kraken.common.wing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

import io.vertx.core.Future;

import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.auth.KeyUse;

/** Proves every key of a product, and says which one a failure is about. */
public final class KeyProof {
    private KeyProof() {}

    /**
     * Proves all keys at once. Fails with the failure of the first key that has one, when all are through.
     *
     * @param product the product's name, for messages
     * @param proof proves one key
     */
    public static <A> Future<Void> ofAll(String product, Map<KeyUse, A> keys,
            BiFunction<KeyUse, A, Future<Void>> proof) {
        List<Future<Void>> proofs = new ArrayList<>();
        keys.forEach((use, api) -> proofs
                .add(proof.apply(use, api).recover(failure -> Future.failedFuture(named(product, use, failure)))));
        return Future.join(proofs).mapEmpty();
    }

    /** What the venue says of a key does not say of which one. */
    private static Throwable named(String product, KeyUse use, Throwable failure) {
        if (!(failure instanceof VenueException refusal)) {
            return failure;
        }
        String said = Objects.requireNonNullElse(refusal.getMessage(), refusal.code());
        String quoted = refusal.venueText().map(text -> " (" + text + ")").orElse("");
        String plain = said.endsWith(quoted) ? said.substring(0, said.length() - quoted.length()) : said;
        return new VenueException(refusal.code(), refusal.category(), refusal.advice(),
                "The " + use.words() + " of " + product + " could not be proved. " + plain, refusal.venueText());
    }
}
