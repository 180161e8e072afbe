package dev.colibri.api.spi;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.InstrumentProvider.AssetInfo;
import dev.colibri.api.spi.InstrumentProvider.Resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the status of a connection, its findings and what it knows of assets refuse. */
class StatusInputTest {
    private static final InstrumentId BTC_USD = InstrumentId.parse("BTC/USD.KRAKEN");

    @Test
    void aConnectionHasNoTimeBeforeTheEpoch() {
        refused(() -> status(Optional.of(-1L), Optional.empty()), "connected since", "-1");
        refused(() -> status(Optional.empty(), Optional.of(-1L)), "last message time", "-1");
        assertThat(status(Optional.of(0L), Optional.of(Long.MAX_VALUE)).connectedSince()).contains(0L);
    }

    @Test
    void aLimitCountsUpFromZero() {
        refused(() -> new ConnectionStatus.Limit("orders", -1, 1, ""), "orders used", "-1");
        refused(() -> new ConnectionStatus.Limit("orders", 1, -1, ""), "orders limit", "-1");
        assertThat(new ConnectionStatus.Limit("orders", 3, 2, "").headroom()).as("over the limit").isZero();
        assertThat(new ConnectionStatus.Limit("orders", 0, Long.MAX_VALUE, "").headroom()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aCounterCountsUpFromZero() {
        refused(() -> new ConnectionStatus.Counter("reconnects", -1), "reconnects", "-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void whatIsCountedLimitedOrCheckedHasAName(String name) {
        refused(() -> new ConnectionStatus.Limit(name, 0, 1, ""), "limit name", "must say something");
        refused(() -> new ConnectionStatus.Counter(name, 0), "counter name", "must say something");
        refused(() -> new Finding(name, Finding.Verdict.OK, "", ""), "check", "must say something");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 19, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void anAssetHasAsManyDecimalsAsANumberCan(int decimals) {
        refused(() -> new AssetInfo(Asset.USD, decimals, 2, ""), "decimals of USD", Integer.toString(decimals));
        refused(() -> new AssetInfo(Asset.USD, 4, decimals, ""), "display decimals of USD",
                Integer.toString(decimals));
    }

    @Test
    void anAmbiguousTextMeansAtLeastTwoAndAnUnknownOneIsNearToAtMostFive() {
        refused(() -> new Resolution.Ambiguous(List.of(BTC_USD)), "candidates", "must be at least two");
        refused(() -> new Resolution.Ambiguous(List.of()), "candidates", "must be at least two");
        refused(() -> new Resolution.Unknown(Collections.nCopies(6, BTC_USD)), "near matches",
                "must be at most five");
        assertThat(new Resolution.Unknown(List.of()).near()).isEmpty();
    }

    private static ConnectionStatus status(Optional<Long> since, Optional<Long> last) {
        return new ConnectionStatus(new ConnectionName("kraken"), ConnectionStatus.State.READY,
                VenueStatus.State.ONLINE, since, last, List.of(), List.of(), List.of());
    }

    private static void refused(ThrowingCallable making, String field, String words) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(making).withMessageContaining(words)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
