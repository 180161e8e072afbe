package dev.colibri.kraken.common.errors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;

import static dev.colibri.kraken.common.errors.Certainty.AMBIGUOUS;
import static dev.colibri.kraken.common.errors.Certainty.DEFINITE;
import static org.assertj.core.api.Assertions.assertThat;

class SpotErrorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    EAPI:Invalid key | INVALID_KEY | AUTH | DEFINITE
                    EAPI:Invalid signature | INVALID_SIGNATURE | AUTH | DEFINITE
                    EAPI:Invalid nonce | INVALID_NONCE | AUTH | DEFINITE
                    EAPI:Rate limit exceeded | API_RATE_LIMIT | RATE_LIMIT | DEFINITE
                    EAPI:Bad request | BAD_REQUEST | VALIDATION | DEFINITE
                    EAPI:Feature disabled | FEATURE_DISABLED | VALIDATION | DEFINITE
                    EAPI:Invalid token | INVALID_TOKEN | AUTH | DEFINITE
                    EGeneral:Permission denied | PERMISSION_DENIED | PERMISSION | DEFINITE
                    EGeneral:Temporary lockout | TEMPORARY_LOCKOUT | RATE_LIMIT | DEFINITE
                    EGeneral:Too many requests | TOO_MANY_REQUESTS | RATE_LIMIT | DEFINITE
                    EGeneral:Unknown method | UNKNOWN_METHOD | VALIDATION | DEFINITE
                    EGeneral:Invalid arguments | INVALID_ARGUMENTS | VALIDATION | DEFINITE
                    EGeneral:Invalid arguments:ordertype | INVALID_ARGUMENTS | VALIDATION | DEFINITE
                    EGeneral:Invalid arguments:volume | INVALID_ARGUMENTS | VALIDATION | DEFINITE
                    EGeneral:Invalid arguments:volume minimum not met | ORDER_MINIMUM | VALIDATION | DEFINITE
                    EGeneral:Invalid arguments:cl_ord_id not unique | CLIENT_ID_NOT_UNIQUE | VALIDATION | AMBIGUOUS
                    EGeneral:Invalid arguments:cl_ord_id | INVALID_CLIENT_ID | VALIDATION | DEFINITE
                    EGeneral:Invalid arguments:Index unavailable | INDEX_UNAVAILABLE | VALIDATION | DEFINITE
                    EGeneral:Internal error | INTERNAL_ERROR | VENUE | AMBIGUOUS
                    EGeneral:Internal error:17 | INTERNAL_ERROR | VENUE | AMBIGUOUS
                    EDatabase:Internal error | INTERNAL_ERROR | VENUE | AMBIGUOUS
                    EQuery:Unknown asset pair | UNKNOWN_PAIR | NOT_FOUND | DEFINITE
                    EQuery:Invalid asset pair | UNKNOWN_PAIR | NOT_FOUND | DEFINITE
                    EQuery:Unknown asset | UNKNOWN_ASSET | NOT_FOUND | DEFINITE
                    EService:Unavailable | UNAVAILABLE | MAINTENANCE | AMBIGUOUS
                    EService:Busy | BUSY | VENUE | AMBIGUOUS
                    EService: Throttled: 1741500000 | THROTTLED | RATE_LIMIT | DEFINITE
                    EService:Market in cancel_only mode | CANCEL_ONLY | MARKET_STATUS | DEFINITE
                    EService:Market in post_only mode | POST_ONLY_MODE | MARKET_STATUS | DEFINITE
                    EService:Market in limit_only mode | LIMIT_ONLY | MARKET_STATUS | DEFINITE
                    EService:Market in reduce_only mode | REDUCE_ONLY_MODE | MARKET_STATUS | DEFINITE
                    EService:Deadline elapsed | DEADLINE_ELAPSED | VENUE | DEFINITE
                    EOrder:Insufficient funds | INSUFFICIENT_FUNDS | FUNDS | DEFINITE
                    EOrder:Order minimum not met | ORDER_MINIMUM | VALIDATION | DEFINITE
                    EOrder:Cost minimum not met | COST_MINIMUM | VALIDATION | DEFINITE
                    EOrder:Tick size check failed | TICK_SIZE | VALIDATION | DEFINITE
                    EOrder:Invalid price:up to 2 decimals | INVALID_PRICE | VALIDATION | DEFINITE
                    EOrder:Invalid order | INVALID_ORDER | NOT_FOUND | DEFINITE
                    EOrder:Unknown order | UNKNOWN_ORDER | NOT_FOUND | DEFINITE
                    EOrder:Cancel pending | CANCEL_PENDING | VENUE | AMBIGUOUS
                    EOrder:Orders limit exceeded | ORDERS_LIMIT | VALIDATION | DEFINITE
                    EOrder:Scheduled orders limit exceeded | SCHEDULED_ORDERS_LIMIT | VALIDATION | DEFINITE
                    EOrder:Positions limit exceeded | POSITIONS_LIMIT | VALIDATION | DEFINITE
                    EOrder:Rate limit exceeded | ORDER_RATE_LIMIT | RATE_LIMIT | DEFINITE
                    EOrder:Domain rate limit exceeded | DOMAIN_RATE_LIMIT | RATE_LIMIT | DEFINITE
                    EOrder:Cannot open position | CANNOT_OPEN_POSITION | PERMISSION | DEFINITE
                    EOrder:Cannot open opposing position | CANNOT_OPEN_OPPOSING | PERMISSION | DEFINITE
                    EOrder:Margin allowance exceeded | MARGIN_LIMIT | FUNDS | DEFINITE
                    EOrder:Margin level too low | MARGIN_LIMIT | FUNDS | DEFINITE
                    EOrder:Margin position size exceeded | MARGIN_LIMIT | FUNDS | DEFINITE
                    EOrder:Insufficient initial margin | MARGIN_LIMIT | FUNDS | DEFINITE
                    EOrder:Insufficient margin | MARGIN_POOL_EMPTY | FUNDS | DEFINITE
                    EOrder:Reduce only:No position exists | REDUCE_ONLY_NO_POSITION | VALIDATION | DEFINITE
                    EOrder:Reduce only:Position is closed | REDUCE_ONLY_CLOSED | VENUE | AMBIGUOUS
                    EOrder:Reduce only:Non-PC | REDUCE_ONLY_NOT_ELIGIBLE | PERMISSION | DEFINITE
                    EOrder:Reduce only:Non-ECP | REDUCE_ONLY_NOT_ELIGIBLE | PERMISSION | DEFINITE
                    EOrder:Unknown position | UNKNOWN_POSITION | VENUE | DEFINITE
                    EOrder:Trading agreement required | AGREEMENT_REQUIRED | PERMISSION | DEFINITE
                    EOrder:Post only order | POST_ONLY_WOULD_TAKE | VALIDATION | DEFINITE
                    EOrder:Order not editable | NOT_EDITABLE | VENUE | DEFINITE
                    EOrder:Not enough leaves qty | NOT_ENOUGH_LEFT | VENUE | DEFINITE
                    ETrade:Invalid request | INVALID_TRADE_REQUEST | VALIDATION | DEFINITE
                    ETrade:User Locked | ACCOUNT_LOCKED | PERMISSION | DEFINITE
                    ETrade:Locked | ACCOUNT_LOCKED | PERMISSION | DEFINITE
                    EAccount:Invalid permissions:XMR restricted for PL | INVALID_PERMISSIONS | PERMISSION | DEFINITE
                    EAuth:Account temporary disabled | ACCOUNT_DISABLED | PERMISSION | DEFINITE
                    EAuth:Account unconfirmed | ACCOUNT_DISABLED | PERMISSION | DEFINITE
                    EAuth:Rate limit exceeded | AUTH_RATE_LIMIT | RATE_LIMIT | DEFINITE
                    EAuth:Too many requests | AUTH_RATE_LIMIT | RATE_LIMIT | DEFINITE
                    EAuth:Failed | AUTH_FAILED | AUTH | DEFINITE
                    EBM:limit exceeded:CAL | ACQUISITION_LIMIT | PERMISSION | DEFINITE
                    ESession:Invalid session | INVALID_SESSION | AUTH | DEFINITE
                    EFunding:Unknown withdraw key | FUNDING | VENUE | AMBIGUOUS
                    """)
    void eachDocumentedTextHasItsEntry(String text, SpotError entry, Category category, Certainty certainty) {
        VenueException exception = ErrorCatalogue.spot(List.of(text));
        assertThat(ErrorCatalogue.find(exception.code())).contains(entry);
        assertThat(exception.category()).isEqualTo(category);
        assertThat(ErrorCatalogue.certaintyOf(exception)).isEqualTo(certainty);
        assertThat(exception.venueText()).contains(text);
        assertThat(exception).hasMessage(entry.meaning() + " " + entry.remedy() + " (" + text + ")");
    }

    @ParameterizedTest
    @CsvSource({"Currency pair not supported WWW/USD,UNKNOWN_PAIR",
            "Currency pair not in ISO 4217-A3 format UNKNOWN,UNKNOWN_PAIR", "Already subscribed,ALREADY_SUBSCRIBED",
            "Already subscribed to one ohlc interval on this symbol,ALREADY_SUBSCRIBED",
            "Subscription Not Found,NOT_SUBSCRIBED", "Subscription name invalid,INVALID_SUBSCRIPTION",
            "Unsupported event,MALFORMED", "Unsupported field: 'params' for the given msg type: ping,MALFORMED",
            "Limit_price field must be a number_float,MALFORMED", "Token(s) not found,TOKEN_MISSING",
            "Exceeded msg rate,MESSAGE_RATE", "CloudFlare WebSocket proxy restarting,EDGE_RESTARTING"})
    void whatOnlySocketsSayHasItsEntry(String text, SpotSocketError entry) {
        assertThat(entryOf(text)).isEqualTo(entry);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EOrder:Insufficient funds: needs 12 USD | INSUFFICIENT_FUNDS
            EOrder : Insufficient   funds | INSUFFICIENT_FUNDS
            eorder:insufficient FUNDS | INSUFFICIENT_FUNDS
            EOrder: Reduce only : Non-PC | REDUCE_ONLY_NOT_ELIGIBLE
            EOrder:Insufficient fundsX | UNKNOWN
            EAPI:Invalid keyring | UNKNOWN
            EOrder:Invalid orders | UNKNOWN
            EFlavour:Too sweet | UNKNOWN
            Post only order | POST_ONLY_WOULD_TAKE
            Insufficient funds | INSUFFICIENT_FUNDS
            """)
    void spacingCaseAndSuffixesDoNotMatterButWordsDo(String text, SpotError entry) {
        assertThat(entryOf(text)).isEqualTo(entry);
    }

    @Test
    void anUnknownTextIsKeptAndLeavesAnOrderInDoubt() {
        VenueException exception = ErrorCatalogue.spot(List.of("EFlavour:Too sweet"));
        assertThat(exception.code()).isEqualTo("kraken.spot.unknown");
        assertThat(exception.category()).isEqualTo(Category.VENUE);
        assertThat(exception.advice()).isEqualTo(Advice.LOOK_FIRST);
        assertThat(exception.venueText()).contains("EFlavour:Too sweet");
        assertThat(ErrorCatalogue.certaintyOf(exception)).isEqualTo(AMBIGUOUS);
    }

    @Test
    void warningsAreNoErrors() {
        assertThat(ErrorCatalogue.hasErrors(List.of())).isFalse();
        assertThat(ErrorCatalogue.hasErrors(List.of("WDatabase:No change"))).isFalse();
        assertThat(ErrorCatalogue.hasErrors(List.of("WDatabase:No change", "EOrder:Post only order"))).isTrue();
        assertThat(ErrorCatalogue.hasErrors(List.of("Whatever this is: new"))).isTrue();
        VenueException exception = ErrorCatalogue.spot(List.of("WDatabase:No change", "EOrder:Post only order"));
        assertThat(exception.code()).isEqualTo("kraken.spot.post-only-would-take");
        assertThat(exception.venueText()).contains("EOrder:Post only order");
    }

    @Test
    void ofSeveralErrorsTheOneInDoubtComesFirstThenTheRateLimit() {
        assertThat(entryOf("EOrder:Insufficient funds", "EService:Busy")).isEqualTo(SpotError.BUSY);
        assertThat(entryOf("EOrder:Insufficient funds", "EFlavour:Too sweet")).isEqualTo(SpotError.UNKNOWN);
        assertThat(entryOf("EOrder:Tick size check failed", "EOrder:Rate limit exceeded"))
                .isEqualTo(SpotError.ORDER_RATE_LIMIT);
        assertThat(entryOf("EOrder:Tick size check failed", "EOrder:Insufficient funds"))
                .isEqualTo(SpotError.TICK_SIZE);
        assertThat(ErrorCatalogue.spot(List.of("EOrder:Tick size check failed", "EService:Busy")).venueText())
                .contains("EOrder:Tick size check failed; EService:Busy");
    }

    @Test
    void noErrorAtAllIsInDoubtToo() {
        for (List<String> none : List.of(List.<String>of(), List.of("WDatabase:No change"))) {
            VenueException exception = ErrorCatalogue.spot(none);
            assertThat(exception.code()).isEqualTo("kraken.spot.unknown");
            assertThat(exception.venueText()).isEmpty();
        }
        assertThat(ErrorCatalogue.spot(Arrays.asList((String) null)).code()).isEqualTo("kraken.spot.unknown");
    }

    @Test
    void nonceAndRateAnswersAreTold() {
        VenueException nonce = ErrorCatalogue.spot(List.of("EAPI:Invalid nonce"));
        assertThat(ErrorCatalogue.isInvalidNonce(nonce)).isTrue();
        assertThat(ErrorCatalogue.isRateLimit(nonce)).isFalse();
        assertThat(nonce.advice()).isEqualTo(Advice.RETRY);
        VenueException rate = ErrorCatalogue.spot(List.of("EOrder:Rate limit exceeded"));
        assertThat(ErrorCatalogue.isRateLimit(rate)).isTrue();
        assertThat(ErrorCatalogue.isInvalidNonce(rate)).isFalse();
    }

    @Test
    void certaintyOfAStrangersExceptionIsAmbiguous() {
        VenueException strange = new VenueException("other.refused", Category.FUNDS, Advice.FIX_FIRST, "No.",
                Optional.empty());
        assertThat(ErrorCatalogue.certaintyOf(strange)).isEqualTo(AMBIGUOUS);
        assertThat(ErrorCatalogue.certaintyOf(ErrorCatalogue.spot(List.of("EOrder:Post only order"))))
                .isEqualTo(DEFINITE);
    }

    private static KrakenError entryOf(String... texts) {
        return ErrorCatalogue.find(ErrorCatalogue.spot(List.of(texts)).code()).orElseThrow();
    }
}
