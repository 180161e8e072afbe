package dev.colibri.api.config;

import java.util.List;
import java.util.stream.Collectors;

import dev.colibri.api.model.Require;

/**
 * A configuration that cannot be used. The message is one sentence with the place, what is wrong and what is allowed,
 * or one such line for each of several problems; it never holds a secret.
 */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param place where it stands: {@code conf/demo.yaml:12}, {@code --set}; empty when nowhere
     * @param path which setting: {@code connections.kraken.tier}; empty when none in particular
     * @param problem what is wrong and what is allowed, as the rest of the sentence
     */
    public ConfigException(String place, String path, String problem) {
        this(List.of(new Problem(place, path, problem)));
    }

    /**
     * Several problems at once, in the order in which a person would meet them.
     *
     * @param problems at least one
     */
    public ConfigException(List<Problem> problems) {
        super(Require.notEmpty("problems", problems).stream().map(Problem::toString)
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /** Where the first problem stands; empty when nowhere. */
    public String place() {
        return problems.getFirst().place();
    }

    /** Which setting the first problem is about; empty when none in particular. */
    public String path() {
        return problems.getFirst().path();
    }

    /** What the first problem is. */
    public String problem() {
        return problems.getFirst().text();
    }

    /**
     * One thing that is wrong.
     *
     * @param place where it stands: {@code conf/demo.yaml:12}, {@code --set}; empty when nowhere
     * @param path which setting; empty when none in particular
     * @param text what is wrong and what is allowed, as the rest of the sentence
     */
    public record Problem(String place, String path, String text) {
        public Problem {
            Require.present("place", place);
            Require.present("path", path);
            Require.present("problem", text);
        }

        /** The sentence: {@code conf/demo.yaml:12: connections.kraken.tier: must be …}. */
        @Override
        public String toString() {
            return (place.isEmpty() ? "" : place + ": ") + (path.isEmpty() ? "" : path + ": ") + text;
        }
    }
}
