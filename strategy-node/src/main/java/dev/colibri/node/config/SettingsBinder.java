package dev.colibri.node.config;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.ConfigException.Problem;
import dev.colibri.api.config.Environment;
import dev.colibri.api.config.SettingsDescription;

/**
 * Makes a settings record of a tree of texts: finds each component's setting by key or alias, puts in defaults and
 * variables of the environment, holds values against types and ranges, and refuses what it does not know. All problems
 * are told together. No message holds a secret, nor any text that came from a variable.
 */
public final class SettingsBinder {
    private final Environment environment;

    /** @param environment where variables and secrets are read from */
    public SettingsBinder(Environment environment) {
        this.environment = environment;
    }

    /**
     * Binds a record.
     *
     * @param tree what was given for it
     * @throws ConfigException with one problem for each setting that is unknown, missing, given twice or wrong, or when
     *     the record itself refuses its values; also when the record's declaration is wrong
     */
    public <S extends Record> S bind(Class<S> type, SettingNode.Group tree) {
        return bind(type, tree, "");
    }

    /**
     * Binds a record that is part of something larger.
     *
     * @param path the path of the tree in the whole, for messages: {@code connections.kraken}
     */
    public <S extends Record> S bind(Class<S> type, SettingNode.Group tree, String path) {
        List<Problem> problems = new ArrayList<>();
        GroupBinding binding = new GroupBinding(new ValueBinding(environment, problems), problems);
        return binding.bind(SettingsDescription.of(type), tree, path).map(type::cast)
                .orElseThrow(() -> new ConfigException(problems));
    }
}
