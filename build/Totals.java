import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Adds up the test reports of a build and prints one line: how many passed, failed and were skipped, and why. The tests
 * that failed are named before it.
 *
 * <p>
 * Run as a single source file, with options, then the directories of modules:
 * <ul>
 * <li>{@code --since INSTANT}: reports written before it belong to an earlier build and do not count;
 * <li>{@code --reactor TEXT --module DIRECTORY}: the modules are those of Maven's list of projects, and every one of
 * them calls this. It speaks in the last of them, so that a build of any choice of modules ends with one line, or in
 * the first that has a failed test, which ends the build there with the sum so far: the exit code is then 1;
 * <li>{@code --failures}: it speaks of a failed test of this module alone, since the module is not at its end;
 * <li>{@code --plain}: reasons on lines of their own before a line with nothing but the numbers;
 * <li>{@code --add PASSED,FAILED}: counts from elsewhere, added to the sum;
 * <li>{@code --skipped REASON}: something left out elsewhere, added to the sum;
 * <li>{@code --elsewhere TEXT}: tests skipped for a reason with this text ran in another build, and do not count.
 * </ul>
 *
 * <p>
 * Without {@code --module} the exit code is 0 whatever the sum.
 */
final class Totals {
    private static final List<String> REPORTS = List.of("target/surefire-reports", "target/failsafe-reports");
    private static final String PROJECT = "MavenProject: ";
    private static final int MOST_NAMED = 20;

    /** Skips whose reason contains this text do not count; empty for none. */
    private String elsewhere = "";

    private final Map<String, Integer> reasons = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private int passed;
    private int failed;
    private int skipped;

    public static void main(String[] arguments) throws IOException, XMLStreamException {
        Instant since = Instant.EPOCH;
        String reactor = "";
        Path module = Path.of("");
        boolean plain = false;
        boolean failuresAlone = false;
        Totals totals = new Totals();
        List<Path> modules = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--since" -> since = Instant.parse(arguments[++i]);
                case "--reactor" -> reactor = arguments[++i];
                case "--module" -> module = Path.of(arguments[++i]);
                case "--failures" -> failuresAlone = true;
                case "--plain" -> plain = true;
                case "--elsewhere" -> totals.elsewhere = arguments[++i];
                case "--add" -> totals.add(arguments[++i].split(","));
                case "--skipped" -> totals.skip(arguments[++i]);
                default -> modules.add(Path.of(arguments[i]));
            }
        }
        String uncounted = "";
        boolean bad = false;
        if (!reactor.isEmpty()) {
            modules.addAll(modulesOf(reactor));
            boolean last = modules.get(modules.size() - 1).equals(module);
            bad = hasFailures(module);
            if (!bad && (failuresAlone || !last)) {
                return;
            }
            uncounted = last ? "" : "; modules after " + module.getFileName() + " are not counted";
        }
        for (Path each : modules) {
            totals.addModule(each, each.equals(module) ? Instant.EPOCH : since);
        }
        totals.print(System.out, plain, uncounted);
        if (bad) {
            System.exit(1);
        }
    }

    /** Whatever the time of its reports: those of earlier builds were removed before the tests ran. */
    private static boolean hasFailures(Path module) throws IOException, XMLStreamException {
        Totals own = new Totals();
        own.addModule(module, Instant.EPOCH);
        return own.failed > 0;
    }

    /**
     * The directories in a list as Maven prints it: {@code [MavenProject: group:name:version @ /path/pom.xml,
     * MavenProject: ...]}.
     */
    private static List<Path> modulesOf(String reactor) {
        List<Path> modules = new ArrayList<>();
        for (String project : reactor.substring(0, reactor.length() - 1).split(", " + PROJECT)) {
            modules.add(Path.of(project.substring(project.indexOf(" @ ") + 3)).getParent());
        }
        return modules;
    }

    private void add(String[] counts) {
        passed += Integer.parseInt(counts[0]);
        failed += Integer.parseInt(counts[1]);
    }

    private void skip(String reason) {
        skipped++;
        reasons.merge(reason, 1, Integer::sum);
    }

    private void addModule(Path module, Instant since) throws IOException, XMLStreamException {
        for (String directory : REPORTS) {
            Path reports = module.resolve(directory);
            if (Files.isDirectory(reports)) {
                try (Stream<Path> files = Files.list(reports)) {
                    for (Path file : files.filter(Totals::isReport).toList()) {
                        if (!Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
                            addReport(file);
                        }
                    }
                }
            }
        }
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    private void addReport(Path file) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("testcase")) {
                    addTest(xml);
                }
            }
        }
    }

    /** Counts the test whose element was just opened, and reads to its end. */
    private void addTest(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getAttributeValue(null, "classname") + "." + xml.getAttributeValue(null, "name");
        boolean bad = false;
        String reason = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("testcase")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "failure", "error" -> bad = true;
                    case "skipped" -> {
                        String message = xml.getAttributeValue(null, "message");
                        String text = xml.getElementText();
                        reason = reason(message == null ? text : message);
                    }
                    default -> {}
                }
            }
        }
        if (bad) {
            failed++;
            failures.add(name);
        } else if (reason == null) {
            passed++;
        } else if (elsewhere.isEmpty() || !reason.contains(elsewhere)) {
            skip(reason);
        }
    }

    /** A reason without the name of the exception that carried it, and without its further lines. */
    private static String reason(String message) {
        if (message.isBlank()) {
            return "no reason given";
        }
        return message.strip().lines().findFirst().orElseThrow()
                .replaceFirst("^[\\w.$]+(Exception|Error): ", "")
                .replaceFirst("^Assumption failed: ", "");
    }

    private void print(PrintStream out, boolean plain, String uncounted) {
        failures.stream().limit(MOST_NAMED).forEach(name -> out.println("failed: " + name));
        if (failures.size() > MOST_NAMED) {
            out.println("failed: and " + (failures.size() - MOST_NAMED) + " more");
        }
        if (passed + failed + skipped == 0) {
            out.println(plain ? "0 passed, 0 failed" : "0 passed, 0 failed: no test was run");
            return;
        }
        String counts = passed + " passed, " + failed + " failed, " + skipped + " skipped";
        List<String> why = new ArrayList<>();
        reasons.forEach((reason, count) -> why.add(count + " " + reason));
        if (plain) {
            why.forEach(line -> out.println("skipped: " + line));
            out.println(counts);
        } else {
            out.println((why.isEmpty() ? counts : counts + " (" + String.join("; ", why) + ")") + uncounted);
        }
    }
}
