package dev.colibri.node.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that is written into the manifest of the jar that runs, and the Java that runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[]{"colibri " + (version == null ? "(unpackaged)" : version) + " on Java "
                + Runtime.version().feature() + " (" + System.getProperty("java.runtime.version") + ", "
                + System.getProperty("java.vendor") + ")"};
    }
}
