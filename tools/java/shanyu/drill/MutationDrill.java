package shanyu.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Glob;
import org.pitest.util.Verbosity;
import org.w3c.dom.Element;

/**
 * Changes the code of packages in small ways (PIT) and counts by package what their tests notice. Changes are tried package by
 * package in one virtual machine each, so that a house is started once for a package and not once for each of its classes.
 * Tests are therefore run many times in one house: a test that cannot be run twice there notices everything and says nothing.
 *
 * <p>Arguments: the module's folder, a file with the class path of its tests, the folder for reports, and then in threes what is
 * changed, by which tests, and after how many milliseconds more than unchanged a changed program hangs.
 */
public final class MutationDrill {
    private static final int LEAST = 85;

    private final Path module;
    private final List<String> classPath;
    private final Path reports;

    private MutationDrill(Path module, List<String> classPath, Path reports) {
        this.module = module;
        this.classPath = classPath;
        this.reports = reports;
    }

    public static void main(String[] arguments) throws Exception {
        var drill = new MutationDrill(
                Path.of(arguments[0]),
                List.of(Files.readString(Path.of(arguments[1])).strip().split(":")),
                Path.of(arguments[2]));
        for (int i = 3; i < arguments.length; i += 3)
            drill.change(arguments[i], arguments[i + 1], Long.parseLong(arguments[i + 2]));
        boolean held = drill.told();
        System.out.println(held ? "1 passed, 0 failed" : "0 passed, 1 failed");
        // Threads of the tool do not end by themselves.
        System.exit(held ? 0 : 1);
    }

    private void change(String classes, String tests, long patience) throws IOException {
        var options = new ReportOptions();
        options.setProjectBase(module);
        options.setReportDir(
                Files.createTempDirectory(Files.createDirectories(reports), "run-").toString());
        var path = new ArrayList<>(classPath);
        path.add(0, module.resolve("target/test-classes").toString());
        path.add(0, module.resolve("target/classes").toString());
        options.setClassPathElements(path);
        options.setCodePaths(List.of(module.resolve("target/classes").toString()));
        options.setSourceDirs(List.of(module.resolve("src/main/java")));
        options.setTargetClasses(List.of(classes.split(",")));
        // What the framework writes when the application is built lies among our classes, and is none.
        options.setExcludedClasses(List.of("*$$SpringCGLIB$$*", "*__*"));
        options.setTargetTests(Arrays.stream(tests.split(","))
                .<java.util.function.Predicate<String>>map(Glob::new)
                .toList());
        options.setNumberOfThreads(1);
        options.setTimeoutConstant(patience);
        options.addChildJVMArgs(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        options.addOutputFormats(List.of("XML"));
        options.setShouldCreateTimestampedReports(false);
        options.setFailWhenNoMutations(true);
        options.setGroupConfig(new TestGroupConfig());
        options.setVerbosity(Verbosity.NO_SPINNER);
        var settings = new SettingsFactory(options, PluginServices.makeForContextLoader()) {
            @Override
            public MutationGrouperFactory getMutationGrouper() {
                return new ByPackage();
            }
        };
        var result = new EntryPoint().execute(module.toFile(), options, settings, Map.of());
        if (result.getError().isPresent())
            throw new IllegalStateException("nothing came of " + classes, result.getError().get());
    }

    /** One machine for the changes of a package, class by class. */
    private static final class ByPackage implements MutationGrouperFactory {
        @Override
        public String description() {
            return "one unit for each package";
        }

        @Override
        public MutationGrouper makeFactory(Properties properties, CodeSource code, int threads, int size) {
            return (classes, mutations) -> {
                var groups = new TreeMap<String, List<MutationDetails>>();
                for (var each : mutations)
                    groups.computeIfAbsent(each.getClassName().getPackage().asJavaName(), any -> new ArrayList<>())
                            .add(each);
                groups.values().forEach(group -> group.sort(Comparator.comparing(MutationDetails::getId)));
                return List.copyOf(groups.values());
            };
        }
    }

    private static final class Count {
        int noticed;
        int missed;

        double inAHundred() {
            return 100.0 * noticed / (noticed + missed);
        }
    }

    /** Prints what was noticed, writes down what was missed, and answers whether the promise holds. */
    private boolean told() throws Exception {
        var byPackage = new TreeMap<String, Count>();
        var all = new Count();
        var missed = new ArrayList<String>();
        try (Stream<Path> found = Files.walk(reports)) {
            for (Path report : found.filter(each -> each.endsWith("mutations.xml")).toList()) {
                var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
                var mutations = document.getElementsByTagName("mutation");
                for (int i = 0; i < mutations.getLength(); i++) {
                    var mutation = (Element) mutations.item(i);
                    String status = mutation.getAttribute("status");
                    // What no virtual machine loads is no change.
                    if (status.equals("NON_VIABLE")) continue;
                    String type = text(mutation, "mutatedClass");
                    var count = byPackage.computeIfAbsent(type.substring(0, type.lastIndexOf('.')), any -> new Count());
                    if (isNoticed(status)) {
                        count.noticed++;
                        all.noticed++;
                    } else {
                        count.missed++;
                        all.missed++;
                        missed.add("%s %s.%s:%s %s".formatted(
                                status,
                                type,
                                text(mutation, "mutatedMethod"),
                                text(mutation, "lineNumber"),
                                text(mutation, "description")));
                    }
                }
            }
        }
        byPackage.forEach((name, count) -> System.out.printf(
                "%-32s %5d noticed, %4d missed, %5.1f in a hundred%n",
                name, count.noticed, count.missed, count.inAHundred()));
        Path list = reports.resolve("missed.txt");
        Files.write(list, missed);
        System.out.printf(
                "seen: %d changes, %d noticed, %d missed, %.1f in a hundred (promised: %d); missed: %s%n",
                all.noticed + all.missed, all.noticed, all.missed, all.inAHundred(), LEAST, list);
        return all.inAHundred() >= LEAST;
    }

    /** The tool itself takes its own errors for noticed; here only a failed test, a hanging or an overflowing program counts. */
    private static boolean isNoticed(String status) {
        return List.of("KILLED", "TIMED_OUT", "MEMORY_ERROR").contains(status);
    }

    private static String text(Element of, String name) {
        return of.getElementsByTagName(name).item(0).getTextContent();
    }
}
