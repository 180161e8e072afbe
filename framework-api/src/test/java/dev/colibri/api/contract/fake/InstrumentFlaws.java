package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import io.vertx.core.Future;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InstrumentTerms;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.spi.InstrumentProvider;
import dev.colibri.api.spi.NodeContext;

/** Wrong ways to know what can be traded. */
final class InstrumentFlaws {

    static final List<Flaw> ALL = List.of(
            Flaw.of("lots are rounded to one decimal", () -> instruments(RoundedLots::new),
                    "everythingThatIsListedIsLoadedExactly", "aChangedRuleIsToldAndKept"),
            Flaw.of("asking for one loads all", () -> instruments(honest -> new ForwardingInstruments(honest) {
                @Override
                public Future<Void> load(List<InstrumentId> ids) {
                    return honest.load(ids).compose(loaded -> honest.loadAll());
                }
            }), "onlyWhatIsAskedForIsLoaded"),
            Flaw.of("an unknown id fails without a name",
                    () -> instruments(honest -> new ForwardingInstruments(honest) {
                        @Override
                        public Future<Void> load(List<InstrumentId> ids) {
                            return honest.load(ids).recover(failure -> Future.failedFuture(
                                    new IllegalArgumentException("unknown instrument")));
                        }
                    }), "anIdThatIsNotListedFailsByNameAndTheOthersAreLoaded"),
            Flaw.of("changed rules are not heard", () -> deaf(InstrumentFlaws::isKnown), "aChangedRuleIsToldAndKept",
                    "aMarketsStatusIsToldAtSubscriptionAndAtEachChange"),
            Flaw.of("new listings are not heard", () -> deaf(listing -> !isKnown(listing)), "aNewListingIsTold"),
            Flaw.of("loading again does nothing", () -> instruments(LoadsOnce::new), "loadingAgainRefreshes"),
            Flaw.of("hyphens are not understood", () -> instruments(honest -> new ForwardingInstruments(honest) {
                @Override
                public Resolution resolve(String text) {
                    return text.contains("-") ? new Resolution.Unknown(List.of()) : honest.resolve(text);
                }
            }), "everySpellingMeansItsInstrument"),
            Flaw.of("nothing is near", () -> instruments(honest -> new ForwardingInstruments(honest) {
                @Override
                public Resolution resolve(String text) {
                    return honest.resolve(text) instanceof Resolution.Found found ? found
                            : new Resolution.Unknown(List.of());
                }
            }), "aSlipOfThePenIsAnsweredWithWhatIsNear"),
            Flaw.of("every asset has eight decimals", () -> instruments(honest -> new ForwardingInstruments(honest) {
                @Override
                public Optional<AssetInfo> asset(Asset asset) {
                    return honest.asset(asset).map(info -> new AssetInfo(asset, 8, 8, info.description()));
                }
            }), "assetsAreAsTheVenueDescribesThem"));

    private InstrumentFlaws() {}

    private static boolean isKnown(FakeListing listing) {
        return FakeListing.first().stream().anyMatch(row -> row.id().equals(listing.id()));
    }

    private static Sabotage instruments(Function<InstrumentProvider, InstrumentProvider> bend) {
        return new Sabotage() {
            @Override
            InstrumentProvider instruments(InstrumentProvider honest) {
                return bend.apply(honest);
            }
        };
    }

    private static Sabotage deaf(Predicate<FakeListing> unheard) {
        return new Sabotage() {
            @Override
            FakeWire wire(FakeWire honest, NodeContext node) {
                return new ForwardingWire(honest) {
                    @Override
                    List<? extends FakeMessage> received(FakeMessage message) {
                        return message instanceof FakeMessage.Listed listed && unheard.test(listed.listing())
                                ? List.of() : List.of(message);
                    }
                };
            }
        };
    }

    private static final class RoundedLots extends ForwardingInstruments {
        RoundedLots(InstrumentProvider honest) {
            super(honest);
        }

        @Override
        public Optional<Instrument> find(InstrumentId id) {
            return honest.find(id).map(instrument -> rounded(instrument));
        }

        private static Instrument rounded(Instrument instrument) {
            InstrumentTerms terms = instrument.terms();
            return instrument.withTerms(InstrumentTerms.builder().id(terms.id()).venueSymbol(terms.venueSymbol())
                    .base(terms.base()).quote(terms.quote()).tick(terms.tick()).lot(Quantity.of("0.1"))
                    .sizes(terms.sizes()).status(terms.status()).build());
        }
    }

    private static final class LoadsOnce extends ForwardingInstruments {
        private boolean loaded;

        LoadsOnce(InstrumentProvider honest) {
            super(honest);
        }

        @Override
        public Future<Void> loadAll() {
            Future<Void> answer = loaded ? Future.succeededFuture() : honest.loadAll();
            loaded = true;
            return answer;
        }
    }
}
