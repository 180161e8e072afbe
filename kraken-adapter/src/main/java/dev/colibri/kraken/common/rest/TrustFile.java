package dev.colibri.kraken.common.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PemTrustOptions;

import dev.colibri.api.config.ConfigException;

/** Reads the file of certificates that are trusted instead of the system's, so that a wrong one is told at opening. */
final class TrustFile {
    private static final String PLACE = "http.trust_file";

    private TrustFile() {}

    /**
     * The certificates of a file.
     *
     * @throws ConfigException when it cannot be read, or holds none
     */
    static PemTrustOptions read(String file) {
        byte[] text = bytes(file);
        try {
            if (!CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(text))
                    .isEmpty()) {
                return new PemTrustOptions().addCertValue(Buffer.buffer(text));
            }
        } catch (CertificateException broken) {
            throw refused(file, "which is none");
        }
        throw refused(file, "which has none");
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException | InvalidPathException unreadable) {
            throw refused(file, "which cannot be read");
        }
    }

    private static ConfigException refused(String file, String why) {
        return new ConfigException("", PLACE, "must be a file of certificates (PEM), but was " + file + ", " + why);
    }
}
