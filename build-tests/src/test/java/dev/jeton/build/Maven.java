package dev.jeton.build;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The Maven that runs this build, run once more for a project of a user. Settings, mirrors and proxies are those of this build.
 *
 * <p>The local repository is one of its own, so that Jeton's jars are "installed" for these projects and for nobody else. All
 * else in it leads to the local repository of this build, which already has most of what a project needs.
 */
final class Maven {
    private static final Path HOME = path("jeton.maven.home");
    private static final Path REPOSITORY_OF_THIS_BUILD = path("jeton.maven.repository");
    private static final Path SETTINGS =
            Path.of(System.getProperty("jeton.maven.settings").substring("settings: ".length()));
    private static final boolean OFFLINE =
            System.getProperty("jeton.maven.offline").equals("offline: true");
    static final String VERSION = System.getProperty("jeton.version");

    private final Path repository;

    private Maven(Path repository) {
        this.repository = repository;
    }

    /** Makes the local repository anew, with Jeton in it. */
    static Maven create() throws IOException {
        Path directory = Path.of("target/repository").toAbsolutePath();
        delete(directory);
        Path group = directory.resolve("dev/jeton");
        Files.createDirectories(group);
        linkAllBut("dev", REPOSITORY_OF_THIS_BUILD, directory);
        linkAllBut("jeton", REPOSITORY_OF_THIS_BUILD.resolve("dev"), directory.resolve("dev"));
        install(group, "jeton-parent", "pom");
        for (String artifact : List.of("jeton-annotations", "jeton-runtime", "jeton-processor", "jeton-tokens")) {
            install(group, artifact, "pom");
            install(group, artifact, "jar");
        }
        return new Maven(directory);
    }

    Command run(Path project, String... goals) throws IOException {
        // Maven looks for .mvn in all directories above, and would find that of Jeton.
        Files.createDirectories(project.resolve(".mvn"));
        String script = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
        List<String> command = new ArrayList<>();
        command.add(HOME.resolve("bin").resolve(script).toString());
        command.addAll(List.of("-B", "-ntp", "-Dstyle.color=never", "-Dmaven.repo.local=" + repository));
        if (Files.isRegularFile(SETTINGS)) {
            command.addAll(List.of("-s", SETTINGS.toString()));
        }
        if (OFFLINE) {
            command.add("-o");
        }
        command.addAll(List.of(goals));
        return Command.run(project, Map.of("JAVA_HOME", System.getProperty("java.home")), command);
    }

    private static void install(Path group, String artifact, String type) throws IOException {
        Path directory = group.resolve(artifact).resolve(VERSION);
        Files.createDirectories(directory);
        Files.copy(
                Jars.DIRECTORY.resolve(artifact + "." + type),
                directory.resolve(artifact + "-" + VERSION + "." + type),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where links can't be made, the project's Maven fetches what it needs again. */
    private static void linkAllBut(String name, Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> folders = Files.list(from)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                if (!folder.getFileName().toString().equals(name)) {
                    Files.createSymbolicLink(to.resolve(folder.getFileName()), folder.toRealPath());
                }
            }
        } catch (FileSystemException | UnsupportedOperationException e) {
            System.err.println("No links to " + from + ", so its contents are fetched again: " + e);
        }
    }

    /** Deletes links, but not what they lead to. */
    private static void delete(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath();
    }
}
