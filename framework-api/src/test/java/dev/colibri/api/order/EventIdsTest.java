package dev.colibri.api.order;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventIdsTest {
    private static final VenueOrderId ORDER = new VenueOrderId("OK4GJX-KSTLS-7DZZO5");
    private static final ClientOrderId OWN = new ClientOrderId("k7q3b0mi77c5x70000");

    @Test
    void theSameEvidenceHasTheSameName() {
        assertThat(EventIds.accepted(new VenueOrderId("OK4GJX-KSTLS-7DZZO5"))).isEqualTo(EventIds.accepted(ORDER))
                .hasToString("accepted:OK4GJX-KSTLS-7DZZO5");
        assertThat(EventIds.filled(ORDER, new ExecutionId("TGBB7L-HT5LX-J3BZ4A")))
                .hasToString("filled:OK4GJX-KSTLS-7DZZO5:TGBB7L-HT5LX-J3BZ4A");
        assertThat(EventIds.command("cancel-rejected", OWN, 17)).hasToString("cancel-rejected:" + OWN + ":17");
    }

    @Test
    void whatHappensToAnOrderHasADifferentNameEach() {
        assertThat(new EventId[]{EventIds.initialized(OWN), EventIds.denied(OWN), EventIds.emulated(OWN),
                EventIds.submitted(OWN), EventIds.rejected(OWN), EventIds.canceled(OWN), EventIds.accepted(ORDER),
                EventIds.triggered(ORDER), EventIds.completed(ORDER), EventIds.canceled(ORDER),
                EventIds.expired(ORDER), EventIds.amended(ORDER, "1"), EventIds.restated(ORDER, "1"),
                EventIds.amended(ORDER, "2")}).doesNotHaveDuplicates();
    }

    @Test
    void evidenceThatHoldsColonsIsNotMistakenForMoreEvidence() {
        assertThat(EventIds.of("x", "a:b", "c")).isNotEqualTo(EventIds.of("x", "a", "b:c"));
        assertThat(EventIds.of("x", "a:b")).isNotEqualTo(EventIds.of("x", "a%3Ab")).hasToString("x:a%3Ab");
    }

    @Test
    void evidenceThatIsTooLongIsDigestedAndStaysDistinct() {
        VenueOrderId longest = new VenueOrderId("o".repeat(64));
        EventId fits = EventIds.filled(longest, new ExecutionId("e".repeat(128)));
        EventId one = EventIds.of("funding", "x".repeat(300), "1");
        EventId other = EventIds.of("funding", "x".repeat(300), "2");

        assertThat(fits.value()).hasSize(200).endsWith("e");
        assertThat(one.value()).matches("funding:[0-9a-f]{64}").isNotEqualTo(other.value());
        assertThat(one).isEqualTo(EventIds.of("funding", "x".repeat(300), "1"));
    }

    @Test
    void theSameGapIsInferredUnderTheSameNameWhateverTheScale() {
        ExecutionId gap = EventIds.inferredExecution(ORDER, Quantity.of("0.50"), Quantity.of("2"));

        assertThat(gap).isEqualTo(EventIds.inferredExecution(ORDER, Quantity.of("0.5"), Quantity.of("2.000")))
                .hasToString("inferred:OK4GJX-KSTLS-7DZZO5:0.5:2")
                .isNotEqualTo(EventIds.inferredExecution(ORDER, Quantity.of("0.5"), Quantity.of("3")));
        assertThat(EventIds.inferredExecution(new VenueOrderId(":".repeat(64)), Quantity.of("1"), Quantity.of("2"))
                .value()).matches("inferred:[0-9a-f]{64}");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Fill", "a b", "a:b", "a_b"})
    void aKindIsPlain(String kind) {
        assertThatThrownBy(() -> EventIds.of(kind, "x")).isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("event kind must ");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a b", "ä", "a\n"})
    void evidenceIsPrintable(String piece) {
        assertThatThrownBy(() -> EventIds.of("x", piece)).isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("evidence of x must ");
    }

    @Test
    void thereIsNoNameWithoutEvidence() {
        assertThatThrownBy(() -> EventIds.of("x")).isInstanceOf(InvalidValueException.class)
                .hasMessage("evidence of x must have at least one piece, but was empty");
    }
}
