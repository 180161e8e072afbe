package dev.colibri.api.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InstrumentTerms;
import dev.colibri.api.model.Price;
import dev.colibri.api.spi.InstrumentProvider;
import dev.colibri.api.spi.InstrumentProvider.AssetInfo;
import dev.colibri.api.spi.InstrumentProvider.Resolution;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every connection must know of what can be traded on it. Extend it and give it a venue, as for {@link
 * DataClientContract}. Instruments can be loaded without connecting; changes are told once the connection stands.
 */
@Timeout(60)
public abstract class InstrumentProviderContract {
    private static final InstrumentId NOWHERE = InstrumentId.parse("NO/SUCHTHING.NOWHERE");

    private @Nullable MarketSession session;

    /** Starts a new venue, with its node. */
    protected abstract MarketVenueHarness openVenue();

    @BeforeEach
    void openTheVenue() {
        session = new MarketSession(openVenue());
    }

    @AfterEach
    void closeTheVenue() {
        if (session != null) {
            session.venue().close();
        }
    }

    @Test
    @Check({1, 122})
    void everythingThatIsListedIsLoadedExactly() {
        loadAll();
        assertThat(venue().listings()).allSatisfy(listing -> assertThat(find(listing.id())).as("%s", listing.id())
                .hasValueSatisfying(instrument -> checkExact(instrument.terms(), listing)));
        assertThat(instruments()).extracting(Instrument::id).as("ids").doesNotHaveDuplicates().isSorted();
        assertThat(find(NOWHERE)).isEmpty();
    }

    @Test
    @Check(2)
    void onlyWhatIsAskedForIsLoaded() {
        InstrumentId wanted = venue().listings().get(1).id();
        load(wanted);
        assertThat(instruments()).extracting(Instrument::id).containsExactly(wanted);
        InstrumentId another = venue().listings().get(0).id();
        load(another);
        assertThat(instruments()).extracting(Instrument::id).containsExactlyInAnyOrder(wanted, another);
    }

    @Test
    @Check(2)
    void anIdThatIsNotListedFailsByNameAndTheOthersAreLoaded() {
        InstrumentId known = venue().listings().get(1).id();
        InstrumentId near = new InstrumentId(known.symbol() + "X", known.venue());
        Throwable failure = session().node()
                .awaitFailure(session().node().call(() -> provider().load(List.of(near, known))));
        assertThat(failure).hasMessageContaining(near.symbol()).hasMessageContaining(known.symbol());
        assertThat(instruments()).extracting(Instrument::id).containsExactly(known);
    }

    @Test
    @Check(3)
    void aChangedRuleIsToldAndKept() {
        session().needs(ConnectorHarness.Feat.CHANGE_RULES);
        loadAll();
        session().connect();
        VenueListing listing = venue().listings().getFirst();
        Price finer = Price.of(listing.tick().movePointLeft(1));
        venue().changeTick(listing.id(), finer);
        untilTold(listing.id());
        InstrumentUpdate told = updates(listing.id()).getLast();
        assertThat(told.definition().terms().tick()).isEqualTo(finer);
        assertThat(find(listing.id()).map(Instrument::terms).map(InstrumentTerms::tick)).contains(finer);
        assertThat(find(listing.id()).map(Instrument::terms).map(InstrumentTerms::lot).map(lot -> lot.toBigDecimal()))
                .hasValueSatisfying(lot -> assertThat(lot).isEqualByComparingTo(listing.lot()));
    }

    @Test
    @Check(3)
    void aNewListingIsTold() {
        session().needs(ConnectorHarness.Feat.LIST);
        loadAll();
        session().connect();
        VenueListing listing = venue().list();
        untilTold(listing.id());
        assertThat(find(listing.id())).isPresent();
        assertThat(updates(listing.id())).hasSize(1);
    }

