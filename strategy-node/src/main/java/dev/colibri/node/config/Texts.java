package dev.colibri.node.config;

/** Comparing and showing what a person wrote. */
final class Texts {
    private static final int LONGEST_SHOWN = 80;

    private Texts() {}

    /** Whether two trees say the same, wherever they were written. */
    static boolean same(SettingNode left, SettingNode right) {
        return withoutPlaces(left).equals(withoutPlaces(right));
    }

    private static SettingNode withoutPlaces(SettingNode node) {
        return switch (node) {
            case SettingNode.Value value -> new SettingNode.Value(value.text(), "");
            case SettingNode.Sequence sequence -> new SettingNode.Sequence(
                    sequence.elements().stream().map(Texts::withoutPlaces).toList(), "");
            case SettingNode.Group group -> new SettingNode.Group(group.members().stream()
                    .map(member -> new SettingNode.Member(member.name(), withoutPlaces(member.node()))).toList(), "");
        };
    }

    /** A value as a message shows it. */
    static String shown(String text) {
        if (text.isEmpty()) {
            return "empty";
        }
        return text.length() <= LONGEST_SHOWN ? text
                : text.substring(0, LONGEST_SHOWN) + "… (" + text.length() + " characters)";
    }
}
