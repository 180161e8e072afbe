package dev.colibri.api.config;

import java.util.Optional;

import dev.colibri.api.model.InvalidValueException;

/** The process's environment variables, or a test's stand-in for them. */
@FunctionalInterface
public interface Environment {

    /** The value of a variable, empty when it is not set. */
    Optional<String> get(String name);

    /** The environment of this process. */
    static Environment ofProcess() {
        return name -> Optional.ofNullable(System.getenv(name));
    }

    /**
     * Replaces each <code>${NAME}</code> in a text by the variable's value, and each <code>${NAME:-text}</code> by the
     * value, or by the text after the hyphen when the variable is unset or empty. <code>$${</code> stands for the
     * characters <code>${</code> themselves. Values are not searched for further variables.
     *
     * @throws InvalidValueException when a variable without a replacement is not set, or the notation is broken; it
     *     names the variable and never its value
     */
    default String expand(String text) {
        return Expansion.parse(text).resolve(this);
    }
}