    @Test
    @Check(3)
    void loadingAgainRefreshes() {
        session().needs(ConnectorHarness.Feat.CHANGE_RULES);
        loadAll();
        int count = instruments().size();
        VenueListing listing = venue().listings().getFirst();
        Price finer = Price.of(listing.tick().movePointLeft(1));
        venue().changeTick(listing.id(), finer);
        venue().settle();
        loadAll();
        assertThat(instruments()).hasSize(count);
        assertThat(find(listing.id()).map(Instrument::terms).map(InstrumentTerms::tick)).contains(finer);
    }

    @Test
    @Check({97, 121})
    void everySpellingMeansItsInstrument() {
        loadAll();
        assertThat(venue().listings()).allSatisfy(listing -> {
            List<String> spellings = new ArrayList<>(listing.spellings());
            spellings.add(listing.id().toString());
            assertThat(spellings).allSatisfy(spelling -> assertThat(resolve(spelling)).isInstanceOfSatisfying(
                    Resolution.Found.class, found -> assertThat(found.instrument().id()).isEqualTo(listing.id())));
        });
    }

    @Test
    @Check(121)
    void aSlipOfThePenIsAnsweredWithWhatIsNear() {
        loadAll();
        InstrumentId meant = venue().listings().get(1).id();
        String slip = meant.symbol() + "X";
        assertThat(resolve(slip)).isInstanceOfSatisfying(Resolution.Unknown.class,
                unknown -> assertThat(unknown.near()).contains(meant).hasSizeLessThanOrEqualTo(5));
        assertThat(resolve("")).isInstanceOf(Resolution.Unknown.class);
    }

    @Test
    @Check(122)
    void assetsAreAsTheVenueDescribesThem() {
        loadAll();
        for (AssetInfo asset : venue().assets()) {
            assertThat(session().node().call(() -> provider().asset(asset.asset()))).contains(asset);
        }
        assertThat(session().node().call(() -> provider().asset(new Asset("NOSUCHTHING")))).isEmpty();
    }

    private static void checkExact(InstrumentTerms terms, VenueListing listing) {
        String name = listing.id().toString();
        assertThat(terms.venueSymbol()).as("venue symbol of %s", name).isEqualTo(listing.venueSymbol());
        assertThat(terms.base()).as("base of %s", name).isEqualTo(listing.base());
        assertThat(terms.quote()).as("quote of %s", name).isEqualTo(listing.quote());
        assertThat(terms.tick().toBigDecimal()).as("tick of %s", name).isEqualByComparingTo(listing.tick());
        assertThat(terms.lot().toBigDecimal()).as("lot of %s", name).isEqualByComparingTo(listing.lot());
        assertThat(terms.sizes().minQuantity().toBigDecimal()).as("least order of %s", name)
                .isEqualByComparingTo(listing.minQuantity());
    }

    private MarketSession session() {
        MarketSession running = session;
        if (running == null) {
            throw new IllegalStateException("no test is running");
        }
        return running;
    }

    private MarketVenueHarness venue() {
        return session().venue();
    }

    private InstrumentProvider provider() {
        return session().connection().instruments();
    }

    private void loadAll() {
        session().node().await(session().node().call(() -> provider().loadAll()));
    }

    private void load(InstrumentId id) {
        session().node().await(session().node().call(() -> provider().load(List.of(id))));
    }

    private List<Instrument> instruments() {
        return session().node().call(() -> provider().instruments());
    }

    private Optional<Instrument> find(InstrumentId id) {
        return session().node().call(() -> provider().find(id));
    }

    private Resolution resolve(String text) {
        return session().node().call(() -> provider().resolve(text));
    }

    private List<InstrumentUpdate> updates(InstrumentId id) {
        return session().sink().all(InstrumentUpdate.class, update -> update.instrument().equals(id));
    }

    private void untilTold(InstrumentId id) {
        session().node().until("an update of " + id, () -> !updates(id).isEmpty());
        venue().settle();
    }
}
