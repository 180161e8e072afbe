package dev.colibri.kraken;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Environment;
import dev.colibri.api.config.Secret;
import dev.colibri.kraken.common.auth.ApiKey;

/**
 * Finds the keys of a product: those of the settings, or else those that the process's environment names. Half a key,
 * two keys for one purpose, and a secret that is none are told before anything is sent.
 *
 * @param trading the key for everything
 * @param reading the key for reads, if there is another
 */
record Credentials(Optional<ApiKey> trading, Optional<ApiKey> reading) {
    /** No key at all. */
    static final Credentials NONE = new Credentials(Optional.empty(), Optional.empty());

    private static final List<String> SPOT = List.of("KRAKEN_SPOT", "KRAKEN");
    private static final List<String> FUTURES = List.of("KRAKEN_FUTURES");
    private static final List<String> FUTURES_DEMO = List.of("KRAKEN_FUTURES_DEMO");

    /** The keys of Spot. There never was a demo of it: a stand-in takes the same ones. */
    static Credentials spot(SpotSettings settings, Environment environment) {
        Optional<ApiKey> trading = named(new Pair("spot.api_key", "spot.api_secret", settings.apiKey(),
                settings.apiSecret()), SPOT, environment, settings.otp());
        return with(trading, new Pair("spot.read_key", "spot.read_secret", settings.readKey(), settings.readSecret()));
    }

    /** The keys of Futures. */
    static Credentials futures(FuturesSettings settings, VenueEnvironment venue, Environment environment) {
        List<String> names = switch (venue) {
            case LIVE -> FUTURES;
            case DEMO -> FUTURES_DEMO;
        };
        Optional<ApiKey> trading = named(new Pair("futures.api_key", "futures.api_secret", settings.apiKey(),
                settings.apiSecret()), names, environment, Optional.empty());
        return with(trading,
                new Pair("futures.read_key", "futures.read_secret", settings.readKey(), settings.readSecret()));
    }

    /** Every key there is. */
    List<ApiKey> all() {
        return Stream.of(trading, reading).flatMap(Optional::stream).toList();
    }

    private static Credentials with(Optional<ApiKey> trading, Pair reading) {
        Optional<ApiKey> other = reading.key(Optional.empty());
        if (trading.isPresent() && other.isPresent() && trading.get().id().equals(other.get().id())) {
            throw new ConfigException("", reading.idName(), "must be another key than the one for trading, or be left "
                    + "out: one key has one sequence of nonces");
        }
        return new Credentials(trading, other);
    }

    private static Optional<ApiKey> named(Pair settings, List<String> prefixes, Environment environment,
            Optional<Secret> otp) {
        Optional<ApiKey> configured = settings.key(otp);
        if (configured.isPresent()) {
            return configured;
        }
        Optional<ApiKey> found = Optional.empty();
        Optional<Pair> from = Optional.empty();
        for (String prefix : prefixes) {
            Pair pair = Pair.of(prefix, environment);
            Optional<ApiKey> key = pair.key(otp);
            if (key.isPresent() && from.isPresent() && !pair.isSameAs(from.get())) {
                throw new ConfigException("", pair.idName(), "must be the same as " + from.get().idName()
                        + ", with the same secret, or one of the two must be unset");
            }
            if (found.isEmpty() && key.isPresent()) {
                found = key;
                from = Optional.of(pair);
            }
        }
        return found;
    }

    /** The two parts of a key, and what they are called where they come from. */
    private record Pair(String idName, String secretName, Optional<String> id, Optional<Secret> secret) {

        static Pair of(String prefix, Environment environment) {
            String id = prefix + "_API_KEY";
            String secret = prefix + "_API_SECRET";
            return new Pair(id, secret, environment.get(id).filter(text -> !text.isBlank()).map(String::strip),
                    environment.get(secret).filter(text -> !text.isBlank()).map(text -> Secret.of(text.strip())));
        }

        Optional<ApiKey> key(Optional<Secret> otp) {
            if (id.isPresent() != secret.isPresent()) {
                throw new ConfigException("", id.isPresent() ? secretName : idName,
                        "must be set, since " + (id.isPresent() ? idName : secretName) + " is");
            }
            return id.isEmpty() ? Optional.empty()
                    : Optional.of(new ApiKey(id.get(), secret.orElseThrow(), otp, secretName));
        }

        boolean isSameAs(Pair other) {
            return id.equals(other.id) && secret.equals(other.secret);
        }
    }
}
