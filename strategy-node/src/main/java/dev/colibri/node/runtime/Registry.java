package dev.colibri.node.runtime;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.SettingsDescription;
import dev.colibri.api.model.NearMatch;

/**
 * What is installed of one kind, by type and alias, in the order of the types. Case does not count in names, and
 * hyphens are underscores.
 *
 * @param <T> the kind of provider
 */
public final class Registry<T> {
    private final String noun;
    private final Map<String, Entry<T>> byType;
    private final Map<String, Entry<T>> byName;

    /**
     * @param noun what a provider is called in a sentence: {@code connector}
     * @throws ConfigException naming both classes, when two have the same type or alias
     */
    Registry(String noun, Collection<Entry<T>> entries) {
        this.noun = noun;
        this.byType = new TreeMap<>();
        this.byName = new LinkedHashMap<>();
        for (Entry<T> entry : entries) {
            byType.put(entry.type(), entry);
            entry.names().forEach(name -> enter(name, entry));
        }
    }

    private void enter(String name, Entry<T> entry) {
        Entry<T> other = byName.putIfAbsent(canonical(name), entry);
        if (other != null) {
            throw new ConfigException("", "", "The " + noun + "s " + other.provider().getClass().getName() + " and "
                    + entry.provider().getClass().getName() + " are both called " + name
                    + "; remove the jar of one of them");
        }
    }

    /**
     * One provider.
     *
     * @param settings its settings, verified
     */
    public record Entry<T>(String type, List<String> aliases, T provider, SettingsDescription settings) {
        public Entry {
            aliases = List.copyOf(aliases);
        }

        private List<String> names() {
            return Stream.concat(Stream.of(type), aliases.stream()).toList();
        }
    }

    /** All, in the order of their types. */
    public List<Entry<T>> entries() {
        return List.copyOf(byType.values());
    }

    /** The one with this type or alias. */
    public Optional<Entry<T>> find(String name) {
        return Optional.ofNullable(byName.get(canonical(name)));
    }

    /** The sentence that says that a name is unknown, with near matches or else all types. */
    public String unknown(String name) {
        List<String> names = byType.values().stream().flatMap(entry -> entry.names().stream()).toList();
        String hint = NearMatch.hint(names, name);
        if (!hint.isEmpty()) {
            return "There is no " + noun + " " + name + hint;
        }
        return "There is no " + noun + " " + name + "; "
                + (byType.isEmpty() ? "none is installed" : "there are " + String.join(", ", byType.keySet()));
    }

    private static String canonical(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
