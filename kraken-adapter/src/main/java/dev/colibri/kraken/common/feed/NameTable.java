package dev.colibri.kraken.common.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Finds what belongs to a name by its bytes, at a cost that does not grow with the count of names: open addressing with
 * at most half of the places taken, and the name that was found last looked at first, since messages of one symbol come
 * in runs.
 */
public final class NameTable<T> {
    private static final int FIRST_PLACES = 16;

    private byte[] @Nullable [] names = new byte[FIRST_PLACES][];
    private @Nullable Object[] values = new Object[FIRST_PLACES];
    private int count;
    private int last;

    /** What belongs to a name, {@code null} when nothing does. */
    public @Nullable T find(WireName name) {
        byte[] bytes = name.bytes();
        int length = name.length();
        if (isAt(last, bytes, length)) {
            return value(last);
        }
        int place = place(bytes, length);
        if (names[place] == null) {
            return null;
        }
        last = place;
        return value(place);
    }

    /** Lets something belong to a name, whatever belonged to it before. What is no {@link WireName} is never found. */
    public void put(String name, T value) {
        if (2 * (count + 1) > names.length) {
            rebuild(2 * names.length);
        }
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int place = place(bytes, bytes.length);
        if (names[place] == null) {
            names[place] = bytes;
            count++;
        }
        values[place] = value;
    }

    /** Lets nothing belong to a name any more; does nothing where nothing does. */
    public void remove(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int place = place(bytes, bytes.length);
        if (names[place] != null) {
            names[place] = null;
            values[place] = null;
            rebuild(names.length);
        }
    }

    /** How many names something belongs to. */
    public int size() {
        return count;
    }

    /** Everything that belongs to a name, in no meaningful order that outsiders may rely on. */
    public List<T> values() {
        List<T> all = new ArrayList<>(count);
        for (int place = 0; place < names.length; place++) {
            if (names[place] != null) {
                all.add(value(place));
            }
        }
        return all;
    }

    /** The place of a name; where there is none, the free place that it would have. */
    private int place(byte[] bytes, int length) {
        int mask = names.length - 1;
        int place = hash(bytes, length) & mask;
        while (names[place] != null && !isAt(place, bytes, length)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private boolean isAt(int place, byte[] bytes, int length) {
        byte[] name = names[place];
        return name != null && name.length == length && Arrays.equals(name, 0, length, bytes, 0, length);
    }

    @SuppressWarnings("unchecked")
    private T value(int place) {
        return (T) Objects.requireNonNull(values[place]);
    }

    private void rebuild(int places) {
        byte[] @Nullable [] oldNames = names;
        @Nullable
        Object[] oldValues = values;
        names = new byte[places][];
        values = new Object[places];
        count = 0;
        last = 0;
        for (int i = 0; i < oldNames.length; i++) {
            byte[] name = oldNames[i];
            if (name != null) {
                int place = place(name, name.length);
                names[place] = name;
                values[place] = oldValues[i];
                count++;
            }
        }
    }

    private static int hash(byte[] bytes, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ (hash >>> 15);
    }
}
