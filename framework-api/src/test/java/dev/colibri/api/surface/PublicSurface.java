package dev.colibri.api.surface;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down what others can see of compiled classes: one line for each type and member, in a fixed order. */
final class PublicSurface {
    private PublicSurface() {}

    /** The lines of all visible types below a directory of classes. */
    static List<String> of(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> lines = new ArrayList<>();
            files.map(file -> classes.relativize(file).toString()).filter(name -> name.endsWith(".class"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.').replace('\\',
                            '.'))
                    .map(PublicSurface::load).filter(PublicSurface::isVisible)
                    .sorted(Comparator.comparing(Class::getName)).forEach(type -> lines.addAll(describe(type)));
            return lines;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A type and its visible members. */
    static List<String> describe(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers()) && !field.isSynthetic()) {
                members.add(modifiers(field.getModifiers()) + name(field.getGenericType()) + " " + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor.getModifiers()) && !constructor.isSynthetic()) {
                members.add(modifiers(constructor.getModifiers()) + "new" + parameters(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isVisible(method.getModifiers()) && !method.isSynthetic() && !method.isBridge()) {
                members.add(modifiers(method.getModifiers()) + (method.isDefault() ? "default " : "")
                        + variables(method.getTypeParameters()) + name(method.getGenericReturnType()) + " "
                        + method.getName() + parameters(method));
            }
        }
        List<String> lines = new ArrayList<>(List.of(heading(type)));
        members.stream().sorted().forEach(member -> lines.add("    " + member));
        return lines;
    }

    private static String heading(Class<?> type) {
        StringBuilder line = new StringBuilder(modifiers(type.getModifiers()));
        line.append(type.isSealed() ? "sealed " : "").append(kind(type)).append(' ').append(type.getName())
                .append(variables(type.getTypeParameters()).strip());
        if (type.isRecord()) {
            line.append(Arrays.stream(type.getRecordComponents()).map(PublicSurface::component)
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        if (type.getSuperclass() != null && type.getSuperclass() != Object.class && !type.isRecord()
                && !type.isEnum()) {
            line.append(" extends ").append(name(type.getGenericSuperclass()));
        }
        if (type.getGenericInterfaces().length > 0) {
            line.append(type.isInterface() ? " extends " : " implements ")
                    .append(Arrays.stream(type.getGenericInterfaces()).map(PublicSurface::name)
                            .collect(Collectors.joining(", ")));
        }
        return line.toString();
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : "class";
    }

    private static String component(RecordComponent component) {
        return name(component.getGenericType()) + " " + component.getName();
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes()).map(PublicSurface::name)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String variables(TypeVariable<?>[] variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables).map(variable -> variable.getName() + bounds(variable))
                .collect(Collectors.joining(", ", "<", "> "));
    }

    private static String bounds(TypeVariable<?> variable) {
        Type bound = variable.getBounds()[0];
        return bound == Object.class ? "" : " extends " + name(bound);
    }

    private static String name(Type type) {
        return type.getTypeName().replace("java.lang.", "").replace("java.util.", "").replace("dev.colibri.api.", "");
    }

    /** Only what matters to others: static, abstract classes and finality of types. */
    private static String modifiers(int modifiers) {
        String words = Modifier.isProtected(modifiers) ? "protected " : "";
        words += Modifier.isStatic(modifiers) ? "static " : "";
        return words + (Modifier.isAbstract(modifiers) && !Modifier.isInterface(modifiers) ? "abstract " : "");
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static boolean isVisible(Class<?> type) {
        return isVisible(type.getModifiers()) && !type.isAnonymousClass()
                && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicSurface.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(name + " was just found on disk", impossible);
        }
    }
}
