package dev.colibri.node.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

import dev.colibri.api.config.ConfigException;

/** Loads the providers of a service. When one cannot be loaded, the sentence names it and the jar that announces it. */
public final class Providers {
    private Providers() {}

    /**
     * All providers, in the order of their classes' names.
     *
     * @param noun what a provider is called in a sentence: {@code connector}
     * @throws ConfigException when one cannot be loaded
     */
    public static <S> List<S> load(Class<S> service, String noun, ClassLoader loader) {
        List<S> providers = new ArrayList<>();
        try {
            ServiceLoader.load(service, loader).forEach(providers::add);
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new ConfigException("", "", sentence(service, noun, loader, e));
        }
        providers.sort(Comparator.comparing(provider -> provider.getClass().getName()));
        return providers;
    }

    private static String sentence(Class<?> service, String noun, ClassLoader loader, Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String reason = cause instanceof ServiceConfigurationError ? String.valueOf(cause.getMessage())
                : cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return culprit(service, loader, failure)
                .map(entry -> "The " + noun + " " + entry.provider() + ", announced by " + entry.source()
                        + ", cannot be loaded; repair or remove it (" + reason + ")")
                .orElse("A " + noun + " cannot be loaded (" + reason + ")");
    }

    /** The entry that the failure names, or else the first whose class cannot be found or linked. */
    private static Optional<Announced> culprit(Class<?> service, ClassLoader loader, Throwable failure) {
        List<Announced> announced = announced(service, loader);
        String message = String.valueOf(failure.getMessage());
        return announced.stream().filter(entry -> message.contains(entry.provider())).findFirst()
                .or(() -> announced.stream().filter(entry -> !entry.links(loader)).findFirst());
    }

    private static List<Announced> announced(Class<?> service, ClassLoader loader) {
        List<Announced> entries = new ArrayList<>();
        try {
            for (URL file : Collections.list(loader.getResources("META-INF/services/" + service.getName()))) {
                try (var in = file.openStream()) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                            .map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                            .forEach(line -> entries.add(new Announced(line, source(file))));
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("The list of providers of " + service.getName() + " cannot be read", e);
        }
    }

    /** The jar or the directory that a file on the class path is in. */
    private static String source(URL file) {
        String path = file.getPath();
        int end = path.indexOf("!/");
        String source = end >= 0 ? path.substring(0, end) : path.substring(0, path.lastIndexOf("/META-INF/"));
        return source.startsWith("file:") ? source.substring("file:".length()) : source;
    }

    private record Announced(String provider, String source) {

        boolean links(ClassLoader loader) {
            try {
                return Class.forName(provider, true, loader).getDeclaredConstructors().length > 0;
            } catch (ClassNotFoundException | LinkageError e) {
                return false;
            }
        }
    }
}
