package dev.colibri.node.cli.market;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.colibri.api.config.Setting;

/** Which connector, and how its connection is set up. */
final class ConnectorOptions {

    @Parameters(index = "0", paramLabel = "CONNECTOR",
            description = "A connector's type or alias; colibri connectors lists them.") private String connector = "";

    @Option(names = "--set", paramLabel = "KEY=VALUE",
            description = "A setting of the connection; may be given again. colibri connectors CONNECTOR --settings "
                    + "lists them.") private List<Setting> settings = new ArrayList<>();

    String connector() {
        return connector;
    }

    List<Setting> settings() {
        return List.copyOf(settings);
    }
}
