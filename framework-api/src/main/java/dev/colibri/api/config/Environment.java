package dev.colibri.api.config;

import java.util.Optional;

/** The process's environment variables, or a test's stand-in for them. */
@FunctionalInterface
public interface Environment {

    /** The value of a variable, empty when it is not set. */
    Optional<String> get(String name);

    /** The environment of this process. */
    static Environment ofProcess() {
        return name -> Optional.ofNullable(System.getenv(name));
    }
}
