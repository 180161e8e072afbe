package dev.colibri.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What formatter and compiler do not see in a source file: long comments, long files, notes of work left undone. */
final class Sources {
    private static final int COLUMNS = 120;
    private static final int LINES = 400;
    private static final Pattern UNDONE = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    private Sources() {}

    /** The faults in the Java files of all modules beneath a directory, each with its place. */
    static List<String> faults(Path root) throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.find(root, 30, (path, attributes) -> path.toString().endsWith(".java"))) {
            for (Path file : files.sorted().toList()) {
                Path place = root.relativize(file);
                if (place.getNameCount() > 3 && place.getName(1).toString().equals("src")) {
                    faults.addAll(faults(place, Files.readAllLines(file)));
                }
            }
        }
        return faults;
    }

    /** The faults in one file, named by its place: module, src, main or test. */
    static List<String> faults(Path place, List<String> lines) {
        boolean main = place.getName(2).toString().equals("main");
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() > COLUMNS) {
                faults.add(place + ":" + (i + 1) + " has " + line.length() + " columns; at most " + COLUMNS);
            }
            if (main && UNDONE.matcher(line).find()) {
                faults.add(place + ":" + (i + 1) + " tells of work left undone: " + line.strip());
            }
        }
        if (main && lines.size() > LINES) {
            faults.add(place + " has " + lines.size() + " lines; at most " + LINES);
        }
        return faults;
    }
}
