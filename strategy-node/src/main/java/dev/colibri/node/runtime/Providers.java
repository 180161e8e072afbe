package dev.colibri.node.runtime;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.colibri.api.config.ConfigException;

/**
 * The providers of a service, each loaded on its own: one that is broken takes no other with it. The files that
 * announce them are those of {@link java.util.ServiceLoader}, which itself gives up the rest of a file at the first
 * line that is wrong.
 *
 * @param <S> the service
 * @param found those that can be used, in the order of their classes' names
 * @param failures a sentence for each of the others, with its class, what announces it, and the reason
 */
public record Providers<S>(List<S> found, List<String> failures) {

    public Providers {
        found = List.copyOf(found);
        failures = List.copyOf(failures);
    }

    /**
     * Loads what can be loaded.
     *
     * @param noun what a provider is called in a sentence: {@code connector}
     */
    public static <S> Providers<S> load(Class<S> service, String noun, ClassLoader loader) {
        List<String> failures = new ArrayList<>();
        List<S> found = new ArrayList<>();
        for (Announcement announced : announced(service, noun, loader, failures)) {
            try {
                found.add(make(service, announced.provider(), loader));
            } catch (Throwable e) { // Whatever a foreign class does, the others are to work.
                failures.add("The " + noun + " " + announced.provider() + ", announced by " + announced.source()
                        + ", cannot be loaded; repair or remove it (" + reason(service, e) + ")");
            }
        }
        found.sort(Comparator.comparing(provider -> provider.getClass().getName()));
        return new Providers<>(found, failures);
    }

    /**
     * Those found, when nothing failed.
     *
     * @throws ConfigException with all failures
     */
    public List<S> all() {
        if (!failures.isEmpty()) {
            throw new ConfigException(
                    failures.stream().map(text -> new ConfigException.Problem("", "", text)).toList());
        }
        return found;
    }

    /** What is announced; of a class that several announce, the first. */
    private static List<Announcement> announced(Class<?> service, String noun, ClassLoader loader,
            List<String> failures) {
        Map<String, Announcement> byClass = new LinkedHashMap<>();
        try {
            for (URL file : Collections.list(loader.getResources(Announcement.DIRECTORY + service.getName()))) {
                try {
                    Announcement.in(file).forEach(each -> byClass.putIfAbsent(each.provider(), each));
                } catch (IOException e) {
                    failures.add("The list of " + noun + "s in " + Announcement.source(file) + " cannot be read ("
                            + reason(service, e) + ")");
                }
            }
        } catch (IOException e) {
            failures.add("The lists of " + noun + "s cannot be found (" + reason(service, e) + ")");
        }
        return List.copyOf(byClass.values());
    }

    private static <S> S make(Class<S> service, String provider, ClassLoader loader)
            throws ReflectiveOperationException {
        return Class.forName(provider, false, loader).asSubclass(service).getConstructor().newInstance();
    }

    private static String reason(Class<?> service, Throwable failure) {
        String reason = switch (failure) {
            case ClassNotFoundException e -> "there is no such class";
            case NoSuchMethodException e -> "it has no public constructor without parameters";
            case ClassCastException e -> "it is no " + service.getSimpleName();
            case InvocationTargetException e when e.getCause() != null -> words(e.getCause());
            default -> words(failure);
        };
        return String.join(" ", reason.lines().toList());
    }

    /** The failure that a class met while it was made ready counts, and not that it was not made ready. */
    private static String words(Throwable failure) {
        Throwable cause = failure instanceof ExceptionInInitializerError && failure.getCause() != null
                ? failure.getCause() : failure;
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
