package dev.colibri.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.tngtech.archunit.core.domain.JavaClass;

/**
 * A row of the table of modules: a package, all beneath it, and the packages it may know besides itself and what is no
 * part of Colibri.
 *
 * @param root the package of the module
 * @param mayKnow the packages, with all beneath them, that it may know
 */
record Module(String root, List<String> mayKnow) {

    /**
     * The table, beneath the package given. A package beneath another row's is a row of its own, and no part of that
     * one.
     */
    static List<Module> table(String root) {
        return List.of(
                row(root, "api"),
                row(root, "kraken", "api"),
                row(root, "paper", "api"),
                row(root, "paper.kraken", "api", "paper", "kraken.common.symbology", "kraken.common.limits"),
                row(root, "node", "api"),
                row(root, "strategies", "api"),
                row(root, "bench", "api", "kraken", "paper", "node", "strategies"));
    }

    /** The row that a class belongs to, or none when no module has its package. */
    static Optional<Module> of(JavaClass type, List<Module> table) {
        return table.stream()
                .filter(module -> isWithin(type, module.root))
                .max(Comparator.comparingInt(module -> module.root.length()));
    }

    boolean mayKnow(JavaClass type) {
        return mayKnow.stream().anyMatch(known -> isWithin(type, known));
    }

    private static boolean isWithin(JavaClass type, String root) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private static Module row(String root, String name, String... mayKnow) {
        List<String> known = new ArrayList<>();
        for (String other : mayKnow) {
            known.add(root + "." + other);
        }
        return new Module(root + "." + name, known);
    }
}
