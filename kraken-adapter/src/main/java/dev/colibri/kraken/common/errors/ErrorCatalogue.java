package dev.colibri.kraken.common.errors;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.colibri.api.order.Reason;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Category;

/**
 * Turns what Kraken, its edge or the transport told into exceptions of the catalogue, and reads them again. Nothing
 * here throws: whatever the text, there is an exception object for it. The venue's own words are kept, without markup,
 * keys and control characters, and cut at 200 characters. What is not in the catalogue is ambiguous.
 */
public final class ErrorCatalogue {
    private static final List<KrakenError> ALL = all();
    private static final Map<String, KrakenError> BY_CODE = ALL.stream().collect(Collectors.toMap(KrakenError::code,
            error -> error, (one, other) -> one, LinkedHashMap::new));
    private static final TextIndex SPOT = new TextIndex(ALL.stream()
            .filter(error -> error instanceof SpotError || error instanceof SpotSocketError).toList());
    private static final TextIndex FUTURES = new TextIndex(List.of(FuturesError.values()));

    private ErrorCatalogue() {}

    /** Every entry: Spot, its sockets, Futures, and the edge. */
    public static List<KrakenError> entries() {
        return ALL;
    }

    /** Whether any of Spot's texts is an error; those that begin with a {@code W} are warnings. */
    public static boolean hasErrors(List<String> texts) {
        return texts.stream().anyMatch(text -> !isWarning(text));
    }

    /**
     * Spot's error for the texts of one answer, or of one leg of a batch; warnings among them are passed over. Several
     * make one exception, named for the worst: what leaves an order in doubt, then a rate limit, then the first. Also
     * takes the reason that a stream gives for an order's end. Call it when {@link #hasErrors} says so.
     */
    public static VenueException spot(List<String> errors) {
        List<String> texts = new ArrayList<>();
        List<KrakenError> found = new ArrayList<>();
        for (String error : errors) {
            String text = Objects.toString(error, "");
            if (!isWarning(text)) {
                texts.add(text);
                found.add(spotEntry(text));
            }
        }
        KrakenError worst = found.stream().min(Comparator.comparing(KrakenError::certainty,
                Comparator.comparing(certainty -> certainty == Certainty.DEFINITE))
                .thenComparing(error -> error.category() != Category.RATE_LIMIT)).orElse(SpotError.UNKNOWN);
        return exception(worst, "", words(String.join("; ", texts)));
    }

    /**
     * Futures' error for the one word of an envelope, the message of one of its listed errors, a text of the charts
     * or an alert of the sockets.
     */
    public static VenueException futures(String error) {
        return exception(FUTURES.find(error).orElse(FuturesError.UNKNOWN), "", words(error));
    }

    /**
     * Futures' error for a status of a send, edit or cancel that is not the success that was asked for, for the error
     * of an order's event, or for the reason that a stream gives.
     */
    public static VenueException futuresStatus(String status) {
        return futures(status);
    }

    /**
     * The error for an answer that is not Kraken's own word: another status than 200, or a body that cannot be read. An
     * answer with an envelope in its body, whatever its status, goes to {@link #futures} or {@link #spot} instead.
     *
     * @param contentType the header, empty when there is none
     * @param bodyStart the beginning of the body; of a page nothing but the title is quoted
     * @param reset how long until the venue accepts again, when it said so
     */
    public static VenueException http(int status, String contentType, String bodyStart, Optional<Duration> reset) {
        KrakenError error = HttpFailures.of(status, contentType, bodyStart);
        boolean page = ForeignText.isPage(contentType, bodyStart);
        if (error.equals(EdgeError.BAD_REQUEST) && !page) {
            error = FUTURES.find(bodyStart).orElse(error);
        }
        String said = page ? ForeignText.title(bodyStart).orElse("a page without a title")
                : ForeignText.clean(bodyStart);
        String wait = reset.map(time -> " It accepts again in " + Math.max(0, time.toSeconds()) + " s.").orElse("");
        return exception(error, wait, words("HTTP " + status + (said.isEmpty() ? "" : ": " + said)));
    }

