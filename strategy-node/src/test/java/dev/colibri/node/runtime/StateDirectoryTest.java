package dev.colibri.node.runtime;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StateDirectoryTest {
    @TempDir Path directory;

    private static Environment home(String value) {
        return name -> name.equals("COLIBRI_HOME") ? Optional.of(value) : Optional.empty();
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void itIsMadeForItsOwnerAlone() throws Exception {
        Path state = StateDirectory.prepare(home(directory.resolve("a/b").toString()));
        assertThat(state).isEqualTo(directory.resolve("a/b")).isDirectory();
        assertThat(permissions(state)).isEqualTo("rwx------");
        assertThat(StateDirectory.prepare(home(state.toString()))).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxr-xr-x", "rwx--x---", "rwx---r--"})
    void oneThatOthersMayEnterIsRefusedWithTheRemedy(String open) throws Exception {
        Path state = Files.createDirectory(directory.resolve("open"));
        Files.setPosixFilePermissions(state, PosixFilePermissions.fromString(open));
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> StateDirectory.prepare(home(state.toString())))
                .withMessage("COLIBRI_HOME: the state directory " + state
                        + " must be its owner's alone (chmod 700), but was " + open);
    }

    @Test
    void aFileIsNoDirectory() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> StateDirectory.prepare(home(file.toString())))
                .withMessage("COLIBRI_HOME: the state directory " + file + " is a file");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> StateDirectory.prepare(home(file + "/below")))
                .withMessage("COLIBRI_HOME: the state directory " + file + "/below cannot be made: " + file
                        + " is a file");
    }

    @Test
    void whatTheSystemRefusesIsToldWithItsReason() {
        String name = "x".repeat(300);
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> StateDirectory.prepare(home(directory + "/" + name)))
                .withMessageStartingWith("COLIBRI_HOME: the state directory " + directory + "/" + name)
                .withMessageMatching(".* cannot be made: (?!\\w*Exception).+");
    }

    @Test
    void aRefusalOfAccessIsSaidInWords() {
        assertThat(StateDirectory.reason(new AccessDeniedException("/root/x")))
                .isEqualTo("access to /root/x is denied");
        assertThat(StateDirectory.reason(new NoSuchFileException("/proc/x")))
                .isEqualTo("NoSuchFileException: /proc/x");
        assertThat(StateDirectory.reason(new FileSystemException("/x", null, "Read-only file system")))
                .isEqualTo("Read-only file system");
        assertThat(StateDirectory.reason(new IOException("no luck"))).isEqualTo("IOException: no luck");
    }

    @Test
    void whatIsNoPathIsRefused() {
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> StateDirectory.prepare(home("a\0b")))
                .withMessage("COLIBRI_HOME: must be a path, but was a?b");
    }

    @Test
    void unsetOrEmptyItIsInTheUsersHome() {
        Path expected = Path.of(System.getProperty("user.home"), ".colibri");
        assertThat(StateDirectory.locate(home(""))).isEqualTo(expected);
        assertThat(StateDirectory.locate(name -> Optional.empty())).isEqualTo(expected);
    }
}
