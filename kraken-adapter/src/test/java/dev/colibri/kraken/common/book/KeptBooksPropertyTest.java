package dev.colibri.kraken.common.book;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.book.VenueBook.Event;
import dev.colibri.kraken.common.book.VenueBook.Told;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever becomes of single messages, a book that is whole is the venue's, and one that is not is empty. */
class KeptBooksPropertyTest {
    private static final InstrumentId BTC_USD = InstrumentId.parse("BTC/USD.KRAKEN");

    enum Fate {
        ARRIVES, IS_LOST, COMES_TWICE, IS_DAMAGED, LINK_BREAKS
    }

    record Step(int what, int where, int howMuch, Fate fate, boolean resync) {}

    @Property(tries = 200)
    void aBookWithChecksumsIsTheVenuesOrEmpty(@ForAll("steps") List<Step> steps) {
        VenueBook venue = new VenueBook();
        ChecksummedBook book = new ChecksummedBook(BTC_USD, 0, 0, 10, MissingChecksum.FAULT);
        for (Step step : steps) {
            if (!book.isWhole() && step.resync()) {
                snapshot(book, venue);
            }
            Told told = venue.happen(step.what(), step.where(), step.howMuch());
            if (told.isInWindow()) {
                deliver(book, told, venue, step.fate());
            }
        }
        assertThat(snapshot(book, venue)).isEqualTo(BookVerdict.APPLIED);
        assertThat(VenueBook.levelsText(book.view())).isEqualTo(venue.levelsText(false));
    }

    private static void deliver(ChecksummedBook book, Told told, VenueBook venue, Fate fate) {
        long sum = venue.levelSum();
        BookVerdict verdict = switch (fate) {
            case IS_LOST -> BookVerdict.WAITING;
            case ARRIVES -> book.apply(false, told.bids(), told.asks(), sum, 7, 9);
            case COMES_TWICE -> {
                book.apply(false, told.bids(), told.asks(), sum, 7, 9);
                yield book.apply(false, told.bids(), told.asks(), sum, 7, 9);
            }
            case IS_DAMAGED -> book.apply(false, told.bids(), told.asks(), sum ^ 1, 7, 9);
            case LINK_BREAKS -> {
                book.clear();
                yield BookVerdict.WAITING;
            }
        };
        if (verdict == BookVerdict.APPLIED) {
            assertThat(VenueBook.levelsText(book.view())).isEqualTo(venue.levelsText(false));
        }
        assertThat(book.isWhole() || VenueBook.levelsText(book.view()).equals("//")).isTrue();
    }

    private static BookVerdict snapshot(ChecksummedBook book, VenueBook venue) {
        return book.apply(true, venue.rows(Side.BUY, false), venue.rows(Side.SELL, false), venue.levelSum(), 7, 9);
    }

    @Property(tries = 200)
    void aBookOrderByOrderIsTheVenuesOrEmpty(@ForAll("steps") List<Step> steps) {
        VenueBook venue = new VenueBook();
        ChecksummedOrders book = new ChecksummedOrders(BTC_USD, 0, 0, 10, MissingChecksum.FAULT, StrayOrders.FAULT);
        for (Step step : steps) {
            if (!book.isWhole() && step.resync()) {
                snapshot(book, venue);
            }
            Told told = venue.happen(step.what(), step.where(), step.howMuch());
            if (told.isInWindow()) {
                deliver(book, told, venue, step.fate());
            }
        }
        assertThat(snapshot(book, venue)).isEqualTo(BookVerdict.APPLIED);
        assertThat(VenueBook.ordersText(book.view())).isEqualTo(venue.ordersText());
    }

    private static void deliver(ChecksummedOrders book, Told told, VenueBook venue, Fate fate) {
        BookVerdict verdict = switch (fate) {
            case IS_LOST -> BookVerdict.WAITING;
            case ARRIVES -> send(book, told.orders(), false, venue.orderSum());
            case COMES_TWICE -> {
                send(book, told.orders(), false, venue.orderSum());
                yield send(book, told.orders(), false, venue.orderSum());
            }
            case IS_DAMAGED -> send(book, told.orders(), false, venue.orderSum() ^ 1);
            case LINK_BREAKS -> {
                book.clear();
                yield BookVerdict.WAITING;
            }
        };
        if (verdict == BookVerdict.APPLIED) {
            assertThat(VenueBook.ordersText(book.view())).isEqualTo(venue.ordersText());
        }
        assertThat(book.isWhole() || VenueBook.ordersText(book.view()).equals("//")).isTrue();
    }

