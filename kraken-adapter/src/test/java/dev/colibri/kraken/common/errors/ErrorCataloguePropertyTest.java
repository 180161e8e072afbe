package dev.colibri.kraken.common.errors;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import dev.colibri.api.spi.VenueException;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorCataloguePropertyTest {

    @Property(tries = 500)
    void whateverTheTextThereIsAnExceptionForIt(@ForAll("texts") String text, @ForAll("texts") String other,
            @ForAll int status, @ForAll boolean sent) {
        fit(ErrorCatalogue.spot(List.of(text, other)));
        fit(ErrorCatalogue.futures(text));
        fit(ErrorCatalogue.futuresStatus(text));
        fit(ErrorCatalogue.http(status % 600, other, text, Optional.empty()));
        fit(ErrorCatalogue.transport(new IOException(text), sent));
    }

    @Property(tries = 300)
    void aTextThatIsChangedWithinIsNotTakenForAnother(@ForAll("entries") KrakenError error,
            @ForAll("cuts") double cut) {
        String text = error.texts().get(0);
        int at = (int) (cut * text.length());
        String changed = text.substring(0, at) + "~" + text.substring(at + 1);
        VenueException exception = error instanceof FuturesError ? ErrorCatalogue.futures(changed)
                : ErrorCatalogue.spot(List.of(changed));
        KrakenError found = ErrorCatalogue.find(exception.code()).orElseThrow();
        boolean beginsLikeTheFound =
                found.texts().stream().anyMatch(known -> changed.toLowerCase().startsWith(known.toLowerCase()));
        assertThat(found.name().equals("UNKNOWN") || beginsLikeTheFound).isTrue();
    }

    @Property(tries = 300)
    void aDetailAfterADocumentedTextDoesNotHideIt(@ForAll("entries") KrakenError error,
            @ForAll("texts") String detail) {
        String told = error.texts().get(0) + ": 7" + detail;
        VenueException exception = error instanceof FuturesError ? ErrorCatalogue.futures(told)
                : ErrorCatalogue.spot(List.of(told));
        assertThat(exception.code()).isEqualTo(error.code());
    }

    @Provide
    Arbitrary<KrakenError> entries() {
        return Arbitraries.of(ErrorCatalogue.entries().stream().filter(error -> !error.texts().isEmpty()).toList());
    }

    @Provide
    Arbitrary<Double> cuts() {
        return Arbitraries.doubles().between(0, 0.99);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> known = Arbitraries.of(ErrorCatalogue.entries().stream()
                .flatMap(error -> error.texts().stream()).toList());
        Arbitrary<String> wild = Arbitraries.strings().all().ofMaxLength(220);
        Arbitrary<String> page = Arbitraries.of("<html>", "<!DOCTYPE html><title>Just a moment...</title>", "<b", "<",
                "</script><script>", "&lt;html&gt;", "\u202e", "\ud83d", "\r\n\t\0", "EOrder", "W", "::::");
        return Combinators.combine(Arbitraries.oneOf(known, wild, page), Arbitraries.oneOf(page, wild),
                Arbitraries.oneOf(known, wild)).as((a, b, c) -> a + b + c);
    }

    private static void fit(VenueException exception) {
        KrakenError error = ErrorCatalogue.find(exception.code()).orElseThrow();
        assertThat(exception.getMessage()).startsWith(error.meaning()).hasSizeLessThan(700);
        assertThat(exception.getMessage()).doesNotContainPattern("<[/!?A-Za-z]").doesNotContainPattern("\\p{Cntrl}");
        exception.venueText().ifPresent(text -> assertThat(text.length()).isBetween(1, 200));
        assertThat(ErrorCatalogue.reason(exception).code()).isEqualTo(error.kind().reason());
    }
}