    /**
     * The error for a failure of the transport.
     *
     * @param sent whether any byte of the request may have left; then the outcome is never definite
     */
    public static VenueException transport(Throwable cause, boolean sent) {
        return exception(TransportFailures.of(cause, sent), " Cause: " + TransportFailures.words(cause) + ".",
                Optional.empty());
    }

    /**
     * The error for a socket that was not opened because something else was answered. Nothing was sent on it, so
     * nothing
     * is in doubt; the parameters are those of {@link #http}.
     */
    public static VenueException socketRefused(int status, String contentType, String bodyStart) {
        VenueException answer = http(status, contentType, bodyStart, Optional.empty());
        return certaintyOf(answer) == Certainty.DEFINITE ? answer
                : exception(EdgeError.SOCKET_REFUSED, "", answer.venueText());
    }

    /** A text from outside, made fit for a message or a log: short, on one line, without markup or keys. */
    public static String clean(String text) {
        return ForeignText.clean(text);
    }

    /**
     * The error for an answer that came whole and cannot be understood.
     *
     * @param what which call it answers
     * @param why what is wrong with it, and where; nothing of its text
     */
    public static VenueException malformed(String what, String why) {
        return exception(EdgeError.MALFORMED, " Answer to " + what + ": " + ForeignText.clean(why) + ".",
                Optional.empty());
    }

    /** Whether an order command that it answers may have been carried out; ambiguous where the code is not ours. */
    public static Certainty certaintyOf(VenueException exception) {
        return find(exception.code()).map(KrakenError::certainty).orElse(Certainty.AMBIGUOUS);
    }

    /** The entry of this code. */
    public static Optional<KrakenError> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Whether the venue, or its edge, said that too much was asked in too short a time. */
    public static boolean isRateLimit(VenueException exception) {
        return exception.category() == Category.RATE_LIMIT;
    }

    /** Whether the request's number was refused, so that the same request with a new one may go at once. */
    public static boolean isInvalidNonce(VenueException exception) {
        return find(exception.code()).filter(error -> error.kind() == ErrorKind.NONCE).isPresent();
    }

    /**
     * The reason that an order's event gives, with the venue's own words, or ours where it had none. Only kinds of
     * error that are on the list have a code of their own; all else is the venue's decision.
     */
    public static Reason reason(VenueException exception) {
        Reason.Code code = find(exception.code()).map(error -> error.kind().reason()).orElse(Reason.Code.VENUE);
        return new Reason(code, exception.venueText().orElseGet(() -> Objects.toString(exception.getMessage(), "")));
    }

    private static KrakenError spotEntry(String text) {
        // The reasons of streams are the texts of orders without their category.
        return SPOT.find(text).or(() -> SPOT.find("EOrder:" + text)).orElse(SpotError.UNKNOWN);
    }

    private static boolean isWarning(String text) {
        String told = text.stripLeading();
        return told.length() > 1 && told.charAt(0) == 'W' && Character.isUpperCase(told.charAt(1))
                && told.indexOf(':') > 0;
    }

    private static Optional<String> words(String text) {
        String clean = ForeignText.clean(text);
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }

    private static VenueException exception(KrakenError error, String more, Optional<String> venueText) {
        return new VenueException(error.code(), error.category(), error.advice(),
                error.meaning() + " " + error.remedy() + more, venueText);
    }

    private static List<KrakenError> all() {
        List<KrakenError> all = new ArrayList<>();
        all.addAll(Arrays.asList(SpotError.values()));
        all.addAll(Arrays.asList(SpotSocketError.values()));
        all.addAll(Arrays.asList(FuturesError.values()));
        all.addAll(Arrays.asList(EdgeError.values()));
        return List.copyOf(all);
    }
}
