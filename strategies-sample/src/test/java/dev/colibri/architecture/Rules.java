package dev.colibri.architecture;

import java.util.LinkedHashMap;
import java.util.Map;

import com.tngtech.archunit.lang.ArchRule;

/**
 * All rules, by name. They are made for the tree beneath a package, so that the same rules judge the house and the
 * planted classes.
 */
final class Rules {
    private Rules() {}

    static Map<String, ArchRule> of(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        ModuleRules.addTo(rules, root);
        ReplayRules.addTo(rules, root);
        VocabularyRules.addTo(rules, root);
        // A rule for a package that does not exist yet waits for it.
        rules.replaceAll((name, rule) -> rule.as(name).allowEmptyShould(true));
        return rules;
    }
}
