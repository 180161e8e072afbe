package dev.colibri.api.config;

/**
 * A configuration that cannot be used. The message is one sentence with the place, what is wrong and what is allowed;
 * it never holds a secret.
 */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String path;
    private final String problem;

    /**
     * @param place where it stands: {@code conf/demo.yaml:12}, {@code --set}; empty when nowhere
     * @param path which setting: {@code connections.kraken.tier}; empty when none in particular
     * @param problem what is wrong and what is allowed, as the rest of the sentence
     */
    public ConfigException(String place, String path, String problem) {
        super((place.isEmpty() ? "" : place + ": ") + (path.isEmpty() ? "" : path + ": ") + problem);
        this.place = place;
        this.path = path;
        this.problem = problem;
    }

    public String place() {
        return place;
    }

    public String path() {
        return path;
    }

    public String problem() {
        return problem;
    }
}
