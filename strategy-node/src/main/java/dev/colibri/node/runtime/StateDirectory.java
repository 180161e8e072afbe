package dev.colibri.node.runtime;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Environment;

/**
 * Where a node keeps what must outlive it, {@code ${COLIBRI_HOME:-~/.colibri}}: a directory that nobody but its owner
 * may enter.
 */
public final class StateDirectory {
    private static final String VARIABLE = "COLIBRI_HOME";
    private static final String OWNER_ONLY = "rwx------";
    private static final String NOBODY_ELSE = "------";

    private StateDirectory() {}

    /**
     * The directory, made with its parents when it is not there.
     *
     * @throws ConfigException when it is no directory, cannot be made, or is open to others
     */
    public static Path prepare(Environment environment) {
        Path directory = locate(environment);
        try {
            if (!Files.exists(directory)) {
                make(directory);
            }
            check(directory);
            return directory;
        } catch (IOException e) {
            throw new ConfigException(VARIABLE, "", "the state directory " + directory + " cannot be made: "
                    + reason(e));
        }
    }

    /** Exceptions of files often carry a path for a message, and their reason in their type. */
    static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException e -> "access to " + e.getFile() + " is denied";
            case FileAlreadyExistsException e -> e.getFile() + " is a file";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> failure.getClass().getSimpleName() + ": " + failure.getMessage();
        };
    }

    static Path locate(Environment environment) {
        String given = environment.get(VARIABLE).orElse("");
        try {
            return given.isEmpty() ? Path.of(System.getProperty("user.home"), ".colibri")
                    : Path.of(given).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new ConfigException(VARIABLE, "", "must be a path, but was " + given.replace('\0', '?'));
        }
    }

    private static void make(Path directory) throws IOException {
        Path parent = directory.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            Files.createDirectory(directory, ownerOnly(directory));
        } catch (FileAlreadyExistsException madeByAnother) {
            check(directory);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path directory) {
        return hasPermissions(directory)
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))}
                : new FileAttribute<?>[0];
    }

    private static void check(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new ConfigException(VARIABLE, "", "the state directory " + directory + " is a file");
        }
        if (hasPermissions(directory)) {
            String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(directory));
            if (!permissions.endsWith(NOBODY_ELSE)) {
                throw new ConfigException(VARIABLE, "", "the state directory " + directory
                        + " must be its owner's alone (chmod 700), but was " + permissions);
            }
        }
    }

    private static boolean hasPermissions(Path directory) {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
