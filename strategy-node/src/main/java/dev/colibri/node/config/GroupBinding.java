package dev.colibri.node.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.config.ConfigException.Problem;
import dev.colibri.api.config.SettingDescription;
import dev.colibri.api.config.SettingType;
import dev.colibri.api.config.SettingType.Group;
import dev.colibri.api.config.SettingType.Many;
import dev.colibri.api.config.SettingsDescription;
import dev.colibri.api.model.NearMatch;

/** Binds groups and lists: finds what belongs to each setting, and hands single values on. */
final class GroupBinding {
    private final ValueBinding values;
    private final List<Problem> problems;

    GroupBinding(ValueBinding values, List<Problem> problems) {
        this.values = values;
        this.problems = problems;
    }

    /** The record of a group; empty when something in it is wrong, which has then been noted. */
    Optional<Record> bind(SettingsDescription description, SettingNode.Group tree, String path) {
        int before = problems.size();
        List<Object> arguments = new ArrayList<>();
        for (SettingDescription setting : description.settings()) {
            bind(setting, description, tree, path).ifPresent(arguments::add);
        }
        for (SettingNode.Member member : tree.members()) {
            if (description.find(member.name()).isEmpty()) {
                unknown(description, member, path);
            }
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        return values.record(description.type(), arguments, tree.place(), path);
    }

    /** The constructor's argument. */
    private Optional<Object> bind(SettingDescription setting, SettingsDescription description, SettingNode.Group tree,
            String path) {
        Optional<SettingNode.Member> given = given(setting, description, tree, path);
        String name = join(path, given.map(SettingNode.Member::name).orElse(setting.key()));
        Optional<SettingNode> node = given.map(SettingNode.Member::node);
        if (node.isEmpty() && setting.defaultText().isPresent()) {
            node = Optional.of(new SettingNode.Value(setting.defaultText().get(), "default"));
        }
        if (setting.isOptional()) {
            return node.isEmpty() || values.isNothing(setting.type(), node.get())
                    ? Optional.of(Optional.empty())
                    : bind(setting.type(), node.get(), name).map(Optional::of);
        }
        return node.isPresent() ? bind(setting.type(), node.get(), name) : absent(setting, name, tree.place());
    }

    private Optional<SettingNode.Member> given(SettingDescription setting, SettingsDescription description,
            SettingNode.Group tree, String path) {
        List<SettingNode.Member> given = tree.members().stream()
                .filter(member -> description.find(member.name()).filter(setting::equals).isPresent()).toList();
        for (SettingNode.Member other : given) {
            SettingNode.Member first = given.getFirst();
            if (!Texts.same(first.node(), other.node())) {
                String firstPlace = first.node().place().isEmpty() ? "" : " (" + first.node().place() + ")";
                problem(other.node().place(), join(path, other.name()), "differs from " + first.name() + firstPlace
                        + ", which is the same setting; give one of them");
                break;
            }
        }
        return given.stream().findFirst();
    }

    private Optional<Object> absent(SettingDescription setting, String name, String place) {
        return switch (setting.type()) {
            case Group group -> bind(group.settings(), SettingNode.Group.empty(place), name).map(Object.class::cast);
            case Many many -> Optional.of(List.of());
            case SettingType.Single single -> missing(setting, name, place);
            case SettingType.Concealed concealed -> missing(setting, name, place);
        };
    }

    private Optional<Object> missing(SettingDescription setting, String name, String place) {
        String allowed = setting.allowed().isEmpty() ? "" : ", " + setting.allowed();
        return problem(place, name, "must be given: " + setting.type().words() + allowed);
    }

    private Optional<Object> bind(SettingType type, SettingNode node, String path) {
        return switch (type) {
            case SettingType.Single single -> values.single(single, node, path);
            case SettingType.Concealed concealed -> values.secret(node, path);
            case Many many -> list(many, node, path);
            case Group group -> node instanceof SettingNode.Group tree
                    ? bind(group.settings(), tree, path).map(Object.class::cast)
                    : problem(node.place(), path, "must be a group of " + keys(group.settings()));
        };
    }

    private Optional<Object> list(Many type, SettingNode node, String path) {
        return switch (node) {
            case SettingNode.Value value -> values.list(type, value, path);
            case SettingNode.Sequence sequence -> list(type, sequence.elements(), path);
            case SettingNode.Group group -> numbered(group, path).flatMap(elements -> list(type, elements, path));
        };
    }

    private Optional<Object> list(Many type, List<SettingNode> nodes, String path) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            bind(type.element(), nodes.get(i), path + "[" + i + "]").ifPresent(elements::add);
        }
        return elements.size() == nodes.size() ? Optional.of(List.copyOf(elements)) : Optional.empty();
    }

    /** The members named 0, 1, 2 and so on, in this order. */
    private Optional<List<SettingNode>> numbered(SettingNode.Group group, String path) {
        int size = group.members().size();
        List<SettingNode> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String index = Integer.toString(i);
            Optional<SettingNode.Member> element = group.members().stream()
                    .filter(member -> member.name().equals(index)).findFirst();
            if (element.isEmpty()) {
                problem(group.place(), path, "must be a list of " + size + " elements numbered from 0, but has no ["
                        + i + "]");
                return Optional.empty();
            }
            elements.add(element.get().node());
        }
        return Optional.of(elements);
    }

    private void unknown(SettingsDescription description, SettingNode.Member member, String path) {
        List<String> names = description.settings().stream().flatMap(setting -> setting.names().stream()).toList();
        String hint = NearMatch.hint(names, member.name());
        problem(member.node().place(), join(path, member.name()),
                "is not a known setting" + (hint.isEmpty() ? "; known are " + keys(description) : hint));
    }

    private static String keys(SettingsDescription description) {
        List<String> keys = description.settings().stream().map(SettingDescription::key).toList();
        return keys.isEmpty() ? "none" : String.join(", ", keys);
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Optional<Object> problem(String place, String path, String text) {
        problems.add(new Problem(place, path, text));
        return Optional.empty();
    }
}
