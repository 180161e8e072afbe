package dev.colibri.node.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A line by which a jar announces a provider, in a file beneath {@code META-INF/services}.
 *
 * @param provider the name of the provider's class
 * @param source the jar or the directory that announces it
 */
record Announcement(String provider, String source) {
    static final String DIRECTORY = "META-INF/services/";

    /** All of a file: what follows a hash sign is a comment, and empty lines are nothing. */
    static List<Announcement> in(URL file) throws IOException {
        String source = source(file);
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                    .map(line -> new Announcement(line, source)).toList();
        }
    }

    /** The jar or the directory that a file on the class path is in. */
    static String source(URL file) {
        String path = file.getPath();
        int end = path.indexOf("!/");
        String source = end >= 0 ? path.substring(0, end) : path.substring(0, path.lastIndexOf("/META-INF/"));
        return source.startsWith("file:") ? source.substring("file:".length()) : source;
    }
}
