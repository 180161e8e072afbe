package dev.colibri.node.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.ConfigException.Problem;
import dev.colibri.api.config.Environment;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.NearMatch;

/** Which of several connections is opened when: what is wrapped before what wraps it, and else as they are declared. */
final class OpeningPlan {
    private final Map<ConnectionName, BoundConnection> bound = new LinkedHashMap<>();
    private final Map<ConnectionName, BoundConnection> order = new LinkedHashMap<>();
    private final List<ConnectionName> chain = new ArrayList<>();

    private OpeningPlan() {}

    /**
     * The connections in the order of their opening.
     *
     * @param open the names of those that are open already
     * @throws ConfigException with all settings that are wrong; or when a connection wraps what there is not, or itself
     *     through others, with the chain that shows it
     */
    static List<BoundConnection> of(List<WantedConnection<?>> wanted, Set<ConnectionName> open,
            Environment environment) {
        OpeningPlan plan = new OpeningPlan();
        plan.bind(wanted, environment);
        plan.bound.values().forEach(each -> plan.requireWrapped(each, open));
        plan.bound.keySet().forEach(plan::add);
        return List.copyOf(plan.order.values());
    }

    private void bind(List<WantedConnection<?>> wanted, Environment environment) {
        List<Problem> problems = new ArrayList<>();
        for (WantedConnection<?> each : wanted) {
            try {
                if (bound.putIfAbsent(each.name(), each.bind(environment)) != null) {
                    problems.add(new Problem("", each.name().value(), "is the name of two connections"));
                }
            } catch (ConfigException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }

    private void requireWrapped(BoundConnection connection, Set<ConnectionName> open) {
        for (ConnectionName wrapped : connection.wraps()) {
            if (!bound.containsKey(wrapped) && !open.contains(wrapped)) {
                List<String> names = Stream.concat(bound.keySet().stream(), open.stream())
                        .map(ConnectionName::value).toList();
                throw connection.lacks(wrapped, "is not declared" + NearMatch.hint(names, wrapped.value()));
            }
        }
    }

    private void add(ConnectionName name) {
        BoundConnection connection = bound.get(name);
        if (connection == null || order.containsKey(name)) {
            return;
        }
        int seen = chain.indexOf(name);
        chain.add(name);
        if (seen >= 0) {
            throw new ConfigException("", name.value(), "wraps itself, in a circle that nothing can open: "
                    + chain.subList(seen, chain.size()).stream().map(ConnectionName::value)
                            .collect(Collectors.joining(" → ")));
        }
        connection.wraps().forEach(this::add);
        chain.removeLast();
        order.put(name, connection);
    }
}
