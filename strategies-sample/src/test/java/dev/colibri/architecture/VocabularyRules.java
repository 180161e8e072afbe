package dev.colibri.architecture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What code may be made of, and what it may name. */
final class VocabularyRules {
    private static final Set<Class<?>> BINARY_FRACTIONS = Set.of(double.class, float.class, Double.class, Float.class);

    private VocabularyRules() {}

    /** Puts the rules for the tree beneath a package into {@code rules}, by name. */
    static void addTo(Map<String, ArchRule> rules, String root) {
        rules.put("figures are exact", classes()
                .that().resideInAnyPackage(Stream.of("model", "market", "book", "bar", "order", "account", "spi")
                        .map(name -> root + ".api." + name + "..").toArray(String[]::new))
                .should(holdNoBinaryFractions()));
        rules.put("only the command line prints", noClasses()
                .that().resideOutsideOfPackage(root + "..cli..")
                .should().accessTargetWhere(Members.of(System.class, "out", "err")
                        .or(Members.of(Throwable.class, 0, "printStackTrace"))));
        rules.put("the node and the paper exchange name no venue", classes()
                .that().resideInAnyPackage(root + ".node..", root + ".paper..")
                .and().resideOutsideOfPackage(root + ".paper.kraken..")
                .should(notContain("kraken")));
        rules.put("every package is null-marked", classes().should(beInANullMarkedPackage()));
    }

    private static ArchCondition<JavaClass> holdNoBinaryFractions() {
        return new ArchCondition<>("hold, take and give no double or float") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    check(field.getType().getAllInvolvedRawTypes(), field.getFullName(), events);
                }
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    check(unit.getReturnType().getAllInvolvedRawTypes(), unit.getFullName(), events);
                    for (JavaParameter parameter : unit.getParameters()) {
                        check(parameter.getType().getAllInvolvedRawTypes(), unit.getFullName(), events);
                    }
                }
            }

            private void check(Collection<JavaClass> types, String member, ConditionEvents events) {
                for (JavaClass type : types) {
                    if (BINARY_FRACTIONS.stream().anyMatch(type.getBaseComponentType()::isEquivalentTo)) {
                        events.add(SimpleConditionEvent.violated(type, "<" + member + "> has " + type.getName()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> notContain(String word) {
        return new ArchCondition<>("contain no '" + word + "' in a name or a text") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<String> found =
                        ClassTexts.of(type).stream().filter(text -> text.toLowerCase().contains(word)).toList();
                if (!found.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, "<" + type.getName() + "> contains " + found));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package marked @NullMarked, or the null analysis passes over them") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(
                            SimpleConditionEvent.violated(type, "<" + type.getName() + "> is in an unmarked package"));
                }
            }
        };
    }
}
