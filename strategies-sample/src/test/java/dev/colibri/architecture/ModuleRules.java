package dev.colibri.architecture;

import java.util.List;
import java.util.Map;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Who may know whom. */
final class ModuleRules {
    private ModuleRules() {}

    /** Puts the rules for the tree beneath a package into {@code rules}, by name. */
    static void addTo(Map<String, ArchRule> rules, String root) {
        String api = root + ".api..";
        String kraken = root + ".kraken";
        rules.put("modules know only what the table says", classes().should(knowOnlyTheirNeighbours(root)));
        rules.put("the API knows the JDK, Vert.x core, SLF4J and JSpecify", classes().that().resideInAPackage(api)
                .should().onlyDependOnClassesThat().resideInAnyPackage(api, "java..", "javax.crypto..", "javax.net..",
                        "io.vertx.core..", "org.slf4j..", "org.jspecify.annotations.."));
        rules.put("the model knows the JDK and JSpecify", classes().that().resideInAPackage(root + ".api.model..")
                .should().onlyDependOnClassesThat().resideInAnyPackage(root + ".api.model..", "java..",
                        "org.jspecify.annotations.."));
        rules.put("packages form no cycles", SlicesRuleDefinition.slices().assignedFrom(packagesWithTheirInternals())
                .should().beFreeOfCycles());
        rules.put("internal packages are their owner's alone", classes().should(leaveInternalsAlone(root)));
        rules.put("Spot does not know Futures", noClasses().that().resideInAPackage(kraken + ".spot..")
                .should().dependOnClassesThat().resideInAPackage(kraken + ".futures.."));
        rules.put("Futures does not know Spot", noClasses().that().resideInAPackage(kraken + ".futures..")
                .should().dependOnClassesThat().resideInAPackage(kraken + ".spot.."));
        rules.put("what the wings share knows neither", noClasses().that().resideInAPackage(kraken + ".common..")
                .should().dependOnClassesThat().resideInAnyPackage(kraken + ".spot..", kraken + ".futures.."));
        rules.put("the engine does no I/O and knows no Vert.x", noClasses().that()
                .resideInAPackage(root + ".paper.engine..").should().dependOnClassesThat().resideInAnyPackage(
                        "io.vertx..", "io.netty..", "java.io..", "java.net..", "java.nio..", "java.sql.."));
    }

    private static ArchCondition<JavaClass> knowOnlyTheirNeighbours(String root) {
        List<Module> table = Module.table(root);
        return new ArchCondition<>("know only what the table of modules allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Module.of(type, table).ifPresentOrElse(home -> {
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        boolean ours = target.getPackageName().startsWith(root + ".");
                        if (ours && !Module.of(target, table).filter(home::equals).isPresent()
                                && !home.mayKnow(target)) {
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                        }
                    }
                }, () -> events.add(SimpleConditionEvent.violated(type, "<" + type.getName() + "> is in no module")));
            }
        };
    }

    private static ArchCondition<JavaClass> leaveInternalsAlone(String root) {
        return new ArchCondition<>("leave the internal packages of others alone") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    String owner = owner(target);
                    if (target.getPackageName().startsWith(root + ".") && !owner.equals(target.getPackageName())
                            && !owner.equals(owner(type))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static SliceAssignment packagesWithTheirInternals() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(owner(type));
            }

            @Override
            public String getDescription() {
                return "packages with their internals";
            }
        };
    }

    /** The package of a class, or, for one in an internal package, the package that it is internal to. */
    private static String owner(JavaClass type) {
        return (type.getPackageName() + ".").replaceFirst("\\.internal\\..*", ".").replaceFirst("\\.$", "");
    }
}
