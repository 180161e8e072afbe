package dev.colibri.architecture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;

/**
 * The texts in the constant pool of a class file: names of classes and members, descriptors, and every literal string.
 * The format is that of the Java Virtual Machine Specification, section 4.4.
 */
final class ClassTexts {
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    private ClassTexts() {}

    static List<String> of(JavaClass type) {
        URI uri = type.getSource().map(Source::getUri).orElseThrow();
        try (var in = new DataInputStream(new BufferedInputStream(uri.toURL().openStream()))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + uri, e);
        }
    }

    private static List<String> read(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        List<String> texts = new ArrayList<>();
        int count = in.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                texts.add(in.readUTF());
            } else {
                in.skipNBytes(size(tag));
            }
            if (tag == LONG || tag == DOUBLE) {
                index++;
            }
        }
        return texts;
    }

    /** The bytes that follow a tag. */
    private static int size(int tag) throws IOException {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case LONG, DOUBLE -> 8;
            default -> throw new IOException("unknown tag " + tag + " in a constant pool");
        };
    }
}
