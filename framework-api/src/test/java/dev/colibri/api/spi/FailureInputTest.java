package dev.colibri.api.spi;

import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A failure that cannot say what failed is refused when it is made, by a sentence that says what is missing. */
class FailureInputTest {

    @Test
    void aFailureTellsTheVenuesWordsBehindItsOwn() {
        assertThat(failure("kraken.funds", "Not enough money.", Optional.of("EOrder:Insufficient funds")))
                .hasMessage("Not enough money. (EOrder:Insufficient funds)").hasNoCause();
        assertThat(failure("kraken.funds", "Not enough money.", Optional.empty())).hasMessage("Not enough money.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "kräken.funds", "new\nline"})
    void aCodeIsAWordForPrograms(String code) {
        refused(() -> failure(code, "Not enough money.", Optional.empty()), "code", "must");
    }

    @Test
    void aCodeHasAtMostEightyCharacters() {
        refused(() -> failure("x".repeat(81), "Not enough money.", Optional.empty()), "code", "80");
        assertThat(failure("x".repeat(80), "Not enough money.", Optional.empty()).code()).hasSize(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aFailureSaysWhatHappened(String message) {
        refused(() -> failure("kraken.funds", message, Optional.empty()), "message", "must say something");
        refused(() -> new Unsupported(Capability.Feature.BOOK, message), "message", "must say something");
    }

    @Test
    @SuppressWarnings("NullAway")
    void everyPartOfAFailureMustBeGiven() {
        refused(() -> failure(null, "Not enough money.", Optional.empty()), "code", "null");
        refused(() -> failure("kraken.funds", null, Optional.empty()), "message", "null");
        refused(() -> failure("kraken.funds", "Not enough money.", null), "venue text", "null");
        refused(() -> new VenueException("x", null, Advice.RETRY, "m", Optional.empty()), "category", "null");
        refused(() -> new VenueException("x", Category.FUNDS, null, "m", Optional.empty()), "advice", "null");
        refused(() -> new Unsupported(null, "No book."), "capability", "null");
        refused(() -> new Unsupported(Capability.Feature.BOOK, null), "message", "null");
    }

    private static VenueException failure(String code, String message, Optional<String> venueText) {
        return new VenueException(code, Category.FUNDS, Advice.FIX_FIRST, message, venueText);
    }

    private static void refused(ThrowingCallable making, String field, String words) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(making).withMessageContaining(words)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
