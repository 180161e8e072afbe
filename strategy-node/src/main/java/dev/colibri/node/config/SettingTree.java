package dev.colibri.node.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.ConfigException.Problem;
import dev.colibri.api.config.Setting;

/**
 * Grows a tree from single settings with paths: {@code spot.tier=pro}, {@code steps[0].price=10}; {@code steps.0.price}
 * means the same.
 */
public final class SettingTree {
    private SettingTree() {}

    /**
     * The tree of all settings, in the order of their first naming.
     *
     * @throws ConfigException when a path is broken, one is given twice with different values, or one is both a value
     *     and a group
     */
    public static SettingNode.Group of(List<Setting> settings) {
        Branch root = new Branch();
        List<Problem> problems = new ArrayList<>();
        for (Setting setting : settings) {
            put(root, setting).ifPresent(text -> problems.add(new Problem(setting.place(), setting.path(), text)));
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
        return root.node(settings.isEmpty() ? "" : settings.getFirst().place());
    }

    /** Puts a setting into the tree, or says why it cannot be. */
    private static Optional<String> put(Branch root, Setting setting) {
        String[] names = setting.path().replace("[", ".").replace("]", "").split("\\.", -1);
        Branch branch = root;
        for (int i = 0; i < names.length; i++) {
            if (names[i].isEmpty()) {
                return Optional.of("has an empty name in it; names stand between dots, such as spot.tier or steps[0]");
            }
            branch = branch.children.computeIfAbsent(names[i], name -> new Branch());
            boolean last = i == names.length - 1;
            if (last ? !branch.children.isEmpty() : branch.value.isPresent()) {
                return Optional.of("is given both as a value and as a group");
            }
        }
        if (branch.value.isPresent() && !branch.value.get().value().equals(setting.value())) {
            return Optional.of("is given twice, with different values");
        }
        branch.value = Optional.of(setting);
        return Optional.empty();
    }

    /** A tree still growing. */
    private static final class Branch {
        private final Map<String, Branch> children = new LinkedHashMap<>();
        private Optional<Setting> value = Optional.empty();

        private SettingNode.Group node(String place) {
            List<SettingNode.Member> members = new ArrayList<>();
            children.forEach((name, branch) -> members.add(new SettingNode.Member(name, branch.value
                    .<SettingNode>map(setting -> new SettingNode.Value(setting.value(), setting.place()))
                    .orElseGet(() -> branch.node(place)))));
            return new SettingNode.Group(members, place);
        }
    }
}
