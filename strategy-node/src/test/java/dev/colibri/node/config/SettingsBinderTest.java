package dev.colibri.node.config;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.config.Alias;
import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Default;
import dev.colibri.api.config.Doc;
import dev.colibri.api.config.Environment;
import dev.colibri.api.config.Range;
import dev.colibri.api.config.Secret;
import dev.colibri.api.config.Setting;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;
import dev.colibri.node.config.SettingNode.Group;
import dev.colibri.node.config.SettingNode.Member;
import dev.colibri.node.config.SettingNode.Sequence;
import dev.colibri.node.config.SettingNode.Value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SettingsBinderTest {
    private static final String HIDDEN = "s3cr3t-text";

    private static final Environment ENVIRONMENT = name -> Optional.ofNullable(switch (name) {
        case "API_SECRET" -> HIDDEN;
        case "RATE" -> "7";
        case "PRODUCTS" -> "spot,futures";
        case "EMPTY" -> "";
        case "PIN" -> "a1b";
        case "LETTER" -> "e";
        case "LONGER" -> HIDDEN + "-and-more";
        default -> null;
    });

    enum Product {
        SPOT, FUTURES
    }

    enum Tier {
        STARTER, INTERMEDIATE, PRO
    }

    record Socket(@Doc("Frame.") @Default("64") @Range(min = "1", max = "128") int maxFrame,
            @Doc("Idle.") @Default("30s") Duration idle) {}

    record Step(@Doc("Price.") BigDecimal price, @Doc("Share.") @Default("1") BigDecimal share) {
        Step {
            Require.positive("price", price);
        }
    }

    record Venue(
            @Doc("Products.") List<Product> products,
            @Doc("Tier.") @Default("starter") @Alias("verification_tier") Tier tier,
            @Doc("Rate.") @Default("10") @Range(min = "1", max = "60") int maxOrderRate,
            @Doc("Key.") Optional<String> apiKey,
            @Doc("Secret.") @Alias("private_key") @Default("${UNSET_SECRET:-}") Optional<Secret> apiSecret,
            @Doc("Live.") @Default("false") boolean live,
            @Doc("Host.") @Default("localhost") String host,
            @Doc("Instruments.") @Default("BTC/USD.KRAKEN") List<InstrumentId> instruments,
            @Doc("Sizes.") @Range(min = "1") List<Quantity> sizes,
            @Doc("Socket.") Socket socket,
            @Doc("Spare.") Optional<Socket> spare,
            @Doc("Steps.") List<Step> steps) {}

    private final SettingsBinder binder = new SettingsBinder(ENVIRONMENT);

    private static Group tree(String... settings) {
        return SettingTree.of(Arrays.stream(settings).map(text -> Setting.parse(text, "--set")).toList());
    }

    private Venue bind(String... settings) {
        return binder.bind(Venue.class, tree(settings));
    }

    private String refusal(String... settings) {
        return assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> bind(settings)).actual().getMessage();
    }

    @Test
    void whatIsNotGivenHasItsDefaultOrIsNothing() {
        assertThat(bind()).isEqualTo(new Venue(List.of(), Tier.STARTER, 10, Optional.empty(), Optional.empty(), false,
                "localhost", List.of(InstrumentId.parse("BTC/USD.KRAKEN")), List.of(),
                new Socket(64, Duration.ofSeconds(30)), Optional.empty(), List.of()));
    }

    @Test
    void valuesOfAllKindsAreBound() {
        Venue venue = bind("products=spot, FUTURES", "tier=Pro", "max_order_rate=60", "api_key=abc",
                "api_secret=${API_SECRET}", "live=yes", "host=example.com",
                "instruments=ETH/USD.KRAKEN,SOL/EUR.KRAKEN", "sizes=1,2.5", "socket.max_frame=1", "spare.idle=5m",
                "steps[0].price=10", "steps[1].price=9.5", "steps[1].share=2");
        assertThat(venue).isEqualTo(new Venue(List.of(Product.SPOT, Product.FUTURES), Tier.PRO, 60, Optional.of("abc"),
                Optional.of(Secret.of(HIDDEN)), true, "example.com",
                List.of(InstrumentId.parse("ETH/USD.KRAKEN"), InstrumentId.parse("SOL/EUR.KRAKEN")),
                List.of(Quantity.of("1"), Quantity.of("2.5")), new Socket(1, Duration.ofSeconds(30)),
                Optional.of(new Socket(64, Duration.ofMinutes(5))),
                List.of(new Step(BigDecimal.TEN, BigDecimal.ONE), new Step(new BigDecimal("9.5"), BigDecimal.TWO))));
    }

    @Test
    void aListMayBeWrittenByIndexInAnyOrder() {
        assertThat(bind("products[1]=futures", "products[0]=spot").products())
                .containsExactly(Product.SPOT, Product.FUTURES);
        assertThat(bind("products=").products()).isEmpty();
        assertThat(bind("steps=").steps()).isEmpty();
    }

    @Test
    void aSequenceOfADocumentIsAList() {
        Sequence sizes = new Sequence(List.of(new Value("3", "a.yaml:4"), new Value("0.5", "a.yaml:5")), "a.yaml:3");
        Group group = new Group(List.of(new Member("sizes", sizes)), "a.yaml:1");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> binder.bind(Venue.class, group, "connections.x"))
                .withMessage("a.yaml:5: connections.x.sizes[1]: must be at least 1, but was 0.5");
    }

    @Test
    void hyphensAndCaseDoNotMatterInNames() {
        assertThat(bind("max-order-rate=5").maxOrderRate()).isEqualTo(5);
        assertThat(bind("Max_Order_Rate=5").maxOrderRate()).isEqualTo(5);
    }

    @Test
    void anAliasIsAsGoodAsTheKey() {
        assertThat(bind("verification_tier=pro").tier()).isEqualTo(Tier.PRO);
        assertThat(bind("verification_tier=pro", "tier=pro").tier()).isEqualTo(Tier.PRO);
        assertThat(bind("private-key=${API_SECRET}").apiSecret()).contains(Secret.of(HIDDEN));
    }

    @Test
    void twoDifferentValuesForOneThingAreRefused() {
        assertThat(refusal("tier=pro", "verification_tier=starter"))
                .isEqualTo(
                        "--set: verification_tier: differs from tier (--set), which is the same "
                                + "setting; give one of them");
        assertThat(refusal("api_secret=plain:one", "private_key=plain:two")).doesNotContain("one,")
                .doesNotContain("two");
    }

    @Test
    void variablesAreReplaced() {
        assertThat(bind("max_order_rate=${RATE}").maxOrderRate()).isEqualTo(7);
        assertThat(bind("host=${UNSET:-example.org}").host()).isEqualTo("example.org");
        assertThat(bind("products=${PRODUCTS}").products()).containsExactly(Product.SPOT, Product.FUTURES);
        assertThat(bind("host=$${RATE}").host()).isEqualTo("${RATE}");
    }

    @Test
    void aVariableIsReplacedOnce() {
        Environment nested = name -> Optional.of("${OTHER}");
        assertThat(new SettingsBinder(nested).bind(Venue.class, tree("host=${X}")).host()).isEqualTo("${OTHER}");
    }

    @Test
    void anOptionalSettingGivenAsNothingIsNothing() {
        assertThat(bind("api_key=", "api_secret=").apiKey()).isEmpty();
        assertThat(bind("api_key=${EMPTY}", "api_secret=${EMPTY}").apiSecret()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
            "max_order_rate=0 => max_order_rate: must be from 1 to 60, but was 0",
            "max_order_rate=61 => max_order_rate: must be from 1 to 60, but was 61",
            "max-order-rate=fast => max-order-rate: must be a whole number from -2147483648 to "
                    + "2147483647, but was fast",
            "tier=gold => tier: must be one of starter, intermediate, pro, but was gold",
            "live=maybe => live: must be true or false, but was maybe",
            "live= => live: must be true or false, but was empty",
            "socket.idle=5 => socket.idle: must be a whole number with a unit ns, us, ms, s, m, h or d, such as 500ms "
                    + "or 5s, but was 5",
            "products=spot,swaps => products: must be one of spot, futures, but was swaps",
            "products[0]=swaps => products[0]: must be one of spot, futures, but was swaps",
            "sizes=2,0.5 => sizes: must be at least 1, but was 0.5",
            "instruments=BTCUSD => instruments: instrument id must have the form SYMBOL.VENUE, such as BTC/USD.KRAKEN, "
                    + "but was BTCUSD",
            "host=${UNSET} => host: environment variable UNSET must be set, but was unset",
            "host=${UNSET => host: variable must have the form ${NAME} or ${NAME:-text}, but was ${UNSET",
            "api_secret=${UNSET} => api_secret: environment variable UNSET must be set, but was unset",
            "max_order_rat=1 => max_order_rat: is not a known setting, did you mean max_order_rate?",
            "verifcation_tier=pro => verifcation_tier: is not a known setting, did you mean verification_tier?",
            "socket.zzzzzz=1 => socket.zzzzzz: is not a known setting; known are max_frame, idle",
            "socket=1 => socket: must be a group of max_frame, idle",
            "host.name=x => host: must be one value: text",
            "api_secret.x=1 => api_secret: must be one value: secret",
            "steps=10 => steps: must be a list, with elements named steps[0] and so on",
            "steps[1].price=1 => steps: must be a list of 1 elements numbered from 0, but has no [0]",
            "steps[0].share=1 => steps[0].price: must be given: decimal number",
            "steps[0].price=-1 => steps[0]: price must be positive, but was -1"})
    void whatIsWrongIsToldWithPlacePathAndWhatIsAllowed(String setting, String message) {
        assertThat(refusal(setting)).isEqualTo("--set: " + message);
    }

    @Test
    void allProblemsAreToldTogether() {
        assertThat(refusal("tier=gold", "max_order_rate=0", "nonsense=1").lines()).hasSize(3);
    }

    @Test
    void aSecretWrittenOutIsRefusedAndNotRepeated() {
        assertThat(refusal("api_secret=" + HIDDEN)).doesNotContain(HIDDEN)
                .isEqualTo("--set: api_secret: secret must be ${NAME}, file:PATH or plain:TEXT, but was another text, "
                        + "which is not shown");
    }

    @Test
    void whatAVariableHoldsIsNeverShown() {
        assertThat(refusal("tier=${API_SECRET}"))
                .isEqualTo("--set: tier: must be one of starter, intermediate, pro, but was ${API_SECRET}");
        assertThat(refusal("sizes=2,${API_SECRET}")).doesNotContain(HIDDEN);
        assertThat(refusal("instruments[0]=${API_SECRET}")).doesNotContain(HIDDEN);
    }

    record Keyed(@Doc("Key.") String key) {
        Keyed {
            Require.token("key", key, 3);
        }
    }

    @Test
    void aRecordThatRefusesAVariablesValueDoesNotShowIt() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> binder.bind(Keyed.class, tree("key=${API_SECRET}"), "connections.x"))
                .withMessage("--set: connections.x: key must have 1 to 3 characters, but was what a variable holds");
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> binder.bind(Keyed.class, tree("key=abcd")))
                .withMessage("--set: key must have 1 to 3 characters, but was abcd");
    }

    record Talkative(@Doc("Key.") String key) {
        Talkative {
            throw new ConfigException("", "key", "must not be " + key + " at all");
        }
    }

    @Test
    void aRecordsOwnWordsDoNotShowAVariablesValueEither() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> binder.bind(Talkative.class, tree("key=${API_SECRET}")))
                .withMessage("--set: key: must not be *** at all");
    }

    record Indiscreet(@Doc("Secret.") Secret secret, @Doc("Other.") Optional<Secret> other) {
        Indiscreet {
            String texts = secret.use(String::new) + other.map(text -> " and " + text.use(String::new)).orElse("");
            throw new ConfigException("", "secret", "must not be " + texts + " at all");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
            "secret=${API_SECRET} => must not be *** at all",
            "secret=plain:s3cr3t-text => must not be *** at all",
            "secret=${API_SECRET},other=${LONGER} => must not be *** and *** at all",
            "secret=${LONGER},other=${API_SECRET} => must not be *** and *** at all",
            "secret=${PIN} => is refused in words that hold a secret, so they are not shown",
            "secret=${LETTER} => is refused in words that hold a secret, so they are not shown",
            "secret=plain:a1b => is refused in words that hold a secret, so they are not shown",
            "secret=plain:xyz,other=${API_SECRET} => is refused in words that hold a secret, so they are not shown"})
    void aRecordsOwnWordsShowNoSecretHoweverShort(String settings, String message) {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> binder.bind(Indiscreet.class, tree(settings.split(","))))
                .withMessage("--set: secret: " + message);
    }

    record Listed(@Doc("Names.") List<String> names, @Doc("Secret.") Optional<Secret> secret) {
        Listed {
            String text = secret.map(one -> one.use(String::new)).orElse("");
            secret.ifPresent(Secret::destroy);
            throw new IllegalArgumentException("no name may be " + names.getLast() + text);
        }
    }

    @Test
    void neitherAnElementOfAVariablesListNorASecretThatIsDestroyedIsShown() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> binder.bind(Listed.class, tree("names=a,${API_SECRET}")))
                .withMessage("--set: no name may be ***");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> binder.bind(Listed.class, tree("names=a", "secret=${API_SECRET}")))
                .withMessage("--set: no name may be a***");
    }

    record Short(@Doc("Secret.") Secret secret) {
        Short {
            Require.token("secret", secret.use(String::new), 2);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
            "secret=${API_SECRET} => secret must have 1 to 2 characters, but was ***",
            "secret=${PIN} => is refused in words that hold a secret, so they are not shown"})
    void aRuleThatASecretBreaksDoesNotShowIt(String setting, String message) {
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> binder.bind(Short.class, tree(setting)))
                .withMessage("--set: " + message);
    }

    record Pinned(@Doc("Pin.") String pin, @Doc("Key.") Optional<Secret> key) {
        Pinned {
            throw new IllegalArgumentException("pin " + pin + " must not be in " + pin + "x, my pin");
        }
    }

    @Test
    void aShortTextOfAVariableIsMaskedWhereItStandsAlone() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> binder.bind(Pinned.class, tree("pin=${PIN}")))
                .withMessage("--set: pin *** must not be in a1bx, my pin");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> binder.bind(Pinned.class, tree("pin=${LETTER}")))
                .withMessage("--set: pin *** must not be in ex, my pin");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> binder.bind(Pinned.class, tree("pin=${EMPTY}", "key=${EMPTY}")))
                .withMessage("--set: pin  must not be in x, my pin");
    }

    record Prefixed(@Doc("Key.") String key) {
        Prefixed {
            Require.token("key", key.repeat(20), 3);
        }
    }

    @Test
    void aLongValueIsMaskedBeforeItIsShortened() {
        Environment long70 = name -> Optional.of("0123456789".repeat(7));
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> new SettingsBinder(long70).bind(Prefixed.class, tree("key=${X}")))
                .withMessage("--set: key must have 1 to 3 characters, but was " + "***".repeat(20));
    }

    record Contradicting(@Doc("Least.") @Default("1") int least, @Doc("Most.") @Default("2") int most) {
        Contradicting {
            if (least > most) {
                throw new ConfigException("", "least", "must not be above most, " + most);
            }
            if (least == 0) {
                throw new IllegalArgumentException("least must not be zero");
            }
            if (least < 0) {
                throw new ArithmeticException("a bug");
            }
        }
    }

    @Test
    void aRecordsOwnRefusalGetsPlaceAndPath() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> binder.bind(Contradicting.class, tree("least=3"), "strategies.a"))
                .withMessage("--set: strategies.a.least: must not be above most, 2");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> binder.bind(Contradicting.class, tree("least=0"), "strategies.a"))
                .withMessage("--set: strategies.a: least must not be zero");
    }

    @Test
    void aRecordThatFailsForNoReasonOfTheUsersIsNotTheUsersFault() {
        assertThatIllegalStateException().isThrownBy(() -> binder.bind(Contradicting.class, tree("least=-1")))
                .withMessageContaining(Contradicting.class.getName()).withCauseInstanceOf(ArithmeticException.class);
    }

    record Required(@Doc("Timeout.") @Range(min = "1s", max = "1m") Duration timeout, @Doc("Key.") Secret key,
            @Doc("Inner.") Keyed inner) {}

    @Test
    void whatMustBeGivenIsSaidWithItsTypeAndRange() {
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> binder.bind(Required.class, tree()))
                .withMessage("""
                        timeout: must be given: duration, from 1s to 1m
                        key: must be given: secret, ${NAME}, file:PATH or plain:TEXT
                        inner.key: must be given: text""");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> binder.bind(Required.class, tree("timeout=5s", "key=${EMPTY}", "inner.key=a")))
                .withMessage("--set: key: must not be empty");
    }

    record Undocumented(int rate) {}

    @Test
    void aDeclarationThatIsWrongIsToldBeforeAnythingIsBound() {
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> binder.bind(Undocumented.class, tree()))
                .withMessageContaining("Undocumented.rate: must have a @Doc");
    }
}
