package dev.colibri.kraken.common.errors;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.spi.VenueException;

import static org.assertj.core.api.Assertions.assertThat;

class EdgeErrorTest {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head><TITLE>api.kraken.com | %s</TITLE><script>var secret='x';</script></head>
            <body><h1>Oh dear</h1></body></html>""";

    @ParameterizedTest
    @CsvSource({"400,BAD_REQUEST,DEFINITE", "401,UNAUTHORIZED,DEFINITE", "403,FORBIDDEN,DEFINITE",
            "404,NO_SUCH_PATH,DEFINITE", "405,NO_SUCH_PATH,DEFINITE", "408,TIMEOUT,AMBIGUOUS",
            "429,TOO_MANY_REQUESTS,DEFINITE", "301,REDIRECTED,AMBIGUOUS", "500,SERVER_ERROR,AMBIGUOUS",
            "502,SERVER_ERROR,AMBIGUOUS", "503,SERVER_ERROR,AMBIGUOUS", "504,SERVER_ERROR,AMBIGUOUS",
            "520,SERVER_ERROR,AMBIGUOUS", "522,SERVER_ERROR,AMBIGUOUS", "524,SERVER_ERROR,AMBIGUOUS",
            "599,SERVER_ERROR,AMBIGUOUS", "418,UNEXPECTED_STATUS,AMBIGUOUS", "0,UNEXPECTED_STATUS,AMBIGUOUS",
            "-7,UNEXPECTED_STATUS,AMBIGUOUS", "200,TRUNCATED,AMBIGUOUS", "204,TRUNCATED,AMBIGUOUS"})
    void eachStatusHasItsEntry(int status, EdgeError entry, Certainty certainty) {
        VenueException exception = ErrorCatalogue.http(status, "application/json", "{\"err", Optional.empty());
        assertThat(ErrorCatalogue.find(exception.code())).contains(entry);
        assertThat(ErrorCatalogue.certaintyOf(exception)).isEqualTo(certainty);
        assertThat(exception.venueText()).contains("HTTP " + status + ": {\"err");
    }

    @Test
    void ofAPageNothingButTheTitleIsQuoted() {
        VenueException exception = ErrorCatalogue.http(502, "text/html; charset=UTF-8",
                PAGE.formatted("502: Bad gateway"), Optional.empty());
        assertThat(exception.venueText()).contains("HTTP 502: api.kraken.com | 502: Bad gateway");
        assertThat(exception.getMessage()).doesNotContain("<", "secret", "Oh dear");
    }

    @Test
    void aPageIsKnownByItsFirstCharacterToo() {
        VenueException exception = ErrorCatalogue.http(200, "", "\r\n <html>Hello", Optional.empty());
        assertThat(exception.code()).isEqualTo("kraken.edge.not-data");
        assertThat(exception.venueText()).contains("HTTP 200: a page without a title");
    }

    @Test
    void aPageThatSpeaksOfMaintenanceIsMaintenance() {
        VenueException exception =
                ErrorCatalogue.http(503, "text/html", PAGE.formatted("Scheduled Maintenance"), Optional.empty());
        assertThat(exception.code()).isEqualTo("kraken.edge.maintenance");
        assertThat(exception.category()).isEqualTo(VenueException.Category.MAINTENANCE);
    }

    @Test
    void theVenuesWordOnTheResetIsToldToTheUser() {
        VenueException exception = ErrorCatalogue.http(429, "", "", Optional.of(Duration.ofSeconds(7)));
        assertThat(exception.getMessage()).contains("It accepts again in 7 s.").endsWith("(HTTP 429)");
        assertThat(ErrorCatalogue.isRateLimit(exception)).isTrue();
    }

    @Test
    void thePlainTextOfTheChartsIsFoundInABadRequest() {
        assertThat(ErrorCatalogue.http(400, "text/plain", "Invalid resolution", Optional.empty()).code())
                .isEqualTo("kraken.futures.invalid-chart");
    }

    @Test
    void theRefusalOfTheHistoryIsARefusalOfTheKey() {
        VenueException exception = ErrorCatalogue.http(401, "application/json",
                "{\"status\":\"unauthorized\",\"reason\":\"unknown key\"}", Optional.empty());
        assertThat(exception.category()).isEqualTo(VenueException.Category.AUTH);
        assertThat(exception.getMessage()).contains("unknown key");
    }

    @Test
    void keysAndSignaturesAreMaskedWhateverEchoesThem() {
        String key = "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==";
        assertThat(ErrorCatalogue.http(400, "", "bad API-Key " + key + " sent", Optional.empty()).getMessage())
                .contains("bad API-Key *** sent").doesNotContain(key);
        assertThat(ErrorCatalogue.futures("odd " + key).getMessage()).doesNotContain(key.substring(0, 40));
        assertThat(ErrorCatalogue.transport(new IOException("token " + key), true).getMessage())
                .doesNotContain(key.substring(0, 40));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatWasNotSentIsDefiniteAndWhatWasSentIsNot(Throwable cause, EdgeError unsent, EdgeError sent) {
        VenueException before = ErrorCatalogue.transport(cause, false);
        VenueException after = ErrorCatalogue.transport(cause, true);
        assertThat(ErrorCatalogue.find(before.code())).contains(unsent);
        assertThat(ErrorCatalogue.find(after.code())).contains(sent);
        assertThat(ErrorCatalogue.certaintyOf(before)).isEqualTo(Certainty.DEFINITE);
        assertThat(ErrorCatalogue.certaintyOf(after)).isEqualTo(Certainty.AMBIGUOUS);
        assertThat(before.category()).isEqualTo(VenueException.Category.NETWORK);
        assertThat(before.venueText()).isEmpty();
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new ConnectException("Connection refused: localhost/127.0.0.1:9"),
                        EdgeError.CONNECTION_REFUSED, EdgeError.CONNECTION_LOST),
                Arguments.of(new NoRouteToHostException(), EdgeError.CONNECTION_REFUSED, EdgeError.CONNECTION_LOST),
                Arguments.of(new UnknownHostException("nowhere"), EdgeError.UNKNOWN_HOST, EdgeError.CONNECTION_LOST),
                Arguments.of(new SSLHandshakeException("no trust"), EdgeError.TLS_FAILED, EdgeError.CONNECTION_LOST),
                Arguments.of(new SocketTimeoutException(), EdgeError.CONNECT_TIMEOUT, EdgeError.TIMEOUT),
                Arguments.of(new TimeoutException("5 s"), EdgeError.CONNECT_TIMEOUT, EdgeError.TIMEOUT),
                Arguments.of(new LibraryTimeoutException(), EdgeError.CONNECT_TIMEOUT, EdgeError.TIMEOUT),
                Arguments.of(new SocketException("Connection reset"), EdgeError.NOT_REACHED,
                        EdgeError.CONNECTION_LOST),
                Arguments.of(new EOFException(), EdgeError.NOT_REACHED, EdgeError.CONNECTION_LOST),
                Arguments.of(new ClosedChannelException(), EdgeError.NOT_REACHED, EdgeError.CONNECTION_LOST),
                Arguments.of(new IOException("wrapped", new UnknownHostException("nowhere")), EdgeError.UNKNOWN_HOST,
                        EdgeError.CONNECTION_LOST));
    }

    @Test
    void theCauseIsNamedInAFewWords() {
        assertThat(ErrorCatalogue.transport(new ConnectException("Connection refused"), false).getMessage())
                .endsWith("Cause: Connection refused.");
        assertThat(ErrorCatalogue.transport(new EOFException(), true).getMessage()).endsWith("Cause: EOFException.");
    }

    @Test
    void causesThatGoInACircleEnd() {
        IOException first = new IOException("one");
        IOException second = new IOException("two", first);
        first.initCause(second);
        assertThat(ErrorCatalogue.transport(first, true).code()).isEqualTo("kraken.edge.connection-lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>", "<title", "<title></title>", "<title>\n \u0007</title>", "<html><titl"})
    void aPageWithoutAWholeTitleHasNone(String page) {
        assertThat(ErrorCatalogue.http(503, "text/html", page, Optional.empty()).venueText())
                .contains("HTTP 503: a page without a title");
    }

    /** As the network libraries have them: of no common type. */
    private static final class LibraryTimeoutException extends ConnectException {
        private static final long serialVersionUID = 1L;
    }
}
