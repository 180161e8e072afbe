package dev.colibri.kraken.common.errors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;

import static org.assertj.core.api.Assertions.assertThat;

class FuturesErrorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            accountInactive | ACCOUNT_INACTIVE | PERMISSION | DEFINITE
            apiLimitExceeded | RATE_LIMIT | RATE_LIMIT | DEFINITE
            authenticationError | AUTHENTICATION | AUTH | DEFINITE
            insufficientFunds | INSUFFICIENT_FUNDS | FUNDS | DEFINITE
            invalidAccount | INVALID_ACCOUNT | VALIDATION | DEFINITE
            invalidAmount | INVALID_AMOUNT | VALIDATION | DEFINITE
            invalidArgument: symbol | INVALID_ARGUMENT | VALIDATION | DEFINITE
            invalidUnit | INVALID_UNIT | VALIDATION | DEFINITE
            Json Parse Error | INVALID_ARGUMENT | VALIDATION | DEFINITE
            marketUnavailable | MARKET_CLOSED | MARKET_STATUS | DEFINITE
            nonceBelowThreshold | INVALID_NONCE | AUTH | DEFINITE
            nonceDuplicate | INVALID_NONCE | AUTH | DEFINITE
            notFound | ORDER_NOT_FOUND | NOT_FOUND | DEFINITE
            requiredArgumentMissing | MISSING_ARGUMENT | VALIDATION | DEFINITE
            Server Error | SERVER_ERROR | VENUE | AMBIGUOUS
            Unavailable | UNAVAILABLE | MAINTENANCE | AMBIGUOUS
            unknownError | SERVER_ERROR | VENUE | AMBIGUOUS
            insufficientPrivileges | INSUFFICIENT_PRIVILEGES | PERMISSION | DEFINITE
            contractNotFound | UNKNOWN_SYMBOL | NOT_FOUND | DEFINITE
            Argument invalid: symbol | INVALID_ARGUMENT | VALIDATION | DEFINITE
            404 NOT_FOUND | NO_SUCH_PATH | NOT_FOUND | DEFINITE
            invalid order type | INVALID_ORDER_TYPE | VALIDATION | DEFINITE
            Invalid tick type | INVALID_CHART | VALIDATION | DEFINITE
            Invalid resolution | INVALID_CHART | VALIDATION | DEFINITE
            Failed to subscribe to authenticated feed | AUTHENTICATION | AUTH | DEFINITE
            Already subscribed to feed, re-requesting | ALREADY_SUBSCRIBED | VALIDATION | DEFINITE
            """)
    void eachWordOfTheEnvelopeHasItsEntry(String text, FuturesError entry, Category category, Certainty certainty) {
        is(ErrorCatalogue.futures(text), text, entry, category, certainty);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            marketSuspended | MARKET_CLOSED | MARKET_STATUS | DEFINITE
            marketInactive | MARKET_CLOSED | MARKET_STATUS | DEFINITE
            invalidOrderType | INVALID_ORDER_TYPE | VALIDATION | DEFINITE
            invalidSide | INVALID_SIDE | VALIDATION | DEFINITE
            invalidPrice | INVALID_PRICE | VALIDATION | DEFINITE
            invalidSize | INVALID_SIZE | VALIDATION | DEFINITE
            tooManySmallOrders | TOO_SMALL | VALIDATION | DEFINITE
            tooManyOrders | TOO_MANY_ORDERS | VALIDATION | DEFINITE
            insufficientAvailableFunds | INSUFFICIENT_FUNDS | FUNDS | DEFINITE
            wouldCauseLiquidation | WOULD_CAUSE_LIQUIDATION | FUNDS | DEFINITE
            clientOrderIdAlreadyExist | CLIENT_ID_IN_USE | VALIDATION | AMBIGUOUS
            clientOrderIdTooBig | INVALID_CLIENT_ID | VALIDATION | DEFINITE
            clientOrderIdTooLong | INVALID_CLIENT_ID | VALIDATION | DEFINITE
            clientOrderIdInvalid | INVALID_CLIENT_ID | VALIDATION | DEFINITE
            maxPositionViolation | MAX_POSITION | VALIDATION | DEFINITE
            outsidePriceCollar | PRICE_COLLAR | VALIDATION | DEFINITE
            wouldIncreasePriceDislocation | PRICE_DISLOCATION | VALIDATION | DEFINITE
            notFound | ORDER_NOT_FOUND | NOT_FOUND | DEFINITE
            orderForEditNotAStop | EDIT_REFUSED | VALIDATION | DEFINITE
            orderForEditNotFound | ORDER_NOT_FOUND | NOT_FOUND | DEFINITE
            postWouldExecute | POST_ONLY_WOULD_TAKE | VALIDATION | DEFINITE
            iocWouldNotExecute | IOC_WOULD_NOT_EXECUTE | MARKET_STATUS | DEFINITE
            selfFill | SELF_FILL | VALIDATION | DEFINITE
            wouldNotReducePosition | WOULD_NOT_REDUCE | VALIDATION | DEFINITE
            marketIsPostOnly | POST_ONLY_MODE | MARKET_STATUS | DEFINITE
            fixedLeverageTooHigh | LEVERAGE_TOO_HIGH | VALIDATION | DEFINITE
            cannotEditTriggerPriceOfTrailingStop | EDIT_REFUSED | VALIDATION | DEFINITE
            cannotEditLimitPriceOfTrailingStop | EDIT_REFUSED | VALIDATION | DEFINITE
            wouldProcessAfterSpecifiedTime | DEADLINE_PASSED | VENUE | DEFINITE
            filled | ALREADY_FILLED | VENUE | AMBIGUOUS
            noOrdersToCancel | NOTHING_TO_CANCEL | VENUE | AMBIGUOUS
            requiredArgumentMissing | MISSING_ARGUMENT | VALIDATION | DEFINITE
            """)
    void eachStatusHasItsEntry(String text, FuturesError entry, Category category, Certainty certainty) {
        is(ErrorCatalogue.futuresStatus(text), text, entry, category, certainty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MARKET_SUSPENDED", "MARKET_NOT_FOUND", "INVALID_PRICE", "INVALID_QUANTITY",
            "SMALL_ORDER_LIMIT_EXCEEDED", "INSUFFICIENT_MARGIN", "WOULD_CAUSE_LIQUIDATION", "CLIENT_ORDER_ID_IN_USE",
            "CLIENT_ORDER_ID_TOO_LONG", "MAX_POSITION_EXCEEDED", "PRICE_COLLAR", "PRICE_DISLOCATION",
            "EDIT_HAS_NO_EFFECT", "ORDER_FOR_CANCELLATION_NOT_FOUND", "ORDER_FOR_EDIT_NOT_FOUND",
            "ORDER_CANNOT_HAVE_TRIGGER_PRICE", "POST_WOULD_EXECUTE", "IOC_WOULD_NOT_EXECUTE", "WOULD_EXECUTE_SELF",
            "WOULD_NOT_REDUCE_POSITION", "REJECTED_AFTER_EXECUTION", "MARKET_IS_POST_ONLY", "ORDER_LIMIT_EXCEEDED",
            "FIXED_LEVERAGE_TOO_HIGH", "CANNOT_EDIT_TRIGGER_PRICE_OF_TRAILING_STOP",
            "CANNOT_EDIT_LIMIT_PRICE_OF_TRAILING_STOP", "TRAILING_STOP_ORDER_LIMIT_EXCEEDED",
            "TRAILING_STOP_PERCENT_DEVIATION_EXCEEDS_MAX_DECIMAL_PLACES",
            "TRAILING_STOP_QUOTE_DEVIATION_NOT_MULTIPLE_OF_TICK_SIZE", "TRAILING_STOP_MAX_DEVIATION_TOO_LARGE",
            "TRAILING_STOP_MAX_DEVIATION_TOO_SMALL",
            "INSUFFICIENT_HEADROOM_AROUND_CURRENT_PRICE_TO_EDIT_TRAILING_STOP",
            "NO_REFERENCE_PRICE_AVAILABLE_FOR_CALCULATING_TRAILING_STOP_TRIGGER_PRICE", "INSUFFICIENT_CLOSING_MARGIN",
            "LIMIT_PRICE_SET_AS_ABSOLUTE_AND_RELATIVE", "LIMIT_PRICE_OFFSET_VALUE_INVALID",
            "LIMIT_PRICE_OFFSET_UNIT_INVALID", "LIMIT_PRICE_OFFSET_MUST_HAVE_VALUE_AND_UNIT",
            "LIMIT_PRICE_OFFSET_QUOTE_CURRENCY_VALUE_MUST_BE_MULTIPLE_OF_TICK_SIZE",
            "LIMIT_PRICE_OFFSET_PERCENT_VALUE_TOO_MANY_DECIMAL_PLACES", "LIMIT_PRICE_OFFSET_TOO_HIGH",
            "LIMIT_PRICE_OFFSET_TOO_LOW"})
    void eachErrorOfAnOrdersEventIsKnown(String text) {
        VenueException exception = ErrorCatalogue.futuresStatus(text);
        assertThat(exception.code()).isNotEqualTo("kraken.futures.unknown");
        assertThat(exception.venueText()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"liquidation", "contract_expired", "not_enough_margin", "market_inactive",
            "cancelled_by_admin", "dead_man_switch", "ioc_order_failed_because_it_would_not_be_executed",
            "post_order_failed_because_it_would_filled", "post_order_failed_because_it_would_be_filled",
            "would_execute_self", "would_not_reduce_position", "order_for_edit_not_found", "NOT_ENOUGH_MARGIN",
            "POST_WOULD_EXECUTE_REASON", "IOC_WOULD_NOT_EXECUTE_REASON", "WOULD_EXECUTE_SELF_REASON",
            "WOULD_NOT_REDUCE_POSITION_REASON", "ORDER_FOR_EDIT_NOT_FOUND_REASON", "CONTRACT_EXPIRED",
            "DEAD_MAN_SWITCH", "LIQUIDATION_ORDER"})
    void eachReasonOfAStreamIsKnown(String text) {
        assertThat(ErrorCatalogue.futuresStatus(text).code()).isNotEqualTo("kraken.futures.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"placed", "partiallyFilled", "edited", "cancelled", "somethingNew", "notFoundAnywhere", ""})
    void whateverElseAStatusSaysLeavesTheOrderInDoubt(String text) {
        VenueException exception = ErrorCatalogue.futuresStatus(text);
        assertThat(exception.code()).isEqualTo("kraken.futures.unknown");
        assertThat(exception.advice()).isEqualTo(Advice.LOOK_FIRST);
        assertThat(ErrorCatalogue.certaintyOf(exception)).isEqualTo(Certainty.AMBIGUOUS);
    }

    @Test
    void anOrderThatTradedBeforeItWasRefusedIsInDoubt() {
        assertThat(ErrorCatalogue.certaintyOf(ErrorCatalogue.futuresStatus("REJECTED_AFTER_EXECUTION")))
                .isEqualTo(Certainty.AMBIGUOUS);
    }

    @Test
    void nonceAndRateAnswersAreTold() {
        assertThat(ErrorCatalogue.isInvalidNonce(ErrorCatalogue.futures("nonceDuplicate"))).isTrue();
        assertThat(ErrorCatalogue.isInvalidNonce(ErrorCatalogue.futures("authenticationError"))).isFalse();
        assertThat(ErrorCatalogue.isRateLimit(ErrorCatalogue.futures("apiLimitExceeded"))).isTrue();
        assertThat(ErrorCatalogue.isRateLimit(ErrorCatalogue.futures("tooManyOrders"))).isFalse();
    }

    private static void is(VenueException exception, String text, FuturesError entry, Category category,
            Certainty certainty) {
        assertThat(ErrorCatalogue.find(exception.code())).contains(entry);
        assertThat(exception.category()).isEqualTo(category);
        assertThat(ErrorCatalogue.certaintyOf(exception)).isEqualTo(certainty);
        assertThat(exception.venueText()).contains(text);
    }
}
