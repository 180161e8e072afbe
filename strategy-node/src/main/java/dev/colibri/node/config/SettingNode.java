package dev.colibri.node.config;

import java.util.List;

/** A tree of settings as a person wrote them, nothing understood yet. */
public sealed interface SettingNode {

    /** Where it was written, for messages: {@code conf/demo.yaml:12}, {@code --set}; empty when nowhere. */
    String place();

    /** One text. */
    record Value(String text, String place) implements SettingNode {

        /** Never the text: it may be a secret. */
        @Override
        public String toString() {
            return "a value (" + place + ")";
        }
    }

    /** Named settings, in the order of writing; a name may occur twice. */
    record Group(List<Member> members, String place) implements SettingNode {
        public Group {
            members = List.copyOf(members);
        }

        /** A group without members. */
        public static Group empty(String place) {
            return new Group(List.of(), place);
        }
    }

    /** Settings in an order that counts. */
    record Sequence(List<SettingNode> elements, String place) implements SettingNode {
        public Sequence {
            elements = List.copyOf(elements);
        }
    }

    /** A name and what it names. */
    record Member(String name, SettingNode node) {}
}
