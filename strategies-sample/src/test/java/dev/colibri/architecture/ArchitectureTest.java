package dev.colibri.architecture;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ArchitectureTest {
    private static final String ROOT = "dev.colibri";
    private static final String PLANTED_ROOT = "dev.colibri.architecture.violations";
    private static final String UNMARKED = "every package is null-marked";

    private static final String TYPE = "([a-z.]+[A-Z]\\w*)";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
            .importPackages(ROOT);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);
    private static final Map<String, ArchRule> RULES = Rules.of(ROOT);
    private static final Map<String, ArchRule> PLANTED_RULES = Rules.of(PLANTED_ROOT);

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(String rule) {
        RULES.get(rule).check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "kraken", "paper", "node", "strategies"})
    void everyModuleIsSeen(String module) {
        assertThat(MAIN.stream().map(JavaClass::getPackageName)).contains(ROOT + "." + module);
    }

    @Test
    void noTestClassIsJudged() {
        assertThat(MAIN.stream().map(JavaClass::getName)).noneMatch(name -> name.endsWith("Test"));
    }

    static Stream<Arguments> offenders() {
        return Stream.of(
                arguments("modules know only what the table says",
                        List.of("api.KnowsAnotherModule", "node.KnowsAConnector", "paper.account.KnowsTheDoor",
                                "paper.kraken.KnowsASocket", "strategies.KnowsTheHost", "stray.InNoModule")),
                arguments("the API knows the JDK, Vert.x core, SLF4J and JSpecify",
                        List.of("api.KnowsALibrary", "api.KnowsAnotherModule")),
                arguments("the model knows the JDK and JSpecify", List.of("api.model.KnowsVertx")),
                arguments("packages form no cycles", List.of("node.orders.Desk", "node.risk.Gate")),
                arguments("internal packages are their owner's alone", List.of("node.portfolio.TouchesInternals")),
                arguments("Spot does not know Futures", List.of("kraken.spot.data.KnowsFutures")),
                arguments("Futures does not know Spot", List.of("kraken.futures.data.KnowsSpot")),
                arguments("what the wings share knows neither", List.of("kraken.common.books.KnowsAWing")),
                arguments("the engine does no I/O and knows no Vert.x",
                        List.of("paper.engine.KnowsVertx", "paper.engine.ReadsFiles")),
                arguments("time comes from the clock", List.of("node.runtime.WallClocks")),
                arguments("chance comes from a seed", List.of("node.orders.Chances")),
                arguments("order is defined",
                        List.of("paper.account.HoldsInAHashMap", "paper.engine.Unordered",
                                "paper.market.FeedsFromASet", "paper.reports.GroupsAtRandom")),
                arguments("figures are exact",
                        List.of("api.account.GivesDouble", "api.bar.HoldsFloats", "api.book.HoldsBoxes",
                                "api.market.GivesBoxes", "api.order.TakesDouble")),
                arguments("only the command line prints", List.of("node.runtime.Prints")),
                arguments("the node and the paper exchange name no venue",
                        List.of("node.KnowsAConnector", "node.runtime.NamesTheVenue", "paper.account.KnowsTheDoor",
                                "paper.engine.NamesTheVenue")));
    }

    @ParameterizedTest
    @MethodSource("offenders")
    void theRuleFindsThePlantedOffendersAndNoOthers(String rule, List<String> offenders) {
        assertThat(found(PLANTED_RULES.get(rule), TYPE)).containsExactlyElementsOf(offenders);
    }

    @Test
    void everyRuleHasPlantedOffenders() {
        assertThat(Stream.concat(offenders().map(each -> each.get()[0]), Stream.of(UNMARKED)))
                .containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }

    static Stream<Arguments> roads() {
        return Stream.of(
                arguments("time comes from the clock", "node.runtime.WallClocks"),
                arguments("chance comes from a seed", "node.orders.Chances"),
                arguments("order is defined", "paper.engine.Unordered"),
                arguments("only the command line prints", "node.runtime.Prints"));
    }

    @ParameterizedTest
    @MethodSource("roads")
    void everyForbiddenRoadIsFound(String rule, String type) {
        assertThat(found(PLANTED_RULES.get(rule), Pattern.quote(type) + "\\.(\\w+)"))
                .containsExactlyElementsOf(PLANTED.get(PLANTED_ROOT + "." + type).getMethods().stream()
                        .map(JavaMethod::getName)
                        .filter(name -> !name.startsWith("lambda$"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aPackageWithoutItsMarkIsFound() {
        assertThat(found(PLANTED_RULES.get(UNMARKED), TYPE)).hasSizeGreaterThan(30);
        assertThat(RULES.get(UNMARKED).evaluate(new ClassFileImporter().importPackagesOf(Rules.class)
                .that(resideInAPackage("dev.colibri.architecture"))).hasViolation()).isFalse();
    }

    /** What a group captures behind the planted root, where each violation begins; sorted. */
    private static TreeSet<String> found(ArchRule rule, String group) {
        return String.join("\n", rule.evaluate(PLANTED).getFailureReport().getDetails()).lines()
                .map(Pattern.compile("^[^<]*<" + Pattern.quote(PLANTED_ROOT + ".") + group)::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
