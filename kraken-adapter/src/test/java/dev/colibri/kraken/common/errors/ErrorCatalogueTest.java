package dev.colibri.kraken.common.errors;

import java.io.EOFException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.colibri.api.order.Reason;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Advice;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorCatalogueTest {

    static List<KrakenError> entries() {
        return ErrorCatalogue.entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void eachEntryHasAMeaningARemedyAndACodeThatFindsIt(KrakenError error) {
        assertThat(error.meaning()).matches("[A-Z].*[^ ]\\.").doesNotContain("<", "|");
        assertThat(error.remedy()).matches("[A-Z].*[^ ]\\.").doesNotContain("<", "|", ". ");
        assertThat(error.code()).matches("kraken\\.(spot|spot-socket|futures|edge)\\.[a-z]+(-[a-z]+)*");
        assertThat(ErrorCatalogue.find(error.code())).contains(error);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void whatIsInDoubtIsLookedUpFirst(KrakenError error) {
        if (error.certainty() == Certainty.AMBIGUOUS) {
            assertThat(error.advice()).isEqualTo(Advice.LOOK_FIRST);
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void eachTextOfAnEntryFindsIt(KrakenError error) {
        for (String text : error.texts()) {
            VenueException exception = error instanceof FuturesError ? ErrorCatalogue.futures(text)
                    : ErrorCatalogue.spot(List.of(text));
            assertThat(exception.code()).isEqualTo(error.code());
        }
    }

    @Test
    void noTwoEntriesShareACodeOrAText() {
        Map<String, KrakenError> codes = new HashMap<>();
        Map<String, KrakenError> texts = new HashMap<>();
        for (KrakenError error : ErrorCatalogue.entries()) {
            assertThat(codes.put(error.code(), error)).isNull();
            String product = error.origin().startsWith("spot") ? "spot " : error.origin() + " ";
            for (String text : error.texts()) {
                KrakenError other = texts.put(product + text.toLowerCase(), error);
                assertThat(other).as(text).isIn(null, error);
            }
        }
        assertThat(ErrorCatalogue.find("kraken.spot.nothing-like-it")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EOrder:Post only order,POST_ONLY_WOULD_TAKE", "EOrder:Insufficient funds,INSUFFICIENT_FUNDS",
            "EOrder:Order minimum not met,INSTRUMENT_RULE", "EOrder:Rate limit exceeded,RATE_LIMIT",
            "EService:Market in cancel_only mode,MARKET_STATUS", "EService:Deadline elapsed,DEADLINE_PASSED",
            "EOrder:Unknown order,UNKNOWN_ORDER", "EGeneral:Permission denied,PERMISSION",
            "EOrder:Reduce only:No position exists,WOULD_NOT_REDUCE", "EGeneral:Invalid arguments:volume,VENUE",
            "EGeneral:Invalid arguments:cl_ord_id not unique,DUPLICATE_ID", "EFlavour:Too sweet,VENUE",
            "EService:Busy,VENUE"})
    void aSpotErrorGivesTheReasonWithTheVenuesWords(String text, Reason.Code code) {
        assertThat(ErrorCatalogue.reason(ErrorCatalogue.spot(List.of(text)))).isEqualTo(new Reason(code, text));
    }

    @ParameterizedTest
    @CsvSource({"postWouldExecute,POST_ONLY_WOULD_TAKE", "iocWouldNotExecute,NOTHING_TO_TAKE", "selfFill,SELF_TRADE",
            "wouldNotReducePosition,WOULD_NOT_REDUCE", "insufficientAvailableFunds,INSUFFICIENT_FUNDS",
            "outsidePriceCollar,INSTRUMENT_RULE", "dead_man_switch,DEAD_MAN", "liquidation,LIQUIDATION",
            "contract_expired,CONTRACT_EXPIRED", "invalidOrderType,UNSUPPORTED", "somethingNew,VENUE"})
    void aFuturesErrorGivesTheReasonWithTheVenuesWords(String text, Reason.Code code) {
        assertThat(ErrorCatalogue.reason(ErrorCatalogue.futuresStatus(text))).isEqualTo(new Reason(code, text));
    }

    @Test
    void whereTheVenueSaidNothingTheReasonHasOurWords() {
        VenueException timeout = ErrorCatalogue.transport(new TimeoutException(), true);
        assertThat(ErrorCatalogue.reason(timeout)).isEqualTo(new Reason(Reason.Code.TIMEOUT, timeout.getMessage()));
        VenueException lost = ErrorCatalogue.transport(new EOFException(), true);
        assertThat(ErrorCatalogue.reason(lost).code()).isEqualTo(Reason.Code.CONNECTION_LOST);
        VenueException unsent = ErrorCatalogue.transport(new EOFException(), false);
        assertThat(ErrorCatalogue.reason(unsent).code()).isEqualTo(Reason.Code.NEVER_REACHED);
    }

    @Test
    void theMarkdownHasARowForEachEntryAndIsAlwaysTheSame() {
        String page = ErrorsMarkdown.render();
        assertThat(page).isEqualTo(ErrorsMarkdown.render());
        for (KrakenError error : ErrorCatalogue.entries()) {
            assertThat(page).contains("| `" + error.code() + "` | ").contains(error.remedy());
        }
        assertThat(page.lines().filter(line -> line.startsWith("| `"))).hasSize(ErrorCatalogue.entries().size())
                .allMatch(line -> line.replace("\\|", "").chars().filter(c -> c == '|').count() == 7);
        assertThat(page).contains("| `kraken.spot.busy` | `EService:Busy` | Kraken is overloaded. | in doubt | venue | "
                + "Look up what became of the request before repeating it. |");
    }
}
