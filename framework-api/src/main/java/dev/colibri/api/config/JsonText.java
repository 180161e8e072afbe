package dev.colibri.api.config;

/** Writes a JSON text, indented by two blanks. Its user keeps brackets in order. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean first = true;
    private boolean afterKey;

    JsonText open(char bracket) {
        begin();
        text.append(bracket);
        depth++;
        first = true;
        return this;
    }

    JsonText close(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        text.append(bracket);
        first = false;
        return this;
    }

    JsonText key(String name) {
        begin();
        quote(name);
        text.append(": ");
        afterKey = true;
        return this;
    }

    JsonText text(String value) {
        begin();
        quote(value);
        return this;
    }

    JsonText raw(String value) {
        begin();
        text.append(value);
        return this;
    }

    private void begin() {
        if (afterKey) {
            afterKey = false;
        } else if (depth > 0) {
            if (!first) {
                text.append(',');
            }
            line();
        }
        first = false;
    }

    private void line() {
        text.append('\n').append("  ".repeat(depth));
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\r' -> text.append("\\r");
                default -> {
                    if (c < ' ') {
                        text.append(String.format("\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
