package dev.colibri.api.order;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.InvalidValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClientOrderIdsTest {
    private static final long MILLISECOND = 1_000_000;
    private final AtomicLong now = new AtomicLong(1_763_640_000_123L * MILLISECOND);
    private final ClientOrderIds ids = new ClientOrderIds("k7q", now::get);

    @Test
    void anIdIsNodePairTimeAndCounter() {
        ClientOrderId first = ids.next("3b");
        ClientOrderId second = ids.next("zz");

        assertThat(first.value()).isEqualTo("k7q3b" + time() + "0000");
        assertThat(second.value()).isEqualTo("k7qzz" + time() + "0001");
        assertThat(ClientOrderIds.parse(second))
                .contains(new ClientOrderIds.Parts("k7q", "zz", 1_763_640_000_123L, 1));
    }

    @Test
    void aClockThatStepsBackNeverRepeatsAName() {
        ClientOrderId before = ids.next("3b");
        now.addAndGet(-3_600_000 * MILLISECOND);
        ClientOrderId after = ids.next("3b");

        assertThat(after).isGreaterThan(before);
        now.addAndGet(3_600_001 * MILLISECOND);
        assertThat(ids.next("3b")).isGreaterThan(after);
    }

    @Test
    void aMillisecondThatIsUsedUpLendsFromTheNext() {
        ids.startAfter(new ClientOrderId("k7q3b" + time() + "zzzy"));
        ClientOrderId last = ids.next("3b");
        ClientOrderId next = ids.next("3b");

        assertThat(last.value()).endsWith(time() + "zzzz");
        assertThat(ClientOrderIds.parse(next))
                .contains(new ClientOrderIds.Parts("k7q", "3b", 1_763_640_000_124L, 0));
        now.addAndGet(MILLISECOND);
        assertThat(ids.next("3b")).isGreaterThan(next);
    }

    @Test
    void afterARestartWithAClockBehindNamesGoOnFromTheYoungest() {
        ClientOrderId youngest = ids.next("3b");
        ClientOrderIds restarted = new ClientOrderIds("k7q", () -> now.get() - 1000 * MILLISECOND);
        restarted.startAfter(youngest);

        assertThat(restarted.next("3b")).isGreaterThan(youngest);
    }

    @Test
    void aRestartTakesNothingFromNamesOfOthersOrOfAnotherForm() {
        ClientOrderIds restarted = new ClientOrderIds("k7q", now::get);
        restarted.startAfter(new ClientOrderId("xxx3b" + "1" + time().substring(1) + "0000"));
        restarted.startAfter(new ClientOrderId("k7qzzzzzzzzzzzzzzz"));
        restarted.startAfter(new ClientOrderId("k7q-by-hand"));

        assertThat(restarted.next("3b").value()).isEqualTo("k7q3b" + time() + "0000");
    }

    @Test
    void ownNamesAreKnownByTheNodeTag() {
        ClientOrderId own = ids.next("3b");

        assertThat(ids.isOurs(own)).isTrue();
        assertThat(new ClientOrderIds("k7r", now::get).isOurs(own)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"k7q3b0mi77c5x7000", "k7q3b0mi77c5x700000", "K7Q3B0MI77C5X70000", "k7q3b0mi77c5x7-000",
            "6d1b345e-2821-40e2-ad83-4ecb18a06876", "k7qzzzzzzzzzzzzzzz"})
    void namesOfAnotherFormAreForeign(String foreign) {
        assertThat(ids.isOurs(new ClientOrderId(foreign))).isFalse();
        assertThat(ClientOrderIds.parse(new ClientOrderId(foreign))).isEqualTo(Optional.empty());
    }

    @Test
    void theLastNanosecondAClockCanTellStillMakesNames() {
        now.set(Long.MAX_VALUE);
        ClientOrderId first = ids.next("3b");
        ClientOrderId second = ids.next("3b");

        assertThat(first.value()).hasSize(ClientOrderIds.LENGTH);
        assertThat(second).isGreaterThan(first);
        assertThat(ClientOrderIds.parse(second).map(ClientOrderIds.Parts::epochMillis))
                .contains(Long.MAX_VALUE / MILLISECOND);
    }

    @Test
    void aClockBeforeTheEpochStillMakesNames() {
        now.set(Long.MIN_VALUE);
        ClientOrderId first = ids.next("3b");

        assertThat(first.value()).hasSize(ClientOrderIds.LENGTH);
        assertThat(ids.next("3b")).isGreaterThan(first);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "ab", "abcd", "ABC", "a-b", "a b", "äbc"})
    void aNodeTagIsThreeLowerCaseLettersOrDigits(String tag) {
        assertThatThrownBy(() -> new ClientOrderIds(tag, now::get)).isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("node tag must ").hasMessageEndingWith(tag == null ? "null" : shown(tag));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a", "abc", "A1", "_1"})
    void aPairTagIsTwoLowerCaseLettersOrDigits(String tag) {
        assertThatThrownBy(() -> ids.next(tag)).isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("pair tag must ").hasMessageEndingWith(tag == null ? "null" : shown(tag));
    }

    @Test
    void aClockMustBeGiven() {
        assertThatThrownBy(() -> new ClientOrderIds("k7q", null)).isInstanceOf(InvalidValueException.class)
                .hasMessage("clock must be given, but was null");
    }

    private static String shown(String tag) {
        return tag.isEmpty() ? "empty" : tag;
    }

    private static String time() {
        String digits = Long.toString(1_763_640_000_123L, 36);
        return "0".repeat(9 - digits.length()) + digits;
    }
}
