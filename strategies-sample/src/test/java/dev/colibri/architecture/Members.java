package dev.colibri.architecture;

import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;

/** Descriptions of members that main code must leave alone: calls and method references alike. */
final class Members {
    /** The name of a constructor in a class file. */
    static final String CONSTRUCTOR = "<init>";

    private Members() {}

    /** Access by any of the names to a member of a type or of its subtypes; a constructor is of exactly its class. */
    static DescribedPredicate<JavaAccess<?>> of(Class<?> owner, String... names) {
        List<String> wanted = List.of(names);
        return DescribedPredicate.describe(owner.getSimpleName() + " " + String.join(", ", names),
                access -> wanted.contains(access.getTarget().getName()) && isOwnedBy(access, owner));
    }

    /** Such an access with at most a number of parameters: the overloads that leave a choice to the library. */
    static DescribedPredicate<JavaAccess<?>> of(Class<?> owner, int parameters, String... names) {
        return of(owner, names).and(DescribedPredicate.describe("with at most " + parameters + " parameters",
                access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                        && target.getRawParameterTypes().size() <= parameters));
    }

    private static boolean isOwnedBy(JavaAccess<?> access, Class<?> owner) {
        return access.getTarget().getName().equals(CONSTRUCTOR)
                ? access.getTargetOwner().isEquivalentTo(owner)
                : access.getTargetOwner().isAssignableTo(owner);
    }
}