    private static BookVerdict snapshot(ChecksummedOrders book, VenueBook venue) {
        List<Event> all = new ArrayList<>(venue.orders(Side.BUY));
        all.addAll(venue.orders(Side.SELL));
        return send(book, all, true, venue.orderSum());
    }

    private static BookVerdict send(ChecksummedOrders book, List<Event> events, boolean snapshot, long sum) {
        book.begin(snapshot, 7, 9);
        for (Event event : events) {
            byte[] id = event.order().bytes();
            if (event.added()) {
                book.add(event.side(), id, 0, id.length, event.price(), event.order().quantity(), 5);
            } else if (event.order().quantity() == 0) {
                book.delete(id, 0, id.length);
            } else {
                book.modify(event.side(), id, 0, id.length, event.price(), event.order().quantity(), 5);
            }
        }
        return book.end(sum);
    }

    @Property(tries = 200)
    void aBookWithASequenceIsTheVenuesOrEmpty(@ForAll("steps") List<Step> steps) {
        VenueBook venue = new VenueBook();
        SequencedBook book = new SequencedBook(BTC_USD, 0, 0, SequenceGuard.BehindSnapshot.IGNORED);
        for (Step step : steps) {
            if (!book.isWhole() && step.resync()) {
                snapshot(book, venue);
            }
            Told told = venue.happen(step.what(), step.where(), step.howMuch());
            BookVerdict verdict = switch (step.fate()) {
                case IS_LOST -> BookVerdict.WAITING;
                case ARRIVES -> send(book, told);
                case COMES_TWICE -> {
                    BookVerdict first = send(book, told);
                    BookVerdict second = send(book, told);
                    assertThat(second).isEqualTo(
                            first == BookVerdict.APPLIED ? BookVerdict.OLD : BookVerdict.WAITING);
                    yield first;
                }
                case IS_DAMAGED -> book.apply(false, told.wholeBids(), told.wholeAsks(), -1, 7, 9);
                case LINK_BREAKS -> {
                    book.clear();
                    yield BookVerdict.WAITING;
                }
            };
            if (verdict == BookVerdict.APPLIED) {
                assertThat(VenueBook.levelsText(book.view())).isEqualTo(venue.levelsText(true));
            }
            assertThat(book.isWhole() || VenueBook.levelsText(book.view()).equals("//")).isTrue();
        }
        assertThat(snapshot(book, venue)).isEqualTo(BookVerdict.APPLIED);
        assertThat(VenueBook.levelsText(book.view())).isEqualTo(venue.levelsText(true));
    }

    private static BookVerdict send(SequencedBook book, Told told) {
        return book.apply(false, told.wholeBids(), told.wholeAsks(), told.sequence(), 7, 9);
    }

    private static BookVerdict snapshot(SequencedBook book, VenueBook venue) {
        return book.apply(true, venue.rows(Side.BUY, true), venue.rows(Side.SELL, true), venue.sequence(), 7, 9);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Fate> fates = Arbitraries.frequency(Tuple.of(30, Fate.ARRIVES), Tuple.of(1, Fate.IS_LOST),
                Tuple.of(1, Fate.COMES_TWICE), Tuple.of(1, Fate.IS_DAMAGED), Tuple.of(1, Fate.LINK_BREAKS));
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 10_000);
        Arbitrary<Integer> places = Arbitraries.oneOf(Arbitraries.integers().between(30, 70),
                Arbitraries.integers().between(0, 99));
        return Combinators.combine(numbers, places, numbers, fates, Arbitraries.of(true, true, false)).as(Step::new)
                .list().ofMinSize(10).ofMaxSize(200);
    }
}
