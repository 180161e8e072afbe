package dev.colibri.kraken.common.rest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;

/** A certificate that this machine made for itself, with its key, made anew by the JDK's own tool. */
final class TestCertificate {
    private static final String PASSWORD = "changeit";

    private final Path store;
    private final Path pem;

    /** @param folder where it may write */
    TestCertificate(Path folder) throws IOException, InterruptedException {
        store = folder.resolve("server.p12");
        pem = folder.resolve("server.pem");
        keytool(List.of("-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-ext",
                "SAN=IP:127.0.0.1", "-validity", "2", "-storetype", "PKCS12", "-keystore", store.toString(),
                "-storepass", PASSWORD), folder);
        keytool(List.of("-exportcert", "-rfc", "-alias", "server", "-keystore", store.toString(), "-storepass",
                PASSWORD, "-file", pem.toString()), folder);
    }

    /** A server that shows it. */
    HttpServerOptions server() {
        return new HttpServerOptions().setSsl(true)
                .setKeyCertOptions(new PfxOptions().setPath(store.toString()).setPassword(PASSWORD));
    }

    /** The certificate as a file of those to trust. */
    Path trustFile() {
        return pem;
    }

    private static void keytool(List<String> arguments, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile()).start();
        if (process.waitFor() != 0) {
            throw new IOException("keytool failed, see " + folder.resolve("keytool.log"));
        }
    }
}
